/**
 * Running heads, page numbers and document symbols: what stands at the edge of page after page.
 *
 * A line that begins like a heading or a numbered paragraph is never furniture: with digits set aside, "Article 12" at the
 * top of nineteen pages looks just like a running head.
 */
import { headedLabelAt } from '../../document/index.ts';
import { isUnfinished } from '../line-start.ts';
import { isPageFurniture } from '../phrases.ts';
import type { Line } from './types.ts';

/** How many lines at the top and at the foot of a page may be furniture. */
const REACH = 5;
/** On how many of the pages a line has to come back: recto and verso differ, and so do the chapters of a book. */
const SHARE = 0.12;
/** How far it may be off its height there, in points: a line of large type is set lower. */
const SAME_HEIGHT = 5;
/** Lines of one paragraph are nearer than this, in sizes. */
const NEAR = 1.6;

/**
 * Takes the furniture out of the lines of each page and gives it.
 *
 * @param heights of the pages: what stands at their foot is as far from there on each, whatever their size is.
 */
export function takeFurniture(pages: Line[][], heights: readonly number[]): Line[] {
  const edges = pages.map(edgesOf);
  const fewest = Math.max(2, Math.ceil(pages.length * SHARE));
  const repeats = repeatedLines(edges, heights, fewest);
  const taken: Line[] = [];
  for (const [at, lines] of pages.entries()) {
    const furniture = new Set<Line>();
    for (const [side, edge] of (edges[at] ?? []).entries()) {
      for (const [index, line] of edge.entries()) {
        if (!isFurniture(line, repeats.has(line), at, lines)) break;
        const inner = edge[index + 1];
        const outer = side === 0 ? lowest(pages[at - 1], line) : inner;
        if (!line.artifact && outer && isOfText(line, inner, outer)) break;
        furniture.add(line);
      }
    }
    if (furniture.size === 0) continue;
    for (const one of lines.filter(line => furniture.has(line))) taken.push(one);
    pages[at] = lines.filter(line => !furniture.has(line));
  }
  return taken;
}

/** The first lines of a page from above, and the last from below. */
function edgesOf(lines: readonly Line[]): [Line[], Line[]] {
  const sorted = [...lines].sort((one, two) => one.y - two.y || one.x - two.x);
  return [sorted.slice(0, REACH), sorted.slice(-REACH).reverse()];
}

/** Lines that come back on enough pages, as high above or as far from the foot. */
function repeatedLines(
  edges: readonly (readonly Line[])[][],
  heights: readonly number[],
  fewest: number,
): ReadonlySet<Line> {
  const places = new Map<string, { line: Line; page: number; top: number; foot: number }[]>();
  for (const [page, sides] of edges.entries()) {
    for (const line of new Set(sides.flat())) {
      const place = { line, page, top: line.y, foot: (heights[page] ?? 0) - line.y };
      const key = keyOf(line);
      const found = places.get(key);
      if (found) found.push(place);
      else places.set(key, [place]);
    }
  }
  const repeated = new Set<Line>();
  for (const found of places.values()) {
    if (found.length < fewest) continue;
    for (const side of ['top', 'foot'] as const) {
      const sorted = [...found].sort((one, two) => one[side] - two[side]);
      for (let from = 0, to = 0; from < sorted.length; from = to) {
        for (to = from + 1; to < sorted.length; to += 1)
          if ((sorted[to]?.[side] ?? 0) - (sorted[to - 1]?.[side] ?? 0) > SAME_HEIGHT) break;
        const same = sorted.slice(from, to);
        if (new Set(same.map(({ page }) => page)).size < fewest) continue;
        for (const { line } of same) repeated.add(line);
      }
    }
  }
  return repeated;
}

/** The last line of the text of a page, in the type of another one. */
const lowest = (lines: readonly Line[] | undefined, { size }: Line): Line | undefined =>
  lines
    ?.filter(line => Math.abs(line.size - size) < 0.02 * size)
    .reduce<Line | undefined>((low, line) => (low && low.y > line.y ? low : line), undefined);

/**
 * Whether a line is one of the text that happens to come back: it is set as the next one towards the middle of the page, without a
 * gap, and what stands before it breaks off.
 */
function isOfText(line: Line, inner: Line | undefined, before: Line): boolean {
  return (
    inner !== undefined &&
    isUnfinished(before.text) &&
    Math.abs(inner.y - line.y) < NEAR * line.size &&
    Math.abs(inner.size - line.size) < 0.02 * line.size &&
    Math.abs(inner.x - line.x) < 2 &&
    inner.bold === line.bold &&
    inner.italic === line.italic
  );
}

function isFurniture(line: Line, repeats: boolean, at: number, lines: readonly Line[]): boolean {
  const { text, artifact } = line;
  if (/^[_\s]+$/.test(text)) return false;
  // The masthead of the first page is told once: it stays for the recogniser, which keeps what it cannot place.
  if (at === 0 && !repeats) return isPageNumber(text, 1) && lines.length > 3;
  const looksLikeIt = repeats
    ? artifact || isPageNumber(text) || !isSentence(text)
    : isPageFurniture(text) || isPageNumber(text, artifact ? undefined : line.page);
  return looksLikeIt && !isHeadingOrLabel(line);
}

function isHeadingOrLabel({ text, start }: Line): boolean {
  // "12." may be a page number with a point as well as a label, but nobody prints those.
  return headedLabelAt(text) !== null || (start !== null && !isPageFurniture(text));
}

/** Running heads are titles; a line of the text that happens to come back ends like a sentence, or like a part of one. */
const isSentence = (text: string) => /[;:,]$|\p{Ll}\.$/u.test(text);

const ROMAN = '[ivxl]{1,7}|[IVXL]{1,7}';
const PAGE_NUMBER = new RegExp(`^[-–—|\\s]*(\\p{Nd}{1,4}|${ROMAN})[-–—|\\s]*$`, 'u');
const ROMAN_NUMBER = new RegExp(`(?<![\\p{L}\\p{Nd}])(?:${ROMAN})(?![\\p{L}\\p{Nd}])`, 'gu');

/** Whether a line is nothing but the number of a page: that very number, where it is given. */
function isPageNumber(text: string, page?: number): boolean {
  const number = PAGE_NUMBER.exec(text)?.[1];
  return number !== undefined && (page === undefined || number === String(page));
}

/** A line without its digits and page numbers, so that it is the same on every page. */
function keyOf({ text }: Line): string {
  return text
    .replace(ROMAN_NUMBER, '#')
    .replace(/\p{Nd}+/gu, '#')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
