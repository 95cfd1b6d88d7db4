/**
 * pdf.js, in a thread of its own: what a stranger's file does to it can be ended. (A page of a hundred thousand `q` keeps
 * it busy for minutes, and nothing in the same thread could stop it.) The rest of the work goes on beside it.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { WANTED } from './operators.ts';
import { THREAD_CODE } from './thread-code.ts';

/** Operators of a page, as the thread hands them over: those that were asked for, one after the other. */
export interface PackedOperators {
  codes: Uint8Array;
  /** How many numbers and how many words each operator has, by turns. */
  counts: Uint32Array;
  numbers: Float64Array;
  /**
   * Names, colours, and what is shown: stretches of signs, parted by `\u0001`. Each has three numbers: its width, in thousandths,
   * how many of its signs are widened as spaces, and the length of the move behind it. A sign of several units stands between
   * two `\u0003`.
   */
  words: string[];
}

/** What pdf.js tells of a font; most of it only with `fontExtraProperties`. */
export interface DescribedFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
  composite?: boolean;
  fontMatrix?: readonly number[];
  /** Whether its table of characters maps every code to itself. */
  isIdentity: boolean;
}

/** A page, as the thread hands it over. */
export interface PackedPage {
  width: number;
  height: number;
  transform: number[];
  operators: PackedOperators[];
  /** Fonts that no page before had; null for those that pdf.js has not. */
  fonts: [name: string, font: DescribedFont | null][];
}

export interface OpenedFile {
  /** How many pages it has. */
  count: number;
  /** The codes that pdf.js gives its operators, by their names. */
  codes: Readonly<Record<string, number>>;
}

/** What is known of an error in the thread. */
export interface ThreadError {
  name: string;
  message: string;
}

/** A page, or what pdf.js found wrong with it. */
export type ReadPage = PackedPage | { error: ThreadError };

/** Memory that the thread may use for objects, in megabytes: some hundred pages need less than a third of it. */
const MEMORY = 256;

export interface Thread {
  /** Opens a file, whose bytes the thread takes for its own. Rejects with a `ThreadError`. */
  open: (bytes: Uint8Array) => Promise<OpenedFile>;
  /** Reads the pages that come next, in order; none behind the last. */
  read: () => Promise<readonly ReadPage[]>;
  /** Rejects when the thread has ended by itself, as it does without memory. */
  ended: Promise<never>;
  stop: () => Promise<unknown>;
}

export function startThread(): Thread {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(THREAD_CODE)}`), {
    execArgv: [],
    // Kept from the terminal, to which pdf.js grumbles.
    stdout: true,
    stderr: true,
    workerData: { ...whereabouts(), wanted: WANTED },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: 64 },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  const waiting: { resolve: (answer: never) => void; reject: (error: ThreadError) => void }[] = [];
  worker.on('message', ({ answer, error }: { answer?: never; error?: ThreadError }) => {
    const asked = waiting.shift();
    if (error) asked?.reject(error);
    else asked?.resolve(answer as never);
  });
  const ask = <Answer>(question: object, transfer: ArrayBuffer[] = []): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve: resolve as never, reject });
      worker.postMessage(question, transfer);
    });
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', code => reject(new Error(`The thread ended with ${code}`)));
  });
  // Whoever waits for nothing just then need not hear of it.
  ended.catch(() => undefined);
  return {
    open: bytes => ask({ bytes }, [bytes.buffer as ArrayBuffer]),
    read: () => ask({}),
    ended,
    stop: () => worker.terminate(),
  };
}

/** The program has pdf.js beside its parts, and the library uses that; the sources have it as a package. */
const BUNDLES: readonly string[] = ['pdfjs.js', 'cli/parts/pdfjs.js'];

/** Where pdf.js is, and how it is asked: nothing is fetched, its tables and the standard fonts are files of the package. */
function whereabouts() {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve('pdfjs-dist/package.json'));
  const bundle = BUNDLES.map(file => join(import.meta.dirname, file)).find(existsSync);
  const urlOf = (file: string) => pathToFileURL(join(folder, 'legacy', 'build', file)).href;
  return {
    bundle: bundle ?? null,
    urls: { main: urlOf('pdf.mjs'), worker: urlOf('pdf.worker.mjs') },
    settings: {
      cMapUrl: `${join(folder, 'cmaps')}/`,
      standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
      wasmUrl: `${join(folder, 'wasm')}/`,
      fontExtraProperties: true,
      // Else the outline of every sign is built, as for a canvas without fonts.
      disableFontFace: false,
      useSystemFonts: false,
      // No picture is looked at, and so none is unpacked.
      maxImageSize: 1,
      isEvalSupported: false,
      enableXfa: false,
      stopAtErrors: false,
    },
  };
}
