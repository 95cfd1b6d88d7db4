/** How well a label goes on from another one: the only thing that tells `(i)` after `(h)` from the item `(i)`. */

import { remembering } from './lazy.ts';
import { type Numbering, withoutWord } from './line-grammar.ts';
import { compareRanks, RIVAL_RANK, tailRanks } from './number-order.ts';
import { letterValue, normaliseNumber, romanValue } from './numbers.ts';
import { LOOK_ALIKES } from './vocabulary.ts';

interface Place {
  /** Numbers above the last one of a decimal number: `[7]` of `7.2`. */
  above: readonly number[];
  value: number;
  /** Ranks of what was put in behind the value: `3 bis`, `3a`, `3 alt 2`. */
  inserted: readonly number[];
}

/** Where both ways of inserting meet, letters come after `bis` and `ter`. */
const AFTER_ALL_SUFFIXES = 100;

/** The decoder asks of every open list how a label goes on from it: a few numbers, thousands of times. */
const placeOf = (number: string, numbering: Numbering): Place | null => PLACES[numbering](number);

const placesIn = (numbering: Numbering) => remembering(number => findPlace(number, numbering));
const PLACES = {
  digits: placesIn('digits'),
  decimal: placesIn('decimal'),
  lower: placesIn('lower'),
  upper: placesIn('upper'),
  'lower-roman': placesIn('lower-roman'),
  'upper-roman': placesIn('upper-roman'),
  other: placesIn('other'),
};

function findPlace(number: string, numbering: Numbering): Place | null {
  const normal = normaliseNumber(withoutWord(number));
  // `1 c ter` among the letters below paragraph 1: its own number is `c ter`.
  const inner = numbering === 'lower' ? /^\d+ ([a-z])(?= |$)/.exec(normal)?.[1] : undefined;
  const stem = inner ?? normal.slice(normal.lastIndexOf('+') + 1).split(' ', 1)[0] ?? '';
  const tail = tailRanks(normal).slice(inner === undefined ? 0 : 1);
  const [, digits = stem, letters = ''] = /^([\d.]*\d|[IVXL]+(?=[A-Z]$))([a-z]{1,2})$/i.exec(stem) ?? [];
  const isInserted =
    letters !== '' && (/\d$/.test(digits) || (numbering === 'upper-roman' && romanValue(stem) === null));
  const above =
    numbering === 'decimal'
      ? stem
          .replace(/^[A-Z](?=\d)/, '')
          .split(/[.-]/)
          .map(valueOfPart)
      : [];
  const value =
    numbering === 'decimal' ? (above.pop() ?? null) : valueIn(isInserted ? digits : stem, numbering);
  if (value === null || Number.isNaN(value)) return null;
  const inserted = isInserted && numbering !== 'decimal' ? [rankOfLetters(letters), ...tail] : tail;
  return { above, value, inserted };
}

/** `4ZA` before `4A`, `4AA` behind it. */
function rankOfLetters(letters: string): number {
  const [first = '', second = ''] = letters.toLowerCase();
  const value = second && first === 'z' ? 0 : (letterValue(first) ?? 0);
  return AFTER_ALL_SUFFIXES + value + (letterValue(second) ?? 0) / 100;
}

/**
 * `2` and `A` of `2-A`, `III` and `12` of `III-12`: what stands last may be a letter, what stands before it is Roman. `TBT` of
 * `TBT.4` is neither; all that matters is that it is the same.
 */
function valueOfPart(part: string, at: number, parts: readonly string[]): number {
  const [, digits, letters = ''] = /^(\d+)([a-z])?$/i.exec(part) ?? [];
  if (digits !== undefined) return Number(digits) + (letters ? rankOfLetters(letters) / 1000 : 0);
  const isRoman = part.length > 1 || at < parts.length - 1;
  const known = (isRoman ? romanValue(part) : null) ?? letterValue(part);
  if (known !== null || !/^[A-Z]+$/i.test(part)) return known ?? Number.NaN;
  return [...part.toLowerCase()].reduce((sum, sign) => sum * 27 + (letterValue(sign) ?? 0), 1000);
}

function valueIn(stem: string, numbering: Numbering): number | null {
  if (numbering === 'digits') return /^\d+$/.test(stem) ? Number(stem) : null;
  if (numbering.endsWith('roman')) return romanValue(stem);
  return numbering === 'other' ? null : letterValue(stem);
}

