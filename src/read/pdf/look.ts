/** How paragraphs are printed, as far as a page shows it: size, weight, place, and what sets them off. */
import type { Look } from '../blocks.ts';
import { type Column, type Layout, pitchAt } from './layout.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Line, Run } from './types.ts';

/** A column of text is about half as wide as its letters are high. */
const COLUMN = 0.5;

/** How each paragraph is printed, in the order of the text. */
export function looksOf(
  paragraphs: readonly Paragraph[],
  columns: ReadonlyMap<Line, Column>,
  layout: Layout,
): Map<Paragraph, Look> {
  const looks = new Map<Paragraph, Look>();
  for (const [at, paragraph] of paragraphs.entries()) {
    const look = lookOf(paragraph, layout);
    const gap = gapBefore(paragraph, paragraphs[at - 1], layout);
    if (gap !== null) look.gap = gap;
    const left = look.centred ? 0 : leftOf(paragraph, columns.get(paragraph[0]), layout);
    if (left > 0) look.left = left;
    looks.set(paragraph, look);
  }
  return looks;
}

/** The look of a paragraph by itself, without its distance from another. */
export function lookOf(paragraph: Paragraph, { size }: Layout): Look {
  const lettered = paragraph.flatMap(({ runs }) => runs).filter(run => /[\p{L}\p{Nd}]/u.test(run.text));
  const all = (holds: (run: Run) => boolean) => lettered.length > 0 && lettered.every(holds);
  return {
    size: rounded(usualSize(paragraph) / size),
    ...(all(run => run.font.bold) ? { bold: true } : {}),
    ...(all(run => run.font.italic) ? { italic: true } : {}),
    ...(paragraph.every(line => line.centred) ? { centred: true } : {}),
  };
}

/** The size of most of its letters. */
function usualSize(paragraph: Paragraph): number {
  const weights = new Map<number, number>();
  for (const { size, text } of paragraph) weights.set(size, (weights.get(size) ?? 0) + text.length);
  return [...weights].sort((one, two) => two[1] - one[1])[0]?.[0] ?? paragraph[0].size;
}

/** In distances of two lines of one paragraph; null at the top of a page or a column, where it says nothing. */
function gapBefore(paragraph: Paragraph, before: Paragraph | undefined, layout: Layout): number | null {
  const last = before?.at(-1);
  const [first] = paragraph;
  if (!last || last.page !== first.page || first.y <= last.y) return null;
  return rounded((first.y - last.y) / pitchAt(last, first, layout));
}

function leftOf([first]: Paragraph, column: Column | undefined, { size }: Layout): number {
  return column ? Math.max(0, Math.round((first.x - column.margin) / (COLUMN * size))) : 0;
}

const rounded = (value: number) => Math.round(value * 100) / 100;
