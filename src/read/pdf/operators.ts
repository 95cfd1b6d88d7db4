/** Which operator of a page does what to the reader of its content. */
import type { Engine } from './engine.ts';
import { IDENTITY, matrixOf } from './matrix.ts';
import type { PageReader } from './page-content.ts';
import type { ShownSigns } from './thread.ts';

type Handler = (reader: PageReader, args: never) => void;

/** Made once: the codes are the same for every page. */
let table: Map<number, Handler> | undefined;

/** The table, by the codes that this pdf.js gives its operators. */
export function handlersOf(OPS: Engine['OPS']): Map<number, Handler> {
  table ??= new Map<number, Handler>([
    [OPS.save, reader => reader.save()],
    [OPS.restore, reader => reader.restore()],
    [OPS.transform, (reader, args) => reader.transform(matrixOf(args))],
    [
      OPS.paintFormXObjectBegin,
      (reader, [matrix]: [unknown]) => {
        reader.save();
        reader.transform(matrixOf(matrix));
      },
    ],
    [OPS.paintFormXObjectEnd, reader => reader.restore()],
    [OPS.beginGroup, reader => reader.save()],
    [OPS.endGroup, reader => reader.restore()],
    [OPS.beginText, reader => reader.setTextMatrix(IDENTITY)],
    [OPS.setTextMatrix, (reader, [matrix]: [unknown]) => reader.setTextMatrix(matrixOf(matrix))],
    [OPS.moveText, (reader, [x, y]: [number, number]) => reader.move(x, y)],
    [
      OPS.setLeadingMoveText,
      (reader, [x, y]: [number, number]) => {
        reader.set({ leading: y });
        reader.move(x, y);
      },
    ],
    [OPS.setLeading, (reader, [leading]: [number]) => reader.set({ leading: -leading })],
    [OPS.nextLine, reader => reader.nextLine()],
    [OPS.setFont, (reader, [name, size]: [string, number]) => reader.setFont(name, size)],
    [
      OPS.setGState,
      (reader, [entries]: [readonly [string, unknown][]]) => {
        for (const [key, value] of Array.isArray(entries) ? entries : [])
          if (key === 'Font' && Array.isArray(value)) reader.setFont(String(value[0]), Number(value[1]));
      },
    ],
    [OPS.setCharSpacing, (reader, [charSpacing]: [number]) => reader.set({ charSpacing })],
    [OPS.setWordSpacing, (reader, [wordSpacing]: [number]) => reader.set({ wordSpacing })],
    [OPS.setHScale, (reader, [percent]: [number]) => reader.set({ stretch: percent / 100 })],
    [OPS.setTextRise, (reader, [rise]: [number]) => reader.set({ rise })],
    [OPS.setTextRenderingMode, (reader, [mode]: [number]) => reader.set({ invisible: mode === 3 })],
    [OPS.setFillRGBColor, (reader, [colour]: [string]) => reader.set({ colour })],
    [OPS.setStrokeRGBColor, (reader, [strokeColour]: [string]) => reader.set({ strokeColour })],
    [OPS.showText, (reader, [shown]: [ShownSigns]) => reader.show(shown)],
    [OPS.beginMarkedContent, (reader, [tag]: [unknown]) => reader.beginMarked(String(tag))],
    [OPS.beginMarkedContentProps, (reader, [tag]: [unknown]) => reader.beginMarked(String(tag))],
    [OPS.endMarkedContent, reader => reader.endMarked()],
    [
      OPS.constructPath,
      (reader, [how, , box]: [number, unknown, ArrayLike<number> | null]) => {
        if (how === OPS.stroke || how === OPS.closeStroke) reader.draw(box, false);
        else if (how !== OPS.endPath) reader.draw(box, true);
      },
    ],
  ] as [number, Handler][]);
  return table;
}
