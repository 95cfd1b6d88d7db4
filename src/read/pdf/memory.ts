/** A bound for the memory that reading takes: what pdf.js unpacks is no object of the language, and no limit of a thread counts it. */
import { ReadError } from '../decode.ts';

/** What reading one file may add, in bytes: the largest drafts add less than half of it. */
const MOST = 400 * 2 ** 20;
/** How often that is looked at, in milliseconds: a stream unpacks some tens of megabytes in that time. */
const INTERVAL = 20;

let open = 0;

export interface Watch {
  /** Rejects with `ReadError` `too-large` once reading takes too much. */
  exceeded: Promise<never>;
  stop: () => void;
}

/** Watches the memory of the whole process while a file is read; files that are read at once share what all of them may add. */
export function watchMemory(path: string): Watch {
  const before = process.memoryUsage.rss();
  open += 1;
  let timer: NodeJS.Timeout | undefined;
  const exceeded = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (process.memoryUsage.rss() - before < MOST * open) return;
      const reason = `${path} needs more memory to be read than a draft does: it may be made to do harm. Ask for the DOCX file.`;
      reject(new ReadError('too-large', reason));
    }, INTERVAL);
    timer.unref();
  });
  exceeded.catch(() => undefined);
  let stopped = false;
  const stop = () => {
    if (!stopped) open -= 1;
    stopped = true;
    clearInterval(timer);
  };
  return { exceeded, stop };
}
