/** Numbers as they stand in citations: how they are found, and which of them need quotation marks. */

import { lazy } from '../lazy.ts';
import { SPELLING_LANGUAGES, spelledNumberAt } from '../number-words.ts';
import {
  CHINESE_NUMERAL,
  COMPOUND_NUMBER,
  normaliseNumber,
  romanValue,
  SUFFIX_STARTS,
  SUFFIX_WORDS,
} from '../numbers.ts';
import { matchAt, startsWithWord } from './habits.ts';

/** `alt` and `pre` are suffixes only where no number follows: `2 alt 1` is option 1 of article 2. */
const SUFFIX = `(?:[\\s-]*${SUFFIX_WORDS}|\\s*之[二三四五六七八九十]+|[\\s-]*(?:alt|pre)(?![\\p{L}.])(?!\\s*\\p{Nd})(?!\\s+\\p{L}{1,2}(?!\\p{L})))`;
const DIGITS = '\\p{Nd}+(?:\\.\\p{Nd}+)*(?:\\.?[ºª°])?';
/** One letter may be glued to a number (`35.1c`); two would be a word. */
const NO_WORD = '(?!\\p{Nd}|(?:(?!\\p{Script=Han})\\p{L}){2})';
/** `2a`, as the European Union puts in articles and paragraphs; of one letter with a number the draft knows. */
const LETTERED = '\\p{Nd}{1,3}[a-z](?![\\p{L}\\p{Nd}])';
const FIRST = '(?:premier|première|1er|1re|Ier|Ire)(?!\\p{L})';
const CHINESE = `${CHINESE_NUMERAL}(?:${SUFFIX})?`;
/** `35-36` is no number but two. */
const COMPOUND = `(?=[^\\s,;()]*\\p{L})${COMPOUND_NUMBER}`;
const ROMAN = '[ivxlcdm]{2,}(?!\\p{L})';

const numeral = (letters: string) =>
  new RegExp(
    `(?:${FIRST}|${DIGITS})${SUFFIX}{1,3}|${FIRST}|${COMPOUND}|${LETTERED}|${DIGITS}${NO_WORD}|${CHINESE}|(?<roman>${ROMAN})${SUFFIX}?|${letters}(?:${SUFFIX}|(?!\\p{L}))`,
    'iuy',
  );

/** In running text only `c` and `cc` are letters for a line: any other two letters are more likely a word. */
const BARE = lazy(() => numeral('(?<letter>\\p{L})\\k<letter>?'));
/** After a kind or inside parentheses any two letters may be a number. */
const EXPECTED = lazy(() => numeral('\\p{L}{1,2}'));
/** `QQ.A.5`, `3.A.1`, `3A.1`, `4ZA`, `IVA`: capitals only, and `II.4` is article 4 of part II. */
const LETTERED_HEADING =
  /(?:(?![IVXLC]+\.)[A-Z]{2,4}(?:\.[A-Z]{1,2})*\.\d{1,3}|\d{1,3}(?:\.?[A-Z]\.\d{1,3}|[A-Z]{2})|[IVX]{1,5}[A-H])(?![\p{L}\p{Nd}])/uy;
/** In parentheses only: what negotiators put together, `(1 bis alt 2)`, `(1 c ter)`, `(1+2 alt)`. */
const ENCLOSED = lazy(
  () =>
    new RegExp(
      `(?:\\p{Nd}{1,3}(?:\\+\\p{Nd}{1,3})?(?:\\s[a-z](?!\\p{L}))?|([a-z])\\1?)(?:\\s(?:${SUFFIX_WORDS}|(?:alt|pre|chapeau|note)(?!\\p{L}))(?:\\s\\p{Nd}{1,2})?)+(?=\\s*[)）])`,
      'iuy',
    ),
);
const MAY_BE_ENCLOSED = new RegExp(
  `^[\\p{L}\\p{Nd}+]{1,7}\\s(?:[a-z]\\s)?(?:${SUFFIX_STARTS}|chap|note)`,
  'iu',
);
/** Notes may be marked by words: `note unverified`. Their numbers are kept as printed. */
const NOTE = /[\p{L}\p{Nd}*†‡][\p{L}\p{Nd}*†‡_-]*/uy;

/**
 * The number that stands at this place of the text, as written there, or null.
 *
 * @param place `bare` in running text; `expected` where only a number can stand; `note` after a word for notes.
 */
export function numberAt(text: string, at: number, place: 'bare' | 'expected' | 'note'): string | null {
  const lettered = place === 'note' ? null : matchAt(LETTERED_HEADING, text, at);
  if (lettered) return lettered[0];
  const match = matchAt(place === 'bare' ? BARE() : place === 'note' ? NOTE : EXPECTED(), text, at);
  if (!match) return null;
  const roman = match.groups?.roman;
  // `civil` is made of roman digits too; two letters may still be letters.
  return roman !== undefined && roman.length > 2 && romanValue(roman) === null ? null : match[0];
}

/** The number put together that stands at this place behind an open parenthesis, or null. */
export function enclosedNumberAt(text: string, at: number): string | null {
  return MAY_BE_ENCLOSED.test(text.slice(at, at + 16)) ? (matchAt(ENCLOSED(), text, at)?.[0] ?? null) : null;
}

/** Whether a normalised number can be written in parentheses, though not after a kind, without quotation marks. */
export const isEnclosedNumber = (number: string): boolean =>
  enclosedNumberAt(`${number})`, 0) === number && normaliseNumber(number) === number;

/** What nearly all numbers are. Asked first: the whole grammar is a large expression, and a draft has thousands of them. */
const COMMON = /^(?:\d{1,4}(?: (?:bis|ter|quater))?|\d{1,3}[a-z]|[A-Za-z])$/;
const COMMON_ROMAN = /^(?:[ivx]{2,5}|[IVX]{2,5})$/;

/** Whether a normalised number can be written after a kind or in parentheses without quotation marks. */
export function isPlainNumber(number: string, note: boolean): boolean {
  if (note && /^\d{1,3}$/.test(number)) return true;
  if (!note && (COMMON.test(number) || (COMMON_ROMAN.test(number) && romanValue(number) !== null)))
    return true;
  // `option UN` would be read as the first one, in French.
  const reads = !note && spelledNumberAt(number, SPELLING_LANGUAGES) !== null;
  if (reads || startsWithWord(number, note)) return false;
  return (
    numberAt(number, 0, note ? 'note' : 'expected') === number && (note || normaliseNumber(number) === number)
  );
}

/**
 * Whether a number can stand at the head without parentheses: `35`, `60 bis`, `XIV`, `2a`, `3.1` where articles are counted
 * by chapter. Small letters cannot: `annex I, (a)` reads better.
 */
export function isBareNumber(number: string): boolean {
  return (
    /^(?:[A-Z]?\d+(?:\.\d+)*|\d{1,3}(?:[A-Za-z]|[A-Z]{2}|\.?[A-Z]\.\d+)|[A-Z]|[IVXLCDM]+|[IVX]+[A-H]|[A-Z]{2,4}(?:\.[A-Z]{1,2})*\.\d+)(?:-(?:\d+|[A-Z]|[IVX]+))*(?: [a-z]+){0,3}$/.test(
      number,
    ) && isPlainNumber(number, false)
  );
}
