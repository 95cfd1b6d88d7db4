/** Which operator of a page does what to the reader of its content. */
import type { Engine } from './engine.ts';
import { IDENTITY, matrixOf } from './matrix.ts';
import type { PageReader } from './page-content.ts';
import type { PackedOperators, WantedOperators } from './thread.ts';

/** Gets the numbers and the words of an operator; the words are few, and the numbers a view. */
type Handler = (reader: PageReader, numbers: Float64Array, word: string) => void;

/** Made once: the codes are the same for every page. */
let table: (Handler | undefined)[] | undefined;

/** The table, by the codes that this pdf.js gives its operators. */
function handlersOf(OPS: Engine['OPS']): (Handler | undefined)[] {
  if (table) return table;
  table = [];
  for (const [code, handler] of handlers(OPS)) table[code] = handler;
  return table;
}

/** What the thread is asked for. */
export const wantedOf = (OPS: Engine['OPS']): WantedOperators => ({
  showText: OPS.showText,
  wanted: handlers(OPS).map(([code]) => code),
});

/** Runs the operators of a page, or of a part of it. */
export function runOperators(reader: PageReader, packed: PackedOperators, OPS: Engine['OPS']): void {
  const byCode = handlersOf(OPS);
  const { codes, counts, numbers, words } = packed;
  let number = 0;
  let word = 0;
  for (const [at, code] of codes.entries()) {
    const next = number + (counts[2 * at] ?? 0);
    byCode[code]?.(reader, numbers.subarray(number, next), words[word] ?? '');
    number = next;
    word += counts[2 * at + 1] ?? 0;
  }
}

const handlers = (OPS: Engine['OPS']): [code: number, Handler][] => [
  [OPS.save, reader => reader.save()],
  [OPS.restore, reader => reader.restore()],
  [OPS.transform, (reader, numbers) => reader.transform(matrixOf(numbers))],
  [
    OPS.paintFormXObjectBegin,
    (reader, numbers) => {
      reader.save();
      // A matrix of six and a box of four, either of which may be absent.
      reader.transform(numbers.length >= 6 ? matrixOf(numbers.subarray(0, 6)) : IDENTITY);
    },
  ],
  [OPS.paintFormXObjectEnd, reader => reader.restore()],
  [OPS.beginGroup, reader => reader.save()],
  [OPS.endGroup, reader => reader.restore()],
  [OPS.beginText, reader => reader.setTextMatrix(IDENTITY)],
  [OPS.setTextMatrix, (reader, numbers) => reader.setTextMatrix(matrixOf(numbers))],
  [OPS.moveText, (reader, [x = 0, y = 0]) => reader.move(x, y)],
  [
    OPS.setLeadingMoveText,
    (reader, [x = 0, y = 0]) => {
      reader.set({ leading: y });
      reader.move(x, y);
    },
  ],
  [OPS.setLeading, (reader, [leading = 0]) => reader.set({ leading: -leading })],
  [OPS.nextLine, reader => reader.nextLine()],
  [OPS.setFont, (reader, [size = 0], name) => reader.setFont(name, size)],
  [
    OPS.setGState,
    (reader, [size], name) => {
      if (name !== '' && size !== undefined) reader.setFont(name, size);
    },
  ],
  [OPS.setCharSpacing, (reader, [charSpacing = 0]) => reader.set({ charSpacing })],
  [OPS.setWordSpacing, (reader, [wordSpacing = 0]) => reader.set({ wordSpacing })],
  [OPS.setHScale, (reader, [percent = 100]) => reader.set({ stretch: percent / 100 })],
  [OPS.setTextRise, (reader, [rise = 0]) => reader.set({ rise })],
  [OPS.setTextRenderingMode, (reader, [mode]) => reader.set({ invisible: mode === 3 })],
  [OPS.setFillRGBColor, (reader, _, colour) => reader.set({ colour })],
  [OPS.setStrokeRGBColor, (reader, _, strokeColour) => reader.set({ strokeColour })],
  [OPS.showText, (reader, numbers, signs) => reader.show(signs, numbers)],
  [OPS.beginMarkedContent, (reader, _, tag) => reader.beginMarked(tag)],
  [OPS.beginMarkedContentProps, (reader, _, tag) => reader.beginMarked(tag)],
  [OPS.endMarkedContent, reader => reader.endMarked()],
  [
    OPS.constructPath,
    (reader, [how, ...box]) => {
      if (how === OPS.stroke || how === OPS.closeStroke) reader.draw(box, false);
      else if (how !== OPS.endPath) reader.draw(box, true);
    },
  ],
];
