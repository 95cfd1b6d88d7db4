/** Whether the number of a heading may stand where it does, in the body or in an annex. */
import { GAP, sequenceScore } from '../../../document/index.ts';
import { countOf, follows, seriesOf } from '../../heading-numbers.ts';
import type { SEQUENCE } from '../costs.ts';
import type { Scope } from './state.ts';

/** A heading or two may be misprinted or lie inside another line; more than that is a reference at a line's start. */
const BELIEVABLE_GAP = 3;

type Fit = keyof typeof SEQUENCE;

/**
 * How an article number fits: the next one (or the first), a later one, the same or the first once more, or none
 * that can be believed. `clear` is for labels set off from their title, as no reference in a sentence is.
 */
export function articleFits(number: string, { articles }: Scope, clear: boolean): Fit {
  const first = /^(?:1|I|A|1\.1|I-1)$/.test(number);
  const last = articles[seriesOf(number)];
  // A chapter by itself begins with its own first article: 3.1, or 301 where hundreds are chapters.
  const firstOfChapter = /^(?:[A-Z]?\d+\.0?1|\d{1,2}01)$/.test(number);
  if (firstOfChapter && (last === undefined || (!number.includes('.') && countOf(number) > countOf(last))))
    return 'next';
  if (last === undefined) return first ? 'next' : 'far';
  if (follows(last, number) || (clear && number === `${last}.1`)) return 'next';
  const distance = countOf(number) - countOf(last);
  if (distance > 0) return distance <= BELIEVABLE_GAP ? 'gap' : 'far';
  if (/[.-]/.test(number) && sequenceScore(last, number, 'decimal') === GAP) return 'gap';
  return last === number ? 'again' : first ? 'restart' : 'no';
}

/** Whether an annex of this number may begin here: the first one, or the next. */
export function annexFits(number: string | null, { lastAnnex }: Scope): boolean {
  if (number === null) return false;
  if (lastAnnex !== null && follows(lastAnnex, number)) return true;
  return /^(?:1|I|A)[A-Z]?$/.test(number) ? lastAnnex === null : /[.-](?:1|I|A)$/.test(number);
}

/** What each fit is called in a warning; null where nothing is amiss. */
export const VERDICTS: Readonly<Record<Fit, string | null>> = {
  next: null,
  gap: 'one before it was not found',
  far: 'one before it was not found',
  again: 'its number comes once more',
  restart: 'the numbers start again',
  no: 'an article with a higher number stands before it',
};
