/** The only door to pdf.js: loads it without noise, and opens a document or says why it cannot be opened. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ReadError } from '../decode.ts';
import { limitsOf, type ReadLimits } from '../limits.ts';
import { wantedOf } from './operators.ts';
import { startThread } from './thread.ts';

export type Engine = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let engine: Promise<Engine> | undefined;

/** pdf.js, loaded once. */
export function loadEngine(): Promise<Engine> {
  engine ??= importQuietly();
  return engine;
}

/**
 * Under Node, pdf.js looks for a canvas (an optional package of 30 MB) while it is imported, to take three browser
 * classes from it; without them it dies, and without the package it warns. None of them is needed for reading: for
 * the time of the import it is given empty ones, and a canvas that is nothing.
 *
 * It also puts slower functions in the place of four of the language's own, among them `Array.prototype.push`. The
 * faults of old engines that they mend do no harm here, so the whole program gets its own functions back.
 */
async function importQuietly(): Promise<Engine> {
  const scope = globalThis as Record<string, unknown>;
  const added = ['DOMMatrix', 'ImageData', 'Path2D'].filter(name => !(name in scope));
  for (const name of added) scope[name] = class {};
  const { getBuiltinModule } = process;
  const withoutCanvas = (name: string) =>
    name === 'module' ? { createRequire: () => () => ({}) } : getBuiltinModule.call(process, name);
  process.getBuiltinModule = withoutCanvas as typeof getBuiltinModule;
  const own = REPLACED.map(([holder, name]) => Object.getOwnPropertyDescriptor(holder, name));
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    process.getBuiltinModule = getBuiltinModule;
    for (const name of added) delete scope[name];
    for (const [at, [holder, name]] of REPLACED.entries()) {
      Object.defineProperty(holder, name, own[at] as PropertyDescriptor);
    }
  }
}

const REPLACED: readonly (readonly [holder: object, name: string])[] = [
  [Array.prototype, 'push'],
  [Function.prototype, 'toString'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
];

/** Where pdf.js registers the fonts of a file: a page of a browser that keeps nothing. */
const NO_DOCUMENT = {
  createElement: () => ({ sheet: { insertRule: () => 0, cssRules: [] }, remove: () => undefined }),
  documentElement: { getElementsByTagName: () => [{ append: () => undefined }] },
};

/** A document that is open, and how to let go of it. */
export interface OpenPdf {
  document: PDFDocumentProxy;
  engine: Engine;
  /** Waits for something of the document, but not forever. Throws `ReadError` `too-slow` or `too-large`. */
  within: <Result>(waiting: Promise<Result>) => Promise<Result>;
  close: () => Promise<void>;
}

/**
 * Opens a PDF that is in memory. Nothing is fetched: the tables of characters and the standard fonts are files of the
 * package.
 *
 * @throws {ReadError} `encrypted`, `damaged`, `too-slow`, `too-large`
 */
export async function openPdf(
  bytes: Uint8Array,
  path: string,
  limits?: Partial<ReadLimits>,
): Promise<OpenPdf> {
  const thread = startThread();
  const within = deadline(path, limitsOf(limits).maxSeconds, thread.ended);
  try {
    const pdfjs = await loadEngine();
    thread.begin(wantedOf(pdfjs.OPS));
    const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    const worker = new pdfjs.PDFWorker({
      port: thread.port as unknown as null,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
    });
    const { promise } = pdfjs.getDocument({
      // pdf.js takes the bytes for its own: it is given a copy.
      data: new Uint8Array(bytes),
      worker,
      cMapUrl: `${join(folder, 'cmaps')}/`,
      standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
      wasmUrl: `${join(folder, 'wasm')}/`,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      fontExtraProperties: true,
      // Else the outline of every sign is built, as for a canvas without fonts.
      disableFontFace: false,
      useSystemFonts: false,
      ownerDocument: NO_DOCUMENT as never,
      // No picture is looked at, and so none is unpacked.
      maxImageSize: 1,
      isEvalSupported: false,
      enableXfa: false,
      stopAtErrors: false,
    });
    const document = await within(promise);
    const close = async () => {
      await thread.stop();
      worker.destroy();
    };
    return { document, engine: pdfjs, within, close };
  } catch (cause) {
    await thread.stop();
    throw cause instanceof ReadError ? cause : openingError(cause, path);
  }
}

/** Waits for a promise no longer than some seconds, and not for one that a thread can no longer keep. */
function deadline(path: string, seconds: number, ended: Promise<never>): OpenPdf['within'] {
  const tooLarge = ended.catch(cause => {
    const reason = `${path} needs more memory to be read than a draft does: it may be made to do harm. Ask for the DOCX file.`;
    throw new ReadError('too-large', reason, cause);
  });
  tooLarge.catch(() => undefined);
  return async waiting => {
    let timer: NodeJS.Timeout | undefined;
    const tooSlow = new Promise<never>((_, reject) => {
      const reason = `${path} has a page that takes longer than ${seconds} seconds to read: it may be made to do harm. If it is a draft, read it with a higher limit of seconds.`;
      timer = setTimeout(() => reject(new ReadError('too-slow', reason)), seconds * 1000);
    });
    try {
      return await Promise.race([waiting, tooLarge, tooSlow]);
    } finally {
      clearTimeout(timer);
    }
  };
}

function openingError(cause: unknown, path: string): ReadError {
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
  if (name === 'PasswordException') {
    return new ReadError(
      'encrypted',
      `${path} is encrypted and opens only with a password. Ask for a copy without one, or for the DOCX file.`,
      cause,
    );
  }
  return new ReadError(
    'damaged',
    `${path} cannot be opened as a PDF (${message.replace(/\.$/, '')}): it may be cut off or damaged. Fetch it again, or ask for the DOCX file.`,
    cause,
  );
}
