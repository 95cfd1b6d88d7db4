/** Numbers in a text: what must be the same on both sides for a change to be one of form only. */

import { foldSpelling } from '../../document/index.ts';

/** Superscripts and fractions are numbers of their own: compatibility forms would turn `10²` into `102`. */
const RAISED = /[²³¹⁰-⁹₀-₉¼-¾⅐-⅞]/g;

/**
 * The digits of every script as ASCII digits, thousands without the spaces between them, and raised digits set off from
 * the others, so that no number can grow out of two.
 */
export const asciiNumbers = (text: string): string =>
  text
    .replace(RAISED, sign => `^${sign}^`)
    .replace(/[^\P{Nd}0-9]/gu, asciiDigit)
    .replace(GROUPED, '');

const GROUPED = /(?<=(?<!\d)\d{1,3}(?:[\u00A0\u2009\u202F ]\d{3})*)[\u00A0\u2009\u202F ](?=\d{3}(?!\d))/g;

const NUMBER = /(?<![\p{L}\p{N}])[-+±]?\p{Nd}+(?:[.,٫٬:/-]\p{Nd}+)*(?:\s?(?:\^[^^]\^)+)?(?:\s?[%‰°])?/gu;

/**
 * All numbers of a text with their signs and separators, as one string. Decimal digits of every script are the same
 * digits, and `10,000` is `10 000`, but `2.000` is neither.
 */
export function numbersOf(text: string, language: string): string {
  if (!MAY_BE_NUMBER.test(text)) return '';
  const plain = asciiNumbers(foldSpelling(text.replace(/\[\^[^\]\s]+\]/g, ' ')))
    .replace(/(?<=\d)\s*-\s*(?=\d)/g, '-')
    .replace(/\bper ?cent\b/gi, '%');
  const grouped = language.startsWith('en') ? plain.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '') : plain;
  return (grouped.match(NUMBER) ?? []).map(number => number.replace(/\s/g, '')).join(' ');
}

/** Digits of ASCII, and signs among which there may be others. */
const MAY_BE_NUMBER = /[^\0-/:-\x7f\u2010-\u201f]/;

/** Decimal digits come in runs of ten, from zero on. */
function asciiDigit(digit: string): string {
  const compatible = digit.normalize('NFKC');
  if (compatible < '\u0080') return compatible;
  const code = digit.codePointAt(0) ?? 0;
  for (let zero = code; zero > code - 10; zero -= 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
  }
  return digit;
}
