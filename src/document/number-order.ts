/** The order of normalised numbers, and which of them name one place. */
import { adverbValue } from './insertions.ts';
import { letterValue, romanValue } from './numerals.ts';

/** The rank of a rival text: behind the text that it would replace, before what was put in. */
export const RIVAL_RANK = 0.5;
const NAMED_RANKS: Readonly<Record<string, number>> = { pre: -1, chapeau: 0.25, alt: RIVAL_RANK };
/** Letters come after all adverbs: `1 bis`, `1 c ter`. */
const LETTER_RANK = 200;
const OTHER_RANK = 300;

/**
 * What stands behind the stem of a normalised number as ranks, one a word: `[1]` for `7 bis`, `[0.5, 2]` for
 * `1 alt 2`. Texts with one stem stand in the order of these, and none is as zeros.
 */
export function tailRanks(number: string): number[] {
  if (!number.includes(' ')) return [];
  return number.split(' ').slice(1).map(rankOf);
}

function rankOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const named = NAMED_RANKS[word];
  if (named !== undefined) return named;
  const times = adverbValue(word);
  if (times !== null) return times - 1;
  const letter = letterValue(word);
  return letter === null ? OTHER_RANK : LETTER_RANK + letter;
}

/** Compares rows of numbers as if they went on with zeros. */
export function compareRanks(one: readonly number[], two: readonly number[]): number {
  for (let at = 0; at < Math.max(one.length, two.length); at += 1) {
    const difference = (one[at] ?? 0) - (two[at] ?? 0);
    if (difference) return difference;
  }
  return 0;
}

/**
 * What a number is ordered by, item by item.
 *
 * A single letter may be a letter or a roman numeral, and nothing tells which. So that both `(h) (i) (j)` and
 * `i, ii, iv, v` stay in order, letters go by the alphabet and longer roman numerals follow the letter that is the
 * greatest numeral below them; `XIV` stands between 14 and 15 for the same reason. (From fifty on, the single letters
 * L, C, D and M alone are out of order.)
 */
const keyOf = (number: string): number[] => [...stemKey(number.split(' ', 1)[0] ?? ''), ...tailRanks(number)];

function stemKey(stem: string): number[] {
  if (stem.includes('+')) return stemKey(stem.slice(stem.lastIndexOf('+') + 1));
  if (stem.includes('-')) return stem.split('-').flatMap(stemKey);
  const parts = stem.split('.');
  if (/^\d/.test(stem) && parts.every((part, at) => DIGITS.test(part) || (at > 0 && /^[a-z]$/i.test(part)))) {
    const [first = [], ...deeper] = parts.map(partKey);
    return [0, anchorOf(first[0] ?? 0), ...first, ...deeper.flat(), 0];
  }
  if (parts.length > 1) return parts.flatMap(stemKey);
  const rank = /^[A-Z]+$/.test(stem) ? 0 : 1;
  const inserted = /^([IVXL]+)([A-Z])$/.exec(stem);
  const roman = romanValue(stem);
  const letter = letterValue(stem);
  // `ii` and `xx` are numerals, `cc` and `ll` are letters gone round the alphabet.
  if (roman !== null && stem.length > 1 && (letter === null || /^[ix]+$/i.test(stem))) {
    return [rank, anchorOf(roman), roman, 0];
  }
  if (letter !== null) return [rank, letter, roman ?? 0, 0];
  const before = romanValue(inserted?.[1] ?? '');
  if (before !== null) return [rank, anchorOf(before), before, lettersKey(inserted?.[2] ?? '')];
  return [2, 0, 0, 0];
}

const DIGITS = /^(\d+)(\p{L}{0,3})$/u;

function partKey(part: string): number[] {
  const [, digits, letters = ''] = DIGITS.exec(part) ?? [];
  if (digits === undefined) return [letterValue(part) ?? 0];
  return letters ? [Number(digits), lettersKey(letters)] : [Number(digits)];
}

/** Letters behind digits as a part of one: `4ZA` comes before `4A`, and `4AA` between that and `4B`. */
function lettersKey(letters: string): number {
  const values = [...letters].map((letter, at) =>
    at < letters.length - 1 && /z/i.test(letter) ? 0 : (letterValue(letter) ?? 0),
  );
  return values.reduce((sum, value, at) => sum + value / 100 ** (at + 1), 0);
}

/** The place in the alphabet of the greatest of I, V and X that is not above a value. */
const anchorOf = (value: number) =>
  letterValue(value < 1 ? '' : value < 5 ? 'i' : value < 10 ? 'v' : 'x') ?? 0;

/**
 * Orders two normalised numbers as a table of contents would: `2`, `2 alt`, `2 bis`, `2 bis alt 2`, `2 ter`, `3`, `10`; `4`,
 * `4ZA`, `4A`; `a`, `b`, `z`, `aa`; `i`, `ii`, `iv`, `ix`; `14`, `XIV`, `15`. A total order: 0 only for equal numbers.
 */
export function compareNumbers(before: string, after: string): number {
  return compareRanks(keyOf(before), keyOf(after)) || (before < after ? -1 : before > after ? 1 : 0);
}

/** Whether two numbers name the same place though one is roman and the other arabic: `XIV` and `14`. */
export function sameNumber(one: string, two: string): boolean {
  if (one.toLowerCase() === two.toLowerCase()) return true;
  const [left = '', ...leftTail] = one.split(' ');
  const [right = '', ...rightTail] = two.split(' ');
  if (leftTail.join(' ') !== rightTail.join(' ') || /^\d+$/.test(left) === /^\d+$/.test(right)) return false;
  const value = (stem: string) => (/^\d+$/.test(stem) ? Number(stem) : romanValue(stem));
  const number = value(left);
  return number !== null && number === value(right);
}
