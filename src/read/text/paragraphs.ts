/** Lines -> paragraphs: which lines of a plain text go on from the one before. */
import { headedLabelAt } from '../../document/index.ts';
import { joinLines } from '../lines.ts';
import { isPageFurniture, isUnfinished, startsOwnBlock } from '../structure/index.ts';
import type { Line } from './index.ts';

/** The lines of a paragraph, in order. */
type Paragraph = [Line, ...Line[]];

/** Joins what was wrapped. A page header between the halves of a sentence is put behind it. */
export function joinParagraphs(groups: readonly Line[][]): Line[] {
  const width = wrapWidth(groups);
  const paragraphs: Paragraph[] = [];
  const headers: Line[] = [];
  const goesOn = (open: Paragraph, line: Line, afterBlank: boolean) =>
    afterBlank ? headers.length > 0 && isTornApart(open, line, width) : isNextLine(open, line, width);
  for (const group of groups) {
    for (const [at, line] of group.entries()) {
      const open = paragraphs.at(-1);
      if (isPageFurniture(line.words)) headers.push(line);
      else if (open && goesOn(open, line, at === 0)) open.push(line);
      else {
        for (const header of headers.splice(0)) paragraphs.push([header]);
        paragraphs.push([line]);
      }
    }
  }
  for (const header of headers) paragraphs.push([header]);
  return paragraphs.map(lines => ({ ...lines[0], words: joinLines(lines.map(({ words }) => words)) }));
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

function isNextLine(open: Paragraph, line: Line, width: number | null): boolean {
  const last = open.at(-1) ?? open[0];
  if (isCapitals(last.words) && isCapitals(line.words) && !startsOwnBlock(line.words)) {
    // A title over several lines, but not a title under its label: `PART I` / `GENERAL PROVISIONS`.
    return !startsOwnBlock(open[0].words) || /\s\p{Lu}{3}.*\s/u.test(open[0].words);
  }
  if (width === null || startsOwnBlock(line.words, isFull(last, line, width) ? last.words : undefined)) {
    return false;
  }
  // Set in further than the line before: a new paragraph, but for the first line after a label in the margin.
  if (line.indent > last.indent + 1 && !(open.length === 1 && startsOwnBlock(last.words))) return false;
  const isReference = headedLabelAt(line.words) !== null;
  const runsOn = (isReference || /^\p{Ll}/u.test(line.words)) && isUnfinished(last.words);
  return isFull(last, line, width) || (runsOn && endOf(last) > width * 0.4);
}

/** Whether a page break parts a sentence: it is not finished, its last line is full, and the next begins small. */
function isTornApart(open: Paragraph, line: Line, width: number | null): boolean {
  const last = open.at(-1) ?? open[0];
  const stops = width === null || !isFull(last, line, width) || !isUnfinished(last.words);
  return !stops && /^\p{Ll}/u.test(line.words) && !startsOwnBlock(line.words);
}

/** A line of a title in capitals. */
const isCapitals = (words: string) => /\p{Lu}{2}/u.test(words) && !/\p{Ll}|[.;:,]$/u.test(words);
