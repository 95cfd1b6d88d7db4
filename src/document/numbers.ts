/** Numbers of provisions: `2 bis`, `XIV`, `(a)`, `第三十五`, `٣` — brought to one written form and put in order. */
import { INSERTION_SUFFIXES } from './vocabulary.ts';

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const ROMAN = /^(?=.)m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
const CHINESE_DIGITS = '〇一二三四五六七八九';
const SUFFIX_PATTERN = INSERTION_SUFFIXES.join('|');

/** A number, with or without an insertion suffix, as it may stand in a label. Case is ignored. */
export const NUMBER_PATTERN = `(?:\\p{Nd}+(?:\\.\\p{Nd}+)*|[〇零一二三四五六七八九十百]+|premier|première|1er|1re|[ivxlcdm]+|\\p{L}{1,2}(?!\\p{L}))(?:[\\s-]*(?:${SUFFIX_PATTERN}|alt|pre)(?!\\p{L}))?`;

/**
 * The value of a roman numeral, or null if `text` is not one in canonical form (`IIII` is not).
 */
export function romanValue(text: string): number | null {
  if (!ROMAN.test(text)) return null;
  let value = 0;
  const digits = [...text.toLowerCase()].map(digit => ROMAN_VALUES[digit] ?? 0);
  digits.forEach((digit, at) => {
    value += digit < (digits[at + 1] ?? 0) ? -digit : digit;
  });
  return value;
}

/** The value of a Chinese numeral below one thousand (`三百二十`), or null. */
export function chineseValue(text: string): number | null {
  if (!/^[〇零一二三四五六七八九十百]+$/.test(text)) return null;
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    if (sign === '百' || sign === '十') {
      total += (digit || 1) * (sign === '百' ? 100 : 10);
      digit = 0;
    } else {
      digit = sign === '零' ? 0 : CHINESE_DIGITS.indexOf(sign);
    }
  }
  return total + digit;
}

/**
 * One written form for the number of a provision: ASCII digits, suffix after a space, brackets and points gone.
 *
 * `2bis` and `2 BIS` give `2 bis`; `premier` gives `1`; `三十五` gives `35`; `(a)` gives `a`. The case of letters is
 * kept, because `(A)` and `(a)` are different levels in many treaties.
 */
export function normaliseNumber(raw: string): string {
  const bare = raw.replace(/[[\](){}（）［］.,:;]+$|^[[\](){}（）［］]+/g, '').trim();
  const parts = new RegExp(`^(.*?)(?:[\\s-]*(${SUFFIX_PATTERN}|alt|pre))?$`, 'iu').exec(bare);
  const stem = parts?.[1] ?? bare;
  const suffix = parts?.[2] && stem ? ` ${parts[2].toLowerCase()}` : '';
  if (/^(?:premier|première|1er|1re)$/i.test(stem)) return `1${suffix}`;
  const chinese = chineseValue(stem);
  if (chinese !== null) return `${chinese}${suffix}`;
  return stem.replace(/\p{Nd}/gu, asciiDigit) + suffix;
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  // Decimal digits come in runs of ten that start at a multiple of 0x10 or 0x06 past one; walk back to the zero.
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

interface NumberKey {
  stem: string;
  suffix: number;
}

function keyOf(number: string): NumberKey {
  const [stem = '', suffix] = number.split(' ');
  const rank = suffix ? (INSERTION_SUFFIXES as readonly string[]).indexOf(suffix) + 1 : 0;
  return { stem, suffix: suffix === 'pre' ? -1 : rank };
}

/**
 * Orders two normalised numbers as a table of contents would: `2`, `2 bis`, `2 ter`, `3`, `10`; `a`, `b`, `z`, `aa`;
 * `i`, `ii`, `iv`, `ix`. Two single letters are taken for letters, so `(h) (i) (j)` stays in order.
 */
export function compareNumbers(before: string, after: string): number {
  const one = keyOf(before);
  const two = keyOf(after);
  return compareStems(one.stem, two.stem) || one.suffix - two.suffix;
}

function compareStems(one: string, two: string): number {
  if (/^\d/.test(one) && /^\d/.test(two)) {
    const left = one.split('.').map(Number);
    const right = two.split('.').map(Number);
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
      const difference = (left[at] ?? 0) - (right[at] ?? 0);
      if (difference) return difference;
    }
    return 0;
  }
  if (one.length > 1 || two.length > 1) {
    const left = romanValue(one);
    const right = romanValue(two);
    if (left !== null && right !== null) return left - right;
  }
  return one.length - two.length || (one < two ? -1 : one > two ? 1 : 0);
}

/** Whether two numbers name the same place though one is roman and the other arabic: `XIV` and `14`. */
export function sameNumber(one: string, two: string): boolean {
  if (one.toLowerCase() === two.toLowerCase()) return true;
  const left = keyOf(one);
  const right = keyOf(two);
  if (left.suffix !== right.suffix) return false;
  const value = (stem: string) => (/^\d+$/.test(stem) ? Number(stem) : romanValue(stem));
  if (/^\d+$/.test(left.stem) === /^\d+$/.test(right.stem)) return false;
  const number = value(left.stem);
  return number !== null && number === value(right.stem);
}
