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
 * Half a million signs and twice as many operators as objects take longer to hand over than to find. So operators that
 * nothing asks for stay here, and the rest goes as one `PackedOperators`, whose numbers are not even copied.
 */
const CODE = `
import { parentPort, workerData } from 'node:worker_threads';

const { url, port } = workerData;
const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
const asked = new Promise(resolve => parentPort.once('message', resolve));

const isNumbers = value => ArrayBuffer.isView(value) || (Array.isArray(value) && typeof value[0] === 'number');

function signsOf(glyphs, numbers) {
  let signs = '';
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      numbers.push(glyph);
      signs += '\\u0001';
    } else if (glyph) {
      const { unicode } = glyph;
      numbers.push(glyph.width);
      if (glyph.isSpace) signs += '\\u0002';
      signs += unicode.length === 1 && unicode > '\\u0003' ? unicode : '\\u0003' + String.fromCharCode(unicode.length) + unicode;
    }
  }
  return signs;
}

function packer({ showText, wanted }) {
  const isWanted = new Set(wanted);
  return ({ fnArray, argsArray }) => {
    const codes = [];
    const numbers = [];
    const counts = [];
    const words = [];
    for (let at = 0; at < fnArray.length; at += 1) {
      const code = fnArray[at];
      if (!isWanted.has(code)) continue;
      const [numbersBefore, wordsBefore] = [numbers.length, words.length];
      for (const value of argsArray[at] ?? []) {
        if (code === showText) words.push(signsOf(value, numbers));
        else if (typeof value === 'number') numbers.push(value);
        else if (typeof value === 'string') words.push(value);
        else if (isNumbers(value)) for (const number of value) numbers.push(number);
        else if (value && typeof value.name === 'string') words.push(value.name);
        else if (Array.isArray(value)) {
          // The state of a page, of which fonts matter.
          const font = value.find(entry => Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1]));
          if (font) words.push(String(font[1][0])), numbers.push(Number(font[1][1]));
        }
      }
      codes.push(code);
      counts.push(numbers.length - numbersBefore, words.length - wordsBefore);
    }
    return { codes: Uint8Array.from(codes), numbers: Float64Array.from(numbers), counts: Uint32Array.from(counts), words };
  };
}

Promise.all([import(url), asked]).then(([{ WorkerMessageHandler }, operators]) => {
  Object.defineProperty(Array.prototype, 'push', push);
  const pack = packer(operators);
  const post = port.postMessage.bind(port);
  port.postMessage = (message, transfer) => {
    const { chunk } = message ?? {};
    if (!Array.isArray(chunk?.argsArray)) return post(message, transfer);
    const packed = pack(chunk);
    const buffers = [packed.codes.buffer, packed.numbers.buffer, packed.counts.buffer];
    post({ ...message, chunk: { ...chunk, fnArray: [0], argsArray: [packed], length: 1 } }, buffers);
  };
  WorkerMessageHandler.initializeFromPort(port);
  port.start();
});`;

/** Operators of a page, as the thread hands them over: those that were asked for, one after the other. */
export interface PackedOperators {
  codes: Uint8Array;
  /** How many numbers and how many words each operator has, by turns. */
  counts: Uint32Array;
  numbers: Float64Array;
  /**
   * Names, colours, and what is shown. In what is shown each sign has a number, its width in thousandths. `\u0001` stands for a
   * move, whose number is its length; `\u0002` stands before a sign that is widened as a space; `\u0003` and a code
   * before that many units that are one sign.
   */
  words: string[];
}

/** Which operators are handed over, by their codes. */
export interface WantedOperators {
  showText: number;
  wanted: readonly number[];
}

/** Memory that the thread may use for objects, in megabytes: some hundred pages need less than a third of it. */
const MEMORY = 256;

export interface Thread {
  port: MessagePort;
  /** Tells which operators to hand over; nothing is read before. */
  begin: (operators: WantedOperators) => void;
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
  return { port: port1, begin: operators => worker.postMessage(operators), ended, stop };
}
