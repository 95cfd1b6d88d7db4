/** Lines -> paragraphs: which lines of a plain text go on from the one before. */
import { joinLines } from '../lines.ts';
import { isPageFurniture, isUnfinished, startsOwnBlock } from '../structure/index.ts';
import type { Line } from './index.ts';

/** Joins what was wrapped. A page header between the halves of a sentence is put behind it. */
export function joinParagraphs(groups: readonly Line[][]): Line[] {
  const width = wrapWidth(groups);
  const joined: Line[] = [];
  const furniture: Line[] = [];
  /** The line that the last paragraph ends with; its words are those of the source line. */
  let last: Line | null = null;
  for (const group of groups) {
    group.forEach((line, at) => {
      if (isPageFurniture(line.words)) {
        furniture.push({ ...line });
        return;
      }
      const open = joined.at(-1);
      const goesOn =
        open && last
          ? at > 0
            ? isNextLine(open, last, line, width)
            : furniture.length > 0 && isTornApart(last, line, width)
          : false;
      if (open && goesOn) open.words = joinLines(open.words, line.words);
      else joined.push(...furniture.splice(0), { ...line });
      last = line;
    });
  }
  return [...joined, ...furniture];
}

/**
 * The width at which the text is wrapped, or null if its lines are whole paragraphs.
 *
 * Taken from the lines that are followed by another one without a blank line between. In a wrapped text most of them
 * are so long that the next word did not fit; lines that are paragraphs are of any length.
 */
function wrapWidth(groups: readonly Line[][]): number | null {
  const pairs = groups.flatMap(group =>
    group.slice(1).flatMap((line, at) => {
      const before = group[at];
      return before && !startsOwnBlock(line.words) ? [{ before, line }] : [];
    }),
  );
  const lengths = pairs.map(({ before }) => endOf(before)).sort((one, two) => one - two);
  const width = lengths[Math.floor(lengths.length * 0.9)];
  if (width === undefined || width < 40 || longestOf(groups) > Math.max(140, width * 1.6)) return null;
  const full = pairs.filter(({ before, line }) => isFull(before, line, width)).length;
  return full >= pairs.length * 0.5 ? width : null;
}

const endOf = (line: Line) => line.indent + line.words.length;

function longestOf(groups: readonly Line[][]): number {
  let longest = 0;
  for (const group of groups) for (const line of group) longest = Math.max(longest, endOf(line));
  return longest;
}

/** Whether the first word of the next line would not have fitted, give or take the widths of letters. */
function isFull(line: Line, next: Line, width: number): boolean {
  const firstWord = next.words.search(/\s|$/u);
  return endOf(line) + 1 + firstWord > width * 0.85;
}

function isNextLine(open: Line, last: Line, line: Line, width: number | null): boolean {
  if (isCapitals(last.words) && isCapitals(line.words) && !startsOwnBlock(line.words)) {
    return !startsOwnBlock(last.words) || last.words !== open.words || /\s\p{Lu}{3}.*\s/u.test(last.words);
  }
  if (width === null || startsOwnBlock(line.words, isFull(last, line, width) ? last.words : undefined))
    return false;
  // Set in further than the line before: a new paragraph, but for the first line after a label in the margin.
  if (line.indent > last.indent + 1 && !(open.hanging && open.words === last.words)) return false;
  const runsOn = /^\p{Ll}/u.test(line.words) && isUnfinished(last.words);
  return isFull(last, line, width) || (runsOn && endOf(last) > width * 0.6);
}

/** Whether a page break parts a sentence: it is not finished, its last line is full, and the next begins small. */
function isTornApart(last: Line, line: Line, width: number | null): boolean {
  return (
    width !== null &&
    isFull(last, line, width) &&
    isUnfinished(last.words) &&
    /^\p{Ll}/u.test(line.words) &&
    !startsOwnBlock(line.words)
  );
}

/** A line of a title in capitals. */
const isCapitals = (words: string) => /\p{Lu}{2}/u.test(words) && !/\p{Ll}|[.;:,]$/u.test(words);
