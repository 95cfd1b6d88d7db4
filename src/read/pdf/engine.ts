/** Opens a PDF in the thread of pdf.js, or says why it cannot be opened. */
import { ReadError } from '../decode.ts';
import { limitsOf, type ReadLimits } from '../limits.ts';
import { watchMemory } from './memory.ts';
import { type OpenedFile, type ReadPage, startThread, type ThreadError } from './thread.ts';

/** A document that is open, and how to let go of it. */
export interface OpenPdf extends OpenedFile {
  /**
   * Reads the pages that come next, but does not wait for them forever; gives none behind the last. Rejects with `ReadError`
   * `too-slow`, `too-large` or `damaged`.
   */
  read: () => Promise<readonly ReadPage[]>;
  close: () => Promise<unknown>;
}

/**
 * Opens a PDF that is in memory.
 *
 * @throws {ReadError} `encrypted`, `damaged`, `too-slow`, `too-large`
 */
export async function openPdf(
  bytes: Uint8Array,
  path: string,
  limits?: Partial<ReadLimits>,
): Promise<OpenPdf> {
  const thread = startThread();
  const memory = watchMemory(path);
  const within = deadline(path, limitsOf(limits).maxSeconds, [thread.ended, memory.exceeded]);
  const close = () => {
    memory.stop();
    return thread.stop();
  };
  try {
    // The thread takes the bytes for its own: it is given a copy.
    const opened = await within(thread.open(new Uint8Array(bytes)));
    return { ...opened, read: () => within(thread.read()), close };
  } catch (cause) {
    await close();
    throw cause instanceof ReadError ? cause : openingError(cause as ThreadError, path);
  }
}

/** Waits for a promise no longer than some seconds, and not for one that a thread can no longer keep. */
function deadline(path: string, seconds: number, ends: readonly Promise<never>[]) {
  const lost = Promise.race(ends).catch(cause => {
    throw cause instanceof ReadError ? cause : endingError(cause, path);
  });
  lost.catch(() => undefined);
  return async <Result>(waiting: Promise<Result>): Promise<Result> => {
    let timer: NodeJS.Timeout | undefined;
    const tooSlow = new Promise<never>((_, reject) => {
      const reason = `${path} has a page that takes longer than ${seconds} seconds to read: it may be made to do harm. If it is a draft, read it with a higher limit of seconds (--limit seconds=…).`;
      timer = setTimeout(() => reject(new ReadError('too-slow', reason)), seconds * 1000);
    });
    try {
      return await Promise.race([waiting, lost, tooSlow]);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** The thread ends for want of memory, or because pdf.js broke on the file in a way that it does not know itself. */
function endingError(cause: unknown, path: string): ReadError {
  if (cause instanceof Error && !('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY')) {
    return openingError(cause, path);
  }
  return new ReadError(
    'too-large',
    `${path} needs more memory to be read than a draft does: it may be made to do harm. Ask for the DOCX file.`,
    cause,
  );
}

function openingError({ name, message }: ThreadError, path: string): ReadError {
  if (name === 'PasswordException') {
    return new ReadError(
      'encrypted',
      `${path} is encrypted and opens only with a password. Ask for a copy without one, or for the DOCX file.`,
    );
  }
  return new ReadError(
    'damaged',
    `${path} cannot be opened as a PDF (${message.replace(/\.$/, '')}): it may be cut off or damaged. Fetch it again, or ask for the DOCX file.`,
  );
}
