/** Spellings by language. What belongs to a script rather than a language is in `../editorial.ts`. */
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Spelling } from './types.ts';

export type { Spelling } from './types.ts';

/** Russian prints ё or е; the word is the same (Rules of Russian Spelling and Punctuation, 1956, § 10). */
const ru: Spelling = { variants: [[/ё/g, 'е']] };
/** Vowel signs and the tatweel are ornament and help, not letters. */
const ar: Spelling = { variants: [[/[\u064b-\u0652\u0670\u0640]/g, '']] };

/** Italian and Portuguese capitals stand without their accents in older prints, as French and Spanish ones do. */
const bareCapitals: Spelling = { variants: [], bareCapitals: true };

const BY_LANGUAGE: Readonly<Record<string, Spelling>> = {
  en,
  fr,
  es,
  ru,
  ar,
  it: bareCapitals,
  pt: bareCapitals,
};
const NONE: Spelling = { variants: [] };

/** The spellings of a language (BCP 47); none where there is no list. */
export function spellingOf(language: string): Spelling {
  return BY_LANGUAGE[language.slice(0, 2).toLowerCase()] ?? NONE;
}
