/**
 * The half of pdf.js that unpacks and interprets a file, in a thread of its own: what a stranger's file does to it can be
 * ended. (A page of a hundred thousand `q` keeps it busy for minutes, and nothing in the same thread could stop it.) The
 * rest of the work goes on beside it.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';

/**
 * Runs in the thread. As text, because a bundle has no file of its own for it.
 *
 * Half a million signs as objects take longer to hand over than to find: those of one operator go as one string
 * and one view of numbers (see `ShownSigns`).
 */
const CODE = `
import { workerData } from 'node:worker_threads';

const { url, port } = workerData;
const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');

const isShown = args => args && args.length === 1 && Array.isArray(args[0]) && args[0].some(glyph => glyph && typeof glyph.unicode === 'string');

function pack(list) {
  let length = 0;
  for (const args of list) if (isShown(args)) length += args[0].length;
  const all = new Float64Array(length);
  let from = 0;
  return list.map(args => {
    if (!isShown(args)) return args;
    const numbers = all.subarray(from, from + args[0].length);
    from += args[0].length;
    let signs = '';
    args[0].forEach((glyph, at) => {
      if (at > 0) signs += '\\0';
      if (typeof glyph === 'number') {
        numbers[at] = glyph;
        signs += '\\u0001';
      } else if (glyph) {
        numbers[at] = glyph.width;
        signs += glyph.isSpace ? '\\u0002' + glyph.unicode : glyph.unicode;
      }
    });
    return [{ signs, numbers }];
  });
}

import(url).then(({ WorkerMessageHandler }) => {
  Object.defineProperty(Array.prototype, 'push', push);
  const post = port.postMessage.bind(port);
  port.postMessage = (message, transfer) => {
    const list = message && message.chunk && message.chunk.argsArray;
    if (Array.isArray(list)) message = { ...message, chunk: { ...message.chunk, argsArray: pack(list) } };
    post(message, transfer);
  };
  WorkerMessageHandler.initializeFromPort(port);
  port.start();
});`;

/** What an operator shows, as the thread hands it over. */
export interface ShownSigns {
  /**
   * The signs, parted by `\0`. A sign that is widened as a space begins with `\u0002`; `\u0001` stands for a move.
   */
  signs: string;
  /** The width of each sign, or the length of the move, in thousandths. */
  numbers: Float64Array;
}

/** Memory that the thread may use for objects, in megabytes: some hundred pages need less than a third of it. */
const MEMORY = 256;

export interface Thread {
  port: MessagePort;
  /** Rejects when the thread has ended by itself, as it does without memory. */
  ended: Promise<never>;
  stop: () => Promise<unknown>;
}

export function startThread(): Thread {
  const { port1, port2 } = new MessageChannel();
  const url = pathToFileURL(
    createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ).href;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(CODE)}`), {
    execArgv: [],
    // Kept from the terminal, to which pdf.js grumbles.
    stdout: true,
    stderr: true,
    workerData: { url, port: port2 },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: 64 },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', code => reject(new Error(`The thread ended with ${code}`)));
  });
  // Whoever waits for nothing just then need not hear of it.
  ended.catch(() => undefined);
  port1.start();
  const stop = () => {
    port1.close();
    return worker.terminate();
  };
  return { port: port1, ended, stop };
}
