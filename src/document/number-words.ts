/** Numbers that are written as words: `Two` of `Part Two`, `вторая` of `Часть вторая`, `الثاني` of `الجزء الثاني`. */
import { LANGUAGES, type Language, languageDataOf, type NumberWords } from './languages/index.ts';

/** The languages that write such numbers; Chinese counts with numerals only. */
export const SPELLING_LANGUAGES = (Object.keys(LANGUAGES) as Language[]).filter(
  name => LANGUAGES[name].numbers,
);

/** Words of a language without accents and in small letters, with the numbers that they stand for. */
const tables = new Map<string, ReadonlyMap<string, number>>();

/** Words of one number at most: `vingt et un`. */
const MOST_WORDS = 3;

export interface SpelledNumber {
  value: number;
  /** How much of the text it takes. */
  length: number;
}

/** The number that a text starts with, in words of one of these languages, or null. The longest reading counts. */
export function spelledNumberAt(text: string, languages: readonly string[]): SpelledNumber | null {
  const words = /^[\p{L}\p{M}-]+(?: [\p{L}\p{M}-]+){0,2}/u.exec(text)?.[0].split(' ') ?? [];
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const phrase = words.slice(0, count).join(' ');
    const folded = fold(phrase);
    for (const language of languages) {
      const value = tableOf(language).get(folded);
      if (value !== undefined) return { value, length: phrase.length };
    }
  }
  return null;
}

/** Whether a single word is a number: what `spelledNumberAt` says of it, without looking for words behind it. */
export const isNumberWord = (word: string, language: string): boolean => tableOf(language).has(fold(word));

function tableOf(language: string): ReadonlyMap<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const numbers = languageDataOf(language)?.numbers;
  const table = numbers ? spellAll(numbers) : new Map<string, number>();
  tables.set(language, table);
  return table;
}

function spellAll({ ones, tens, stems, joined }: NumberWords): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const learn = (word: string, value: number) => {
    if (!table.has(fold(word))) table.set(fold(word), value);
  };
  const forms = (word: string | undefined) => word?.split('|') ?? [];
  for (const [at, word] of ones.entries()) for (const form of forms(word)) learn(form, at + 1);
  for (const [at, word] of tens.entries()) for (const form of forms(word)) learn(form, (at + 2) * 10);
  for (const [ten, stem] of stems.entries()) {
    for (const [one, word] of ones.slice(0, 9).entries()) {
      for (const T of forms(stem)) {
        for (const form of forms(word)) {
          for (const pattern of joined) {
            learn(pattern.replace('1', form).replace('T', T), (ten + 2) * 10 + one + 1);
          }
        }
      }
    }
  }
  return table;
}

/** Small letters without accents: `Première` and `PREMIERE`, `الأول` and `الاول` are the same word. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  return IS_ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{Mn}/gu, '');
}

const IS_ASCII = /^[\0-\x7f]*$/;
