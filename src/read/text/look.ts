/** How a block of a plain text is printed, as far as spaces and blank lines show it. */
import type { Look } from '../blocks.ts';
import type { Lines } from './paragraphs.ts';
import type { Line } from './source-lines.ts';

/** How unequal both margins of a centred line may be, in columns: half a letter is lost on either side. */
const UNEQUAL = 2;
/** Less far set in is the first line of a paragraph, or a level of a list. */
const CENTRED_FROM = 5;
/** Narrower text has no middle that spaces could show. */
const NARROWEST_PAGE = 40;

/** The edges of the text on its page, in columns: what nearly all its lines stand between. */
export interface Page {
  left: number;
  right: number;
}

/** The page of a text: set in as most of its lines are at least, and as wide as its longer lines, a few too long ones aside. */
export function pageOf(lines: readonly Line[]): Page {
  const indents = lines.map(({ indent }) => indent).sort((one, two) => one - two);
  const ends = lines.map(({ end }) => end).sort((one, two) => one - two);
  return {
    left: indents[Math.floor(indents.length * 0.05)] ?? 0,
    right: ends[Math.floor(ends.length * 0.95)] ?? 0,
  };
}

export function lookOf(lines: Lines, page: Page): Look {
  const [first] = lines;
  return {
    gap: first.gap,
    ...(first.indent > 0 ? { left: first.indent } : {}),
    ...(lines.every(line => isCentred(line, page)) ? { centred: true } : {}),
  };
}

function isCentred({ indent, end }: Line, { left, right }: Page): boolean {
  if (right - left < NARROWEST_PAGE || indent - left < CENTRED_FROM) return false;
  return Math.abs(indent - left - (right - end)) <= UNEQUAL;
}
