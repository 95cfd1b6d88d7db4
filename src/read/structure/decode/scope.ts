/** The numbers that count through the body or through an annex, and whether that of a heading may stand where it does. */
import { GAP, type HeadedKind, sequenceScore } from '../../../document/index.ts';
import { countOf, follows, seriesOf } from '../../heading-numbers.ts';
import type { HeadingReading } from '../candidates/index.ts';
import type { COST } from '../costs.ts';
import type { Frame } from './state.ts';

export interface Scope {
  /** The last number of each kind of heading, and of each series of articles; `digits` are articles that are printed `4. Ropes`. */
  last: Readonly<Record<string, string | null>>;
  /** Of an annex: what it interrupts. */
  outer: { scope: Scope; top: Frame } | null;
}

export const NEW_SCOPE: Scope = { last: {}, outer: null };

const keyOf = (kind: HeadedKind | 'digits', number: string | null): string =>
  kind === 'article' ? kind + seriesOf(number ?? '') : kind;

/** The scope after a heading. */
export const counted = (scope: Scope, kind: HeadedKind | 'digits', number: string | null): Scope => ({
  ...scope,
  last: { ...scope.last, [keyOf(kind, number)]: number },
});

/** The number that one of this kind goes on from. */
export const lastOf = ({ last }: Scope, kind: HeadedKind | 'digits', number: string | null): string | null =>
  last[keyOf(kind, number)] ?? null;

export const hasArticles = ({ last }: Scope): boolean =>
  Object.keys(last).some(key => key.startsWith('article'));

/** Whether the number of a heading is just the one that comes next. */
export function isNext(scope: Scope, { kind, number, wordless }: HeadingReading): boolean {
  const last = lastOf(scope, kind, number);
  return number !== null && wordless === null && last !== null && follows(last, number);
}

/** A heading or two may be misprinted or lie inside another line; more than that is a reference at a line's start. */
const BELIEVABLE_GAP = 3;

type Fit = keyof typeof COST.sequence;

/**
 * How an article number fits: the next one (or the first), a later one, the same or the first once more, or none
 * that can be believed. `isClear` is for labels set off from their title, as no reference in a sentence is.
 */
export function articleFits(scope: Scope, { number, isClear }: HeadingReading): Fit {
  // A number that is left open fits anywhere.
  if (number === null) return 'next';
  const first = /^(?:1|I|A|1\.1|I-1)$/.test(number);
  const last = lastOf(scope, 'article', number);
  // A chapter by itself begins with its own first article: 3.1, or 301 where hundreds are chapters.
  const firstOfChapter = /^(?:[A-Z]?\d+\.0?1|\d{1,2}01)$/.test(number);
  if (firstOfChapter && (last === null || (!number.includes('.') && countOf(number) > countOf(last))))
    return 'next';
  if (last === null) return first ? 'next' : 'far';
  if (follows(last, number) || (isClear && number === `${last}.1`)) return 'next';
  const distance = countOf(number) - countOf(last);
  if (distance > 0) return distance <= BELIEVABLE_GAP ? 'gap' : 'far';
  if (/[.-]/.test(number) && sequenceScore(last, number, 'decimal') === GAP) return 'gap';
  return last === number ? 'again' : first ? 'restart' : 'no';
}

/** Whether an annex of this number may begin here: the first one, or the next. */
export function annexFits(scope: Scope, number: string | null): boolean {
  if (number === null) return false;
  const last = lastOf(scope, 'annex', number);
  if (last !== null && follows(last, number)) return true;
  return /^(?:1|I|A)[A-Z]?$/.test(number) ? last === null : /[.-](?:1|I|A)$/.test(number);
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
