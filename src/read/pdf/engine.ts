/** The only door to pdf.js: loads it without noise, and opens a document or says why it cannot be opened. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { ReadError } from '../decode.ts';

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
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
    // Else it would import its second half later, and replace them again.
    scope.pdfjsWorker = await import(SECOND_HALF);
    return pdfjs;
  } finally {
    process.getBuiltinModule = getBuiltinModule;
    for (const name of added) delete scope[name];
    for (const [at, [holder, name]] of REPLACED.entries()) {
      Object.defineProperty(holder, name, own[at] as PropertyDescriptor);
    }
  }
}

/** As a string, because the package has no types for it. */
const SECOND_HALF: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';

const REPLACED: readonly (readonly [holder: object, name: string])[] = [
  [Array.prototype, 'push'],
  [Function.prototype, 'toString'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
];

/** A document that is open, and how to let go of it. */
export interface OpenPdf {
  document: PDFDocumentProxy;
  engine: Engine;
  close: () => Promise<void>;
}

/**
 * Opens a PDF that is in memory. Nothing is fetched: the tables of characters and the standard fonts are files of the
 * package.
 *
 * @throws {ReadError} `encrypted`, `damaged`
 */
export async function openPdf(bytes: Uint8Array, path: string): Promise<OpenPdf> {
  const pdfjs = await loadEngine();
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task: PDFDocumentLoadingTask = pdfjs.getDocument({
    // pdf.js takes the bytes for its own: it is given a copy.
    data: new Uint8Array(bytes),
    cMapUrl: `${join(folder, 'cmaps')}/`,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    wasmUrl: `${join(folder, 'wasm')}/`,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    fontExtraProperties: true,
    // No picture is looked at, and so none is unpacked.
    maxImageSize: 1,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    return { document, engine: pdfjs, close: () => task.destroy() };
  } catch (cause) {
    await task.destroy().catch(() => undefined);
    throw openingError(cause, path);
  }
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
