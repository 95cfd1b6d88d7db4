/** Stamps that are level: large words printed across the text (`CONFIDENTIAL DRAFT`), which no heading is. */
import type { Line, PageContent, Run } from './types.ts';

/** Letters are larger than those of the page by so much at least. */
const LARGER = 1.6;
/** The height of capitals, and of the letters that they are printed across, in sizes. */
const CAPITAL = 0.7;
const SMALL = 0.45;
/** A page with more lines of such letters is a poster. */
const MOST = 20;
/** How far a stamp may be off its place on another page, in points. */
const SAME_PLACE = 3;

/** Takes the stamps out of a page and gives them. */
export function takeStamps(content: PageContent): Run[] {
  const size = usualSize(content.runs);
  const large = content.runs.filter(run => run.size >= LARGER * size && run.text.trim() !== '');
  if (large.length === 0) return [];
  const text = content.runs.filter(run => run.size < LARGER * size && run.text.trim() !== '');
  const rows = rowsOf(large);
  if (rows.length > MOST) return [];
  const stamps = new Set(rows.filter(row => isAcross(row, text)).flat());
  if (stamps.size > 0) content.runs = content.runs.filter(run => !stamps.has(run));
  return [...stamps];
}

function usualSize(runs: readonly Run[]): number {
  const weights = new Map<number, number>();
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length);
  }
  return [...weights].sort((one, two) => two[1] - one[1])[0]?.[0] ?? 0;
}

/** Runs of one size on one baseline. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows = new Map<string, Run[]>();
  for (const run of runs) {
    const key = `${run.y.toFixed(0)} ${run.size.toFixed(1)}`;
    const row = rows.get(key);
    if (row) row.push(run);
    else rows.set(key, [run]);
  }
  return [...rows.values()];
}

/** Whether letters of the text stand where those of a row are. */
function isAcross(row: readonly Run[], text: readonly Run[]): boolean {
  const x = row.reduce((least, run) => Math.min(least, run.x), Number.POSITIVE_INFINITY);
  const end = row.reduce((most, run) => Math.max(most, run.end), Number.NEGATIVE_INFINITY);
  const [{ y, size } = { y: 0, size: 0 }] = row;
  return text.some(
    run =>
      run.y - SMALL * run.size < y &&
      run.y > y - CAPITAL * size &&
      Math.min(run.end, end) - Math.max(run.x, x) > 2 * run.size,
  );
}

/** Takes the same stamps out of pages where they stand across no words, and gives those lines. */
export function takeSameStamps(pages: Line[][], stamps: readonly Run[]): Line[] {
  if (stamps.length === 0) return [];
  const isStamp = (line: Line) =>
    stamps.some(
      stamp =>
        line.text.includes(stamp.text.trim()) &&
        Math.abs(line.size - stamp.size) < 0.1 &&
        Math.abs(line.y - stamp.y) < SAME_PLACE,
    );
  const taken: Line[] = [];
  for (const [at, lines] of pages.entries()) {
    const found = lines.filter(isStamp);
    if (found.length === 0) continue;
    for (const one of found) taken.push(one);
    pages[at] = lines.filter(line => !found.includes(line));
  }
  return taken;
}
