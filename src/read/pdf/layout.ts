/** How a document is set: the size of its type, the distance of its lines, and the edges of its columns. */
import { smallest } from '../../document/index.ts';
import type { Line } from './types.ts';

export interface Layout {
  /** Size of the type of the text. */
  size: number;
  /** From one baseline of a paragraph to the next. */
  pitch: number;
}

/** Of all lines, by what most of them have. */
export function layoutOf(lines: readonly Line[]): Layout {
  const size = mostCommon(lines.map(line => [line.size, line.text.length])) ?? 12;
  const pitches = lines.flatMap((line, at): [number, number][] => {
    const before = lines[at - 1];
    const down = before && before.page === line.page ? line.y - before.y : 0;
    // Lines of the text that follow closely; what is further apart is a gap between paragraphs.
    return down > line.size * 0.8 && down < line.size * 3.5 && line.size > size * 0.9
      ? [[Math.round(down * 2) / 2, 1]]
      : [];
  });
  return { size, pitch: smallestCommon(pitches) ?? size * 1.2 };
}

/** The distance of lines at one place: that of the document, or more where the type is larger. */
export const pitchAt = (above: Line, below: Line, { pitch, size }: Layout): number =>
  Math.max(pitch, (pitch / size) * Math.min(above.size, below.size));

/** Whether two lines stand below each other, at least in part. */
export const overlap = (one: Line, two: Line): boolean => Math.min(one.end, two.end) > Math.max(one.x, two.x);

function mostCommon(values: readonly (readonly [value: number, weight: number])[]): number | null {
  return [...weigh(values)].sort((one, two) => two[1] - one[1])[0]?.[0] ?? null;
}

/** The smallest distance that a fair part of the lines has: in a text of short paragraphs the gaps may be as many. */
function smallestCommon(values: readonly (readonly [number, number])[]): number | null {
  const weights = weigh(values);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return (
    [...weights].filter(([, weight]) => weight >= all * 0.15).sort((one, two) => one[0] - two[0])[0]?.[0] ??
    mostCommon(values)
  );
}

function weigh(values: readonly (readonly [number, number])[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return weights;
}

/** Left and right edge of what a line stands in. */
export interface Column {
  /** Where a fair part of its lines begin. */
  left: number;
  right: number;
  /** Where the text begins: on a page that shows it badly, as on the others. */
  margin: number;
}

/** The column of each line: of the lines of one page that stand beside no others. */
export function columnsOf(lines: readonly Line[]): Map<Line, Column> {
  const columns = new Map<Line, Column>();
  const blocks = blocksOf(lines);
  const usual = usualRight(blocks);
  const lefts = [usualLeft(blocks, 0), usualLeft(blocks, 1)];
  for (const block of blocks) {
    const own = rightEdge(block.lines);
    const right = block.isAlone && block.lines.length < SPARSE ? Math.max(own, usual) : own;
    const left = leftEdge(block.lines);
    const elsewhere = block.isAlone ? lefts[pageOf(block) % 2] : undefined;
    const column = { left, right, margin: marginOf(block, left, elsewhere) };
    for (const line of block.lines) columns.set(line, column);
  }
  return columns;
}

/** Lines of one page that stand below each other. */
interface Block {
  lines: Line[];
  /** Whether the page has no others. */
  isAlone: boolean;
}

/** Fewer lines, as on the last page and on the cover, do not show how far lines reach. */
const SPARSE = 12;

function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const counts = new Map<number, number>();
  for (const line of lines) {
    const open = blocks.at(-1)?.lines;
    const last = open?.at(-1);
    if (open && last && last.page === line.page && line.y >= last.y - last.size) open.push(line);
    else {
      blocks.push({ lines: [line], isAlone: true });
      counts.set(line.page, (counts.get(line.page) ?? 0) + 1);
    }
  }
  for (const block of blocks) block.isAlone = counts.get(pageOf(block)) === 1;
  return blocks;
}

const pageOf = ({ lines }: Block): number => lines[0]?.page ?? 0;

/** How far lines reach on most of the pages that have one column and are filled. */
function usualRight(blocks: readonly Block[]): number {
  const full = blocks.filter(({ isAlone, lines }) => isAlone && lines.length >= SPARSE);
  const weights = full.map(({ lines }): [number, number] => [Math.round(rightEdge(lines) / 4) * 4, 1]);
  return mostCommon(weights) ?? Number.NEGATIVE_INFINITY;
}

/** On a cover words stand further out, and on a page of sub-items nothing stands at the margin. */
function marginOf({ lines }: Block, left: number, elsewhere: number | undefined): number {
  if (elsewhere === undefined) return left;
  const isThere = lines.some(line => Math.abs(line.x - elsewhere) <= 2);
  return isThere ? elsewhere : Math.min(left, elsewhere);
}

/** Where lines begin on most of the pages that have one column: left and right pages of a book differ. */
function usualLeft(blocks: readonly Block[], parity: number): number | undefined {
  const alone = blocks.filter(block => block.isAlone);
  const filled = alone.filter(block => block.lines.length >= SPARSE && pageOf(block) % 2 === parity);
  const lefts = (filled.length > 0 ? filled : alone).map(({ lines }): [number, number] => [
    leftEdge(lines),
    lines.length,
  ]);
  return mostCommon(lefts) ?? undefined;
}

/** The leftmost edge that a fair part of the lines has: what hangs out of it (a label) is not the edge. */
function leftEdge(lines: readonly Line[]): number {
  const weights = weigh(lines.map(line => [Math.round(line.x / 2) * 2, 1]));
  const fair = [...weights].filter(([, weight]) => weight >= lines.length * 0.15).map(([x]) => x);
  return fair.length > 0
    ? smallest(fair)
    : lines.reduce((left, line) => Math.min(left, line.x), Number.POSITIVE_INFINITY);
}

/** What all but a few lines reach at most. */
function rightEdge(lines: readonly Line[]): number {
  const ends = lines.map(line => line.end).sort((one, two) => one - two);
  return ends[Math.floor((ends.length - 1) * 0.97)] ?? 0;
}
