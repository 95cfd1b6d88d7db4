/**
 * What runs in the thread that takes a PDF apart: both halves of pdf.js, and nothing of ours but what packs their result.
 * As text, because a bundle has no file of its own for it.
 *
 * Three things make it quick. The halves of pdf.js talk without copying what they say, which their own ports do for every
 * sign. Operators that nothing asks for stay in the thread; the rest goes as one `PackedOperators`, whose numbers are not even
 * copied. And streams are unpacked at once, where the stream of the platform takes several turns and most of a second.
 */
export const THREAD_CODE = `
import { parentPort, workerData } from 'node:worker_threads';
import { inflateSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

const { urls, bundle, settings, wanted } = workerData;

// A promise of pdf.js that nobody waits for is no reason to end.
process.on('unhandledRejection', () => undefined);

globalThis.DecompressionStream = class {
  constructor(format) {
    // What else there is, pdf.js unpacks by itself.
    if (format !== 'deflate') throw new TypeError(format);
    let give;
    const given = new Promise(resolve => { give = resolve; });
    this.writable = { getWriter: () => ({ write: async bytes => give(bytes), close: async () => undefined }) };
    this.readable = { async *[Symbol.asyncIterator]() { yield inflateSync(await given); } };
  }
};

/**
 * pdf.js looks for a canvas (an optional package of 30 MB) while it is imported, to take three classes of a browser from
 * it; without them it dies, and without the package it warns. None is needed for reading: they are empty, and the canvas is
 * nothing. Fonts are registered with a page that keeps nothing.
 */
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= class {};
// Its bytes are asked for when pdf.js begins, and Node would load all that fetches.
globalThis.Response = class {};
globalThis.FontFace = class {};
const ownerDocument = { fonts: new Set() };
const { getBuiltinModule } = process;
process.getBuiltinModule = name =>
  name === 'module' ? { createRequire: () => () => ({}) } : getBuiltinModule.call(process, name);

/** pdf.js puts slower functions in the place of some of the language's own. What they mend does no harm here. */
const own = [[Array.prototype, 'push'], [Function.prototype, 'toString'], [JSON, 'parse'], [JSON, 'stringify']]
  .map(([holder, name]) => [holder, name, Object.getOwnPropertyDescriptor(holder, name)]);

/** pdf.js as the build has put it into one file, with the code that V8 made of it: read in a third of the time. */
let script;
// V8 takes code only from the same version of itself with the same options, which the library has not that the program has.
const cache = bundle + '.' + cachedDataVersionTag() + '.cache';
function fromBundle() {
  let cachedData;
  try {
    cachedData = readFileSync(cache);
  } catch {}
  const source = '(function (module, require, __filename) {' + readFileSync(bundle, 'latin1') + '\\n})';
  script = new Script(source, { filename: bundle, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module, undefined, bundle);
  return [module.exports, module.exports];
}
const cacheCode = () => script && writeFileSync(cache, script.createCachedData());

const halves = bundle ? Promise.resolve().then(fromBundle) : Promise.all([import(urls.main), import(urls.worker)]);
const engine = halves.then(([main, { WorkerMessageHandler }]) => {
  for (const [holder, name, descriptor] of own) Object.defineProperty(holder, name, descriptor);
  process.getBuiltinModule = getBuiltinModule;
  return { ...main, WorkerMessageHandler, pack: packer(main.OPS) };
});

/** One end of what the halves talk through. What is said arrives in the next turn, as it does elsewhere. */
class Port {
  listeners = new Set();
  constructor(pack) {
    this.pack = pack;
  }
  postMessage(message) {
    const { chunk } = message ?? {};
    const said = Array.isArray(chunk?.argsArray) ? { ...message, chunk: this.pack(chunk) } : message;
    queueMicrotask(() => {
      for (const listener of this.other.listeners) listener({ data: said });
    });
  }
  addEventListener(_, listener) {
    this.listeners.add(listener);
  }
  removeEventListener(_, listener) {
    this.listeners.delete(listener);
  }
}

const isNumbers = value => ArrayBuffer.isView(value) || (Array.isArray(value) && typeof value[0] === 'number');

/**
 * Signs without a move between them are one stretch, of which its width counts and how many spaces it has; then comes the move
 * behind it. A sign of several units stands between two marks.
 */
function signsOf(glyphs, numbers) {
  let signs = '';
  let width = 0;
  let spaces = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      numbers.push(width, spaces, glyph);
      signs += '\\u0001';
      width = spaces = 0;
    } else if (glyph?.unicode) {
      const { unicode } = glyph;
      width += glyph.width;
      if (glyph.isSpace) spaces += 1;
      if (unicode.length === 1 && unicode > '\\u0003') signs += unicode;
      else signs += '\\u0003' + unicode.replace(/[\\0-\\x03]/g, '\\u0004') + '\\u0003';
    }
  }
  numbers.push(width, spaces, 0);
  return signs;
}

/** Replaces a list of operators by one that holds them packed. */
function packer(OPS) {
  const isWanted = new Set(wanted.map(name => OPS[name]));
  return chunk => {
    const { fnArray, argsArray } = chunk;
    const codes = [];
    const numbers = [];
    const counts = [];
    const words = [];
    for (let at = 0; at < fnArray.length; at += 1) {
      const code = fnArray[at];
      if (!isWanted.has(code)) continue;
      const [numbersBefore, wordsBefore] = [numbers.length, words.length];
      for (const value of argsArray[at] ?? []) {
        if (code === OPS.showText) words.push(signsOf(value, numbers));
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
    const packed = { codes: new Uint8Array(codes), numbers: new Float64Array(numbers), counts: new Uint32Array(counts), words };
    return { ...chunk, fnArray: [0], argsArray: [packed], length: 1 };
  };
}

let pdf;

async function open(data) {
  const { getDocument, PDFWorker, VerbosityLevel, WorkerMessageHandler, OPS, pack } = await engine;
  const verbosity = VerbosityLevel.ERRORS;
  const [near, far] = [new Port(pack), new Port(pack)];
  near.other = far;
  far.other = near;
  WorkerMessageHandler.initializeFromPort(far);
  const worker = new PDFWorker({ port: near, verbosity });
  pdf = await getDocument({ ...settings, data, worker, verbosity, ownerDocument }).promise;
  return { count: pdf.numPages, codes: { ...OPS } };
}

const told = new Set();

/** The names behind \`setFont\` and in the state of a page stand among the words of those operators. */
function* fontNames({ codes, counts, words }, OPS) {
  for (let at = 0, word = 0; at < codes.length; word += counts[2 * at + 1], at += 1)
    if ((codes[at] === OPS.setFont || codes[at] === OPS.setGState) && counts[2 * at + 1] > 0) yield words[word];
}

/** What is told of a font, once; null for one that pdf.js has not. */
function fontOf(page, name) {
  const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  if (!font || typeof font !== 'object') return null;
  const { bold, black, italic, composite, fontMatrix, toUnicode } = font;
  return { name: font.name, bold, black, italic, composite, fontMatrix, isIdentity: Boolean(toUnicode && 'firstChar' in toUnicode) };
}

async function read(number) {
  const { AnnotationMode, OPS } = await engine;
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { argsArray: operators } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  // Fonts are registered a few turns after they were told of.
  await new Promise(setImmediate);
  const fonts = [];
  for (const packed of operators)
    for (const name of fontNames(packed, OPS))
      if (!told.has(name)) {
        told.add(name);
        fonts.push([name, fontOf(page, name)]);
      }
  page.cleanup();
  if (process.env.TREATY_CODE_CACHE === 'write') cacheCode();
  return { width, height, transform, operators, fonts };
}

let next = 1;

/**
 * The pages that come next: some at a time, because waiting for each other costs two threads more than the work where they
 * share a core; but not many, and none behind a large one.
 */
async function readSome() {
  const pages = [];
  const started = performance.now();
  let size = 0;
  while (next <= pdf.numPages && pages.length < 8 && size < 100000 && performance.now() - started < 100) {
    try {
      const page = await read(next++);
      for (const { numbers } of page.operators) size += numbers.length;
      pages.push(page);
    } catch (error) {
      pages.push({ error: nameOf(error) });
    }
  }
  return pages;
}

const nameOf = error => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name, message };
};

let last = Promise.resolve();
parentPort.on('message', ({ bytes }) => {
  last = last.then(async () => {
    try {
      const answer = await (bytes ? open(bytes) : readSome());
      const packed = bytes ? [] : answer.flatMap(page => page.operators ?? []);
      const buffers = packed.flatMap(({ codes, numbers, counts }) => [codes.buffer, numbers.buffer, counts.buffer]);
      parentPort.postMessage({ answer }, buffers);
    } catch (error) {
      parentPort.postMessage({ error: nameOf(error) });
    }
  });
});
`;
