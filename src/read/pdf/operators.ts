/** Which operator of a page does what to the reader of its content. */
import { IDENTITY, matrixOf } from './matrix.ts';
import type { PageReader } from './page-content.ts';
import type { OpenedFile, PackedOperators } from './thread.ts';

/** The numbers that pdf.js gives its operators, by their names. */
export type OperatorCodes = OpenedFile['codes'];

/** Gets the numbers and the words of an operator; the words are few, and the numbers a view. */
type Handler = (reader: PageReader, numbers: Float64Array, word: string, codes: OperatorCodes) => void;

/** Made once: the codes are the same for every page. */
let table: (Handler | undefined)[] | undefined;

/** The table, by the codes that this pdf.js gives its operators. */
function handlersOf(codes: OperatorCodes): (Handler | undefined)[] {
  if (table) return table;
  table = [];
  for (const [name, handler] of Object.entries(HANDLERS)) table[codes[name] ?? 0] = handler;
  return table;
}

/** Runs the operators of a page, or of a part of it. */
export function runOperators(reader: PageReader, packed: PackedOperators, ofCodes: OperatorCodes): void {
  const byCode = handlersOf(ofCodes);
  const { codes, counts, numbers, words } = packed;
  let number = 0;
  let word = 0;
  for (const [at, code] of codes.entries()) {
    const next = number + (counts[2 * at] ?? 0);
    byCode[code]?.(reader, numbers.subarray(number, next), words[word] ?? '', ofCodes);
    number = next;
    word += counts[2 * at + 1] ?? 0;
  }
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  save: reader => reader.save(),
  restore: reader => reader.restore(),
  transform: (reader, numbers) => reader.transform(matrixOf(numbers)),
  paintFormXObjectBegin: (reader, numbers) => {
    reader.save();
    // A matrix of six and a box of four, either of which may be absent.
    reader.transform(numbers.length >= 6 ? matrixOf(numbers.subarray(0, 6)) : IDENTITY);
  },
  paintFormXObjectEnd: reader => reader.restore(),
  beginGroup: reader => reader.save(),
  endGroup: reader => reader.restore(),
  beginText: reader => reader.setTextMatrix(IDENTITY),
  setTextMatrix: (reader, numbers) => reader.setTextMatrix(matrixOf(numbers)),
  moveText: (reader, [x = 0, y = 0]) => reader.move(x, y),
  setLeadingMoveText: (reader, [x = 0, y = 0]) => {
    reader.set({ leading: y });
    reader.move(x, y);
  },
  setLeading: (reader, [leading = 0]) => reader.set({ leading: -leading }),
  nextLine: reader => reader.nextLine(),
  setFont: (reader, [size = 0], name) => reader.setFont(name, size),
  setGState: (reader, [size], name) => {
    if (name !== '' && size !== undefined) reader.setFont(name, size);
  },
  setCharSpacing: (reader, [charSpacing = 0]) => reader.set({ charSpacing }),
  setWordSpacing: (reader, [wordSpacing = 0]) => reader.set({ wordSpacing }),
  setHScale: (reader, [percent = 100]) => reader.set({ stretch: percent / 100 }),
  setTextRise: (reader, [rise = 0]) => reader.set({ rise }),
  setTextRenderingMode: (reader, [mode]) => reader.set({ invisible: mode === 3 }),
  setFillRGBColor: (reader, _, colour) => reader.set({ colour }),
  setStrokeRGBColor: (reader, _, strokeColour) => reader.set({ strokeColour }),
  showText: (reader, numbers, signs) => reader.show(signs, numbers),
  beginMarkedContent: (reader, _, tag) => reader.beginMarked(tag),
  beginMarkedContentProps: (reader, _, tag) => reader.beginMarked(tag),
  endMarkedContent: reader => reader.endMarked(),
  constructPath: (reader, [how, ...box], _, codes) => {
    if (how === codes.stroke || how === codes.closeStroke) reader.draw(box, false);
    else if (how !== codes.endPath) reader.draw(box, true);
  },
};

/** The operators that the thread is asked for, by name. */
export const WANTED: readonly string[] = Object.keys(HANDLERS);
