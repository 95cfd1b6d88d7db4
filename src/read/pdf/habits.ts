/** How a document tells its paragraphs apart: by what is sure of some of its lines, for those that are not. */
import { isUnfinished } from '../line-start.ts';
import { type Column, type Layout, overlap } from './layout.ts';
import type { Line } from './types.ts';

export interface Habits {
  /** What parts paragraphs is further apart than this many pitches. */
  gap: number;
  /** Whether all paragraphs are so parted: then what is nearer belongs together, whatever it begins with. */
  gapsTell: boolean;
  /** Whether lines that are no title begin where this one does: then it is not in the middle, whatever its length is. */
  beginsAtEdge: (line: Line) => boolean;
}

/** The gap that parts paragraphs where a document shows no habit: half of the distance that word processors put between. */
const USUAL_GAP = 1.28;
/** Fewer sure cases show no habit: lines that go on, and beginnings. */
const FEWEST = { within: 8, between: 4 };
/** The share of sure beginnings that may stand nearer (at a list without gaps, say). */
const EXCEPTIONS = 0.06;
/** How much further paragraphs are apart than lines, at least: less is the difference of two rounded places. */
const CLEARLY = 1.06;
/** How many lines that end elsewhere, by this many sizes, make an edge. */
const EDGE = 3;
const ELSEWHERE = 2;

/** Looks at all lines of a text, in order. */
export function habitsOf(lines: readonly Line[], columns: ReadonlyMap<Line, Column>, layout: Layout): Habits {
  return { ...gapsOf(lines, columns, layout), beginsAtEdge: edgesOf(lines) };
}

function gapsOf(
  lines: readonly Line[],
  columns: ReadonlyMap<Line, Column>,
  { size, pitch }: Layout,
): Pick<Habits, 'gap' | 'gapsTell'> {
  const within: number[] = [];
  const between: number[] = [];
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1];
    const column = last && columns.get(last);
    if (!last || !column || !isText(last, size) || !isText(line, size) || !isBelow(last, line)) continue;
    const gap = (line.y - last.y) / pitch;
    if (gap > 3) continue;
    const isShort = last.end < column.left + 0.6 * (column.right - column.left);
    if (/^\p{Ll}/u.test(line.text)) {
      if (!isShort && isUnfinished(last.text) && line.start === null) within.push(gap);
    } else if (isUnfinished(last.text)) continue;
    else if (line.start !== null || (isShort && /^\p{Lu}/u.test(line.text))) between.push(gap);
  }
  if (within.length < FEWEST.within || between.length < FEWEST.between)
    return { gap: USUAL_GAP, gapsTell: false };
  const [furthest, nearest] = [share(within, 1 - EXCEPTIONS), share(between, EXCEPTIONS)];
  return nearest > furthest * CLEARLY
    ? { gap: (furthest + nearest) / 2, gapsTell: true }
    : { gap: USUAL_GAP, gapsTell: false };
}

const isText = (line: Line, size: number) => Math.abs(line.size - size) < 0.05 * size && !line.bold;

const isBelow = (last: Line, line: Line) => last.page === line.page && line.y > last.y && overlap(last, line);

/** The value below which a share of them lies. */
function share(values: number[], part: number): number {
  values.sort((one, two) => one - two);
  return values[Math.round((values.length - 1) * part)] ?? 0;
}

/**
 * Where lines of the same weight and slant begin that end elsewhere: of lines in the middle, those that begin at one place are of
 * one length.
 */
function edgesOf(lines: readonly Line[]): Habits['beginsAtEdge'] {
  const places = new Map<string, number[]>();
  const key = ({ bold, italic }: Line, x: number) => `${bold ? 'b' : ''}${italic ? 'i' : ''}${x}`;
  for (const line of lines) {
    const place = key(line, Math.round(line.x));
    const ends = places.get(place);
    if (ends) ends.push(line.end);
    else places.set(place, [line.end]);
  }
  for (const ends of places.values()) ends.sort((one, two) => one - two);
  return line => {
    let [elsewhere, here] = [0, 0];
    for (const off of [-1, 0, 1]) {
      const ends = places.get(key(line, Math.round(line.x) + off)) ?? [];
      const first = firstOf(ends, end => line.end - end <= ELSEWHERE * line.size);
      const behind = firstOf(ends, end => end - line.end > ELSEWHERE * line.size);
      here += behind - first;
      elsewhere += ends.length - (behind - first);
    }
    return elsewhere >= EDGE && elsewhere > here;
  };
}

/** Index of the first value for which something holds that holds for all behind it. */
function firstOf(values: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How far the middle of a centred line may be off, in sizes. */
const CENTRED = 0.6;

/** Whether a line stands in the middle of its column and reaches neither of its edges. */
export function isInMiddle({ x, end, size }: Line, { left, right }: Column): boolean {
  const off = (x + end) / 2 - (left + right) / 2;
  return x > left + size && end < right - size && Math.abs(off) < CENTRED * size;
}
