/** The value of a sign or a row of signs that counts: roman and Chinese numerals, letters of an alphabet, digits. */
import { ALPHABETS, LETTER_VARIANTS } from './vocabulary.ts';

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const ROMAN = /^(?=.)m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
const CHINESE_DIGITS = '〇一二三四五六七八九';
/** The zero has a sign of its own, a word, and a circle that is typed for the sign: `二〇三〇`, `二○三○`, `一百零五`. */
const CHINESE_ZERO = '〇○零';
/** What a Chinese numeral is written with, for a set of signs in a pattern. A circle alone is the place of a number: `第○条`. */
export const CHINESE_SIGNS = `${CHINESE_ZERO}一二三四五六七八九十百`;
/** A Chinese numeral, for a pattern. */
export const CHINESE_NUMERAL = `(?!○)[${CHINESE_SIGNS}]+`;
const CHINESE_WHOLE = new RegExp(`^[${CHINESE_SIGNS}]+$`);

const LETTER_VALUES = new Map(
  ALPHABETS.flatMap(letters => letters.map((letter, at) => [letter, at + 1] as const)),
);
for (const [letter, { of, after }] of Object.entries(LETTER_VARIANTS)) {
  LETTER_VALUES.set(letter, (LETTER_VALUES.get(of) ?? 0) + (after ? 0.5 : 0));
}

/** The value of a roman numeral, or null if `text` is not one in canonical form (`IIII` is not). */
export function romanValue(text: string): number | null {
  if (!ROMAN.test(text)) return null;
  let value = 0;
  const digits = [...text.toLowerCase()].map(digit => ROMAN_VALUES[digit] ?? 0);
  digits.forEach((digit, at) => {
    value += digit < (digits[at + 1] ?? 0) ? -digit : digit;
  });
  return value;
}

const ROMAN_SIGNS: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number as a roman numeral in small letters; empty for what is below one. */
export function romanNumeral(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [worth, sign] of ROMAN_SIGNS) {
    for (; rest >= worth; rest -= worth) numeral += sign;
  }
  return numeral;
}

/** The value of a Chinese numeral, below one thousand (`三百二十`) or written sign by sign (`二八七`, `一九八二`); null for others. */
export function chineseValue(text: string): number | null {
  if (!CHINESE_WHOLE.test(text)) return null;
  if (text.length > 1 && !/[十百]/.test(text)) return Number([...text].map(chineseDigit).join(''));
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    if (sign === '百' || sign === '十') {
      total += (digit || 1) * (sign === '百' ? 100 : 10);
      digit = 0;
    } else {
      digit = chineseDigit(sign);
    }
  }
  return total + digit;
}

const chineseDigit = (sign: string) => (CHINESE_ZERO.includes(sign) ? 0 : CHINESE_DIGITS.indexOf(sign));

/**
 * The place of a letter in its alphabet, in either case, or null: `c` gives 3, `в` gives 3, `ج` gives 3. Lists go on
 * after `z` with doubled letters: `aa` gives 27. A letter that some lists leave out counts half: `й` gives 9.5.
 */
export function letterValue(text: string): number | null {
  const lower = text.toLowerCase();
  const single = LETTER_VALUES.get(lower);
  if (single !== undefined) return single;
  const first = lower.charAt(0);
  const value = LETTER_VALUES.get(first);
  if (value === undefined || lower !== first.repeat(lower.length)) return null;
  const size = ALPHABETS.find(letters => letters.includes(first))?.length ?? 0;
  return value + (lower.length - 1) * size;
}

/** The decimal digits of any script as ASCII digits; other signs stay. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 0x80) return digit;
    // Decimal digits come in runs of ten; walk back to the zero of the run.
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}
