/** Page numbers that a converter left between the lines of a text. */
import { beginningOf, endingOf } from './line-signs.ts';
import { isTight, type Line } from './source-lines.ts';

/** A page has at least so many lines, and at most so many that have words. */
const FEWEST_LINES = 5;
const MOST_LINES = 150;
/** Fewer numbers in a row may be labels on lines of their own, or the figures of a table. */
const FEWEST_PAGES = 4;

interface Chain {
  places: number[];
  last: number;
  /** How many of them stand in the middle of a sentence, or before a page break: no label and no figure does. */
  torn: number;
}

/**
 * The lines that are page numbers: bare numbers that count up by one a page, some of them in the middle of a sentence.
 * Numbers that only look like that, as those of notes and of lists, are never all of this.
 */
export function pageNumberLines(lines: readonly Line[]): ReadonlySet<number> {
  const chains = new Set<Chain>();
  /** The chain that a number ended, where it may go on. */
  const ended = new Map<number, Chain>();
  for (const [at, { words }] of lines.entries()) {
    const printed = /^[-–—]?\s?(\p{Nd}{1,4})\s?[-–—]?$/u.exec(words)?.[1];
    if (printed === undefined) continue;
    const number = Number(printed);
    const before = ended.get(number - 1);
    const distance = at - (before?.last ?? at);
    const chain =
      before && distance > FEWEST_LINES && distance <= MOST_LINES ? before : { places: [], last: at, torn: 0 };
    // Figures of a table are no pages: a chain that is longer is not given up for one.
    if (chain !== before && (ended.get(number)?.places.length ?? 0) > 1) continue;
    ended.delete(number - 1);
    chain.places.push(at);
    chain.last = at;
    if (isTorn(lines, at)) chain.torn += 1;
    chains.add(chain);
    ended.set(number, chain);
  }
  const pages = [...chains].filter(
    ({ places, torn }) => places.length >= FEWEST_PAGES && torn >= Math.max(2, places.length / 8),
  );
  return new Set(pages.flatMap(({ places }) => places));
}

function isTorn(lines: readonly Line[], at: number): boolean {
  const [before, after] = [lines[at - 1], lines[at + 1]];
  if (!before || !after) return false;
  if (after.page) return true;
  return !['stop', 'item'].includes(endingOf(before.words)) && beginningOf(after.words) === 'small';
}

/** The lines without those that are page numbers. What stood on both sides of one stands below each other. */
export function withoutPageNumbers(lines: readonly Line[], numbers: ReadonlySet<number>): Line[] {
  if (numbers.size === 0) return [...lines];
  return lines.flatMap((line, at) => {
    if (numbers.has(at)) return [];
    const number = numbers.has(at - 1) ? lines[at - 1] : undefined;
    if (!number) return [line];
    return [{ ...line, broken: true, page: line.page || !isTight(number) || !isTight(line) }];
  });
}
