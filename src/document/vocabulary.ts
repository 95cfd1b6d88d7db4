/** The signs that lists are counted with. The words of each language stand in `languages/`. */
import { LANGUAGES } from './languages/index.ts';
import type { InsertionSuffix } from './languages/types.ts';

/** The Latin adverbs as other scripts and habits write them. Arabic has a word for "repeated" and counts from there. */
export const SUFFIX_SPELLINGS: Readonly<Record<string, InsertionSuffix>> = Object.assign(
  {},
  ...Object.values(LANGUAGES).map(({ suffixes }) => suffixes ?? {}),
);

/** What drafters put behind a number for a rival text (`5 alt`) or one that is to come before (`1 pre`). */
export const RIVAL_SUFFIXES = ['pre', 'alt'] as const;

/**
 * The letters that lists are counted with, in their order. Russian lists leave out ё and й, or do not: they count half.
 * Arabic lists go by the abjad, not by the dictionary.
 */
export const ALPHABETS: readonly (readonly string[])[] = [
  [...'abcdefghijklmnopqrstuvwxyz'],
  [...'абвгдежзиклмнопрстуфхцчшщэюя'],
  [...'αβγδεζηθικλμνξοπρστυφχψω'],
  [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'],
  // The ten stems, by which Chinese counts what stands below its numerals.
  [...'甲乙丙丁戊己庚辛壬癸'],
];

/** Letters that stand for, or right behind, another one of an alphabet. `ه` alone is printed with a stroke or a joiner. */
export const LETTER_VARIANTS: Readonly<Record<string, { of: string; after?: true }>> = {
  ا: { of: 'أ' },
  هـ: { of: 'ه' },
  'ه\u200d': { of: 'ه' },
  ى: { of: 'ي' },
  ё: { of: 'е', after: true },
  й: { of: 'и', after: true },
};

/** Cyrillic letters and the Latin ones that look the same: lists are typed with either, and with both. */
export const LOOK_ALIKES: readonly (readonly [cyrillic: string, latin: string])[] = [
  ['а', 'a'],
  ['с', 'c'],
  ['е', 'e'],
  ['о', 'o'],
  ['р', 'p'],
  ['х', 'x'],
  ['у', 'y'],
  ['к', 'k'],
  ['м', 'm'],
  ['А', 'A'],
  ['В', 'B'],
  ['С', 'C'],
  ['Е', 'E'],
  ['Н', 'H'],
  ['К', 'K'],
  ['М', 'M'],
  ['О', 'O'],
  ['Р', 'P'],
  ['Т', 'T'],
  ['Х', 'X'],
];