/** Whether a number is one that a list begins with: `1`, `a`, `i`, `A`, `I`, `7.1`, and `0`, which negotiators put before 1. */
export function isFirst(number: string, numbering: Numbering): boolean {
  const place = placeOf(number, numbering);
  const begins = place?.value === 1 || (place?.value === 0 && numbering === 'digits');
  return begins && !isRival(place);
}

const isRival = (place: Place | null) => place?.inserted.includes(RIVAL_RANK) ?? false;

export const EXACT = 4;
const REPEATED = 2;
export const GAP = 1;

/**
 * How well `next` follows `last` in a list of one numbering: `EXACT` for the next number or an inserted one (`3 bis`
 * after `3`, `4` after `3 ter`), `REPEATED` for the same number once more (two proposals for one paragraph), `GAP` for a
 * later number, -2 for going back.
 */
export function sequenceScore(last: string, next: string, numbering: Numbering): number {
  const score = scoreOf(last, next, numbering);
  if (score === EXACT || !numbering.endsWith('er') || isCyrillic(last) === isCyrillic(next)) return score;
  // A Russian list typed with some Latin letters: behind д an e is the sixth letter, not the fifth.
  return Math.max(score, scoreOf(asCyrillic(last), asCyrillic(next), numbering));
}

/**
 * The same where either label may stand for several numbers (`[3][5][4].`, see `alternatives` of a label): the best of all
 * ways to read them.
 */
export function bestSequenceScore(
  last: readonly string[],
  next: readonly string[],
  numbering: Numbering,
): number {
  return Math.max(-2, ...last.flatMap(one => next.map(two => sequenceScore(one, two, numbering))));
}

const CYRILLIC_OF: ReadonlyMap<string, string> = new Map(
  LOOK_ALIKES.map(([cyrillic, latin]) => [latin, cyrillic]),
);
const isCyrillic = (number: string) => /^\p{Script=Cyrillic}/u.test(number);
const asCyrillic = (number: string) =>
  (CYRILLIC_OF.get(number.charAt(0)) ?? number.charAt(0)) + number.slice(1);

/** `(aa)` between `(a)` and `(b)`, as the European Union inserts; not `(ii)` behind `(i)`, which is Roman. */
const INSERTED = /^([a-hj-uwy])(?:\1|a)$/;

function isInserted(last: string, next: string): boolean {
  const inserted = INSERTED.exec(next);
  if (inserted) return inserted[1] === last;
  const letter = INSERTED.exec(last)?.[1];
  return letter !== undefined && next.length === 1 && next.charCodeAt(0) === letter.charCodeAt(0) + 1;
}

function scoreOf(last: string, next: string, numbering: Numbering): number {
  if (numbering === 'lower' && isInserted(last, next)) return EXACT;
  const before = placeOf(last, numbering);
  const after = placeOf(next, numbering);
  if (!before || !after) return last === next ? REPEATED : GAP;
  const up = compareAbove(before.above, after.above);
  if (up !== 0) return up < 0 ? (up === -1 && after.value === 1 ? EXACT : GAP) : -2;
  const step = after.value - before.value;
  if (step === 0) {
    const order = compareRanks(before.inserted, after.inserted);
    if (order === 0) return REPEATED;
    // A rival text (`1 alt`) stands beside all that was put in behind its number (`1 bis`).
    if (order < 0 || isRival(after)) return EXACT;
    return isRival(before) ? REPEATED : -2;
  }
  // Letters that some lists leave out count half, so the step to the next may be less than one.
  if (step > 0 && step <= 1) return (after.inserted[0] ?? 0) <= 1 ? EXACT : GAP;
  return step > 0 ? GAP : -2;
}

/** Difference of the first numbers that differ; lists of different depth never follow each other. */
function compareAbove(one: readonly number[], two: readonly number[]): number {
  if (one.length !== two.length) return 2;
  const at = one.findIndex((value, index) => value !== two[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (two[at] ?? 0);
}

/** The decimal number that a decimal number stands under: `7.2` for `7.2.1`; null for other numbers. */
export function numberAbove(number: string): string | null {
  const stem = normaliseNumber(number).split(' ')[0] ?? '';
  return /^(?:\d+[a-z]?|[A-Z]{1,4})(?:\.(?:\d+|[a-z]))+[a-z]?$/i.test(stem)
    ? stem.replace(/\.(?:\d+[a-z]?|[a-z])$/i, '')
    : null;
}
