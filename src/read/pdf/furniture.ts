/**
 * Running heads, page numbers and document symbols: what stands at the edge of page after page.
 *
 * A line that begins like a heading or a numbered paragraph is never furniture: with digits set aside, "Article 12" at the
 * top of nineteen pages looks just like a running head.
 */
import { headedLabelAt } from '../../document/index.ts';
import { isPageFurniture, isUnfinished, startsOwnBlock } from '../structure/index.ts';
import type { Line } from './types.ts';

/** How many lines at the top and at the foot of a page may be furniture. */
const REACH = 5;
/** On how many of the pages a line has to come back: recto and verso differ, and so do the chapters of a book. */
const SHARE = 0.12;

/** Takes the furniture out of the lines of each page and gives it. */
export function takeFurniture(pages: Line[][]): Line[] {
  const counts = new Map<string, number>();
  const keys = new Map<Line, string>();
  const edges = pages.map(edgesOf);
  for (const page of edges) {
    for (const line of page.flat()) if (!keys.has(line)) keys.set(line, keyOf(line));
    for (const key of new Set(page.flat().map(line => keys.get(line) ?? '')))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const fewest = Math.max(2, Math.ceil(pages.length * SHARE));
  const repeats = (line: Line) => (counts.get(keys.get(line) ?? '') ?? 0) >= fewest;
  const taken: Line[] = [];
  for (const [at, lines] of pages.entries()) {
    const furniture = new Set<Line>();
    for (const edge of edges[at] ?? []) {
      for (const line of edge) {
        if (!isFurniture(line, repeats(line), at, lines)) break;
        furniture.add(line);
      }
    }
    if (furniture.size === 0) continue;
    taken.push(...lines.filter(line => furniture.has(line)));
    pages[at] = lines.filter(line => !furniture.has(line));
  }
  return taken;
}

/** The first lines of a page from above, and the last from below. */
function edgesOf(lines: readonly Line[]): [Line[], Line[]] {
  const sorted = [...lines].sort((one, two) => one.y - two.y || one.x - two.x);
  return [sorted.slice(0, REACH), sorted.slice(-REACH).reverse()];
}

function isFurniture(line: Line, repeats: boolean, at: number, lines: readonly Line[]): boolean {
  const { text, artifact } = line;
  if (/^[_\s]+$/.test(text)) return false;
  // The masthead of the first page is told once: it stays for the recogniser, which keeps what it cannot place.
  if (at === 0 && !repeats) return isPageNumber(text, 1) && lines.length > 3;
  const looksLikeIt = repeats
    ? artifact || isPageNumber(text) || !isSentence(text)
    : isPageFurniture(text) || isPageNumber(text, artifact ? undefined : line.page);
  return looksLikeIt && !isHeadingOrLabel(text);
}

function isHeadingOrLabel(text: string): boolean {
  // "12." may be a page number with a point as well as a label, but nobody prints those.
  return headedLabelAt(text) !== null || (startsOwnBlock(text) && !isPageFurniture(text));
}

/** Running heads are titles; a line of the text that happens to come back goes on or ends like a sentence. */
const isSentence = (text: string) =>
  /[;:,]$|\p{Ll}\.$/u.test(text) || (/^\p{Ll}/u.test(text) && isUnfinished(text));

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
