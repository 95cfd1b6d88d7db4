/** Page numbers that a converter left between the lines of a text. */
import { beginningOf, endingOf, isClosing } from './line-signs.ts';
import { isTight, type Line } from './source-lines.ts';

/** A page has at least so many lines, and at most so many that have words. */
const FEWEST_LINES = 2;
const MOST_LINES = 150;
/** Fewer numbers in a row may be labels on lines of their own, or the figures of a table. */
const FEWEST_PAGES = 4;

/** Most pages have at least so many lines; with fewer, the numbers are those of a list. */
const LEAST_USUAL = 10;
/** So many, one every so many lines, are page numbers even if no page ends in the middle of a sentence. */
const MANY_PAGES = 10;
const USUAL_LINES = 15;

interface Chain {
  places: number[];
  /** The last number, and the line that it stands on. */
  number: number;
  line: number;
  /** How many of them stand in the middle of a sentence, or before a page break: no label and no figure does. */
  torn: number;
}

/**
 * The lines that are page numbers: bare numbers that count up by one a page, some of them in the middle of a sentence.
 * Numbers that only look like that, as those of notes and of lists, are never all of this.
 */
export function pageNumberLines(lines: readonly Line[]): ReadonlySet<number> {
  const chains: Chain[] = [];
  /** The longest chain that each number is the last of. */
  const ended = new Map<number, Chain>();
  for (const [at, { words }] of lines.entries()) {
    const printed = /^[-–—]?\s?(\p{Nd}{1,4})\s?[-–—]?$/u.exec(words)?.[1];
    if (printed === undefined) continue;
    const number = Number(printed);
    // A page may have none, where a picture or a table takes its foot.
    const before = [1, 2]
      .map(by => ended.get(number - by))
      .find(one => one && one.number < number && isPageAway(at - one.line));
    // Figures of a table are no pages: a chain is not given up for one.
    const rival = ended.get(number);
    if (!before && rival && rival.number === number && rival.places.length > 1) continue;
    const chain = before ?? { places: [], number, line: at, torn: 0 };
    if (!before) chains.push(chain);
    chain.places.push(at);
    chain.number = number;
    chain.line = at;
    if (isTorn(lines, at)) chain.torn += 1;
    ended.set(number, chain);
  }
  const pages = chains.filter(arePages);
  return new Set(pages.flatMap(({ places }) => places));
}

/** Whether numbers stand as far from each other as the feet of pages do, and some tear a sentence, or they are too many for anything else. */
function arePages({ places, torn }: Chain): boolean {
  const distances = places.slice(1).map((place, at) => place - (places[at] ?? 0));
  const usual = [...distances].sort((one, two) => one - two)[distances.length >> 1] ?? 0;
  if (places.length < FEWEST_PAGES || usual < LEAST_USUAL) return false;
  const alike = distances.filter(distance => Math.abs(distance - usual) <= usual * 0.4);
  return (
    torn >= 2 ||
    (places.length >= MANY_PAGES && usual >= USUAL_LINES && alike.length >= distances.length * 0.8)
  );
}

const isPageAway = (distance: number) => distance > FEWEST_LINES && distance <= MOST_LINES;

function isTorn(lines: readonly Line[], at: number): boolean {
  const [before, after] = [lines[at - 1], lines[at + 1]];
  if (!before || !after) return false;
  if (after.page) return true;
  return !isClosing(endingOf(before.words)) && beginningOf(after.words) === 'small';
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
