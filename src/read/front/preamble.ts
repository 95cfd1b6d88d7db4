/** The preamble that does not print the word: where it begins, and where it ends without a heading. */
import { ENACTING_WORDS, isDate, isPageFurniture, isTitleLine, PREAMBLE_OPENING } from '../phrases.ts';
import type { Seen } from '../seen.ts';

export interface Preamble {
  /** Index of the block with which a preamble begins that does not print the word; -1 if there is none. */
  preamble: number;
  /** The first block after a preamble that no heading ends, as in decisions and memoranda; -1 elsewhere. */
  preambleEnd: number;
}

/** How many lines of a title page and a masthead may stand before a preamble. */
const LONGEST_FRONT = 40;

/** Where a preamble begins that does not print the word, and where one ends that no heading ends. */
export function preambleOf(blocks: readonly Seen[], isHeading: (at: number) => boolean): Preamble {
  const first = blocks.findIndex(({ label }) => label !== null);
  // That of a convention in an annex is not that of the resolution around it.
  const annex = blocks.findIndex(({ label }) => label?.kind === 'annex');
  const body = annex === -1 ? blocks : blocks.slice(0, annex);
  if (body.some(({ label }) => label?.kind === 'preamble')) return { preamble: -1, preambleEnd: -1 };
  const line = blocks.findIndex(({ plain }, at) => isHeading(at) || FIRST_LINE.test(plain));
  const isOfLines = line !== -1 && (first === -1 || (line < first && blocks[first]?.label?.kind === 'annex'));
  if (isOfLines) {
    const preamble = preambleStart(blocks.slice(0, line));
    return { preamble, preambleEnd: preamble === -1 ? -1 : line };
  }
  const isTreaty = first !== -1 && blocks.some(({ label }) => label?.kind === 'article');
  return { preamble: isTreaty ? preambleStart(blocks.slice(0, first)) : -1, preambleEnd: -1 };
}

const FIRST_LINE = /^[[(]{0,2}(?:1[.)]|[A1I]\.\s|一、|[1١]\s?[-–]\s|[-–]\s?[1١]\s)/u;

/**
 * The first block of a preamble in what stands before the text: either the words with which a preamble opens, or what is no
 * title any more before the enacting formula. -1 if there is none.
 */
function preambleStart(front: readonly Seen[]): number {
  const opening = front.findIndex(({ plain, level }) => level === null && PREAMBLE_OPENING.test(plain));
  if (opening !== -1) return opening <= LONGEST_FRONT ? opening : -1;
  const enacting = front.findIndex(({ plain }) => ENACTING_WORDS.test(plain));
  if (enacting === -1) return -1;
  const isText = ({ plain, level }: Seen) =>
    level === null && plain !== '' && !isTitleLine(plain) && !isDate(plain) && !isPageFurniture(plain);
  return front.findIndex((block, at) => at === enacting || (at < enacting && isText(block)));
}
