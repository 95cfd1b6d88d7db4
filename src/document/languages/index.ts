/**
 * The six languages of the United Nations and three more: everything that must know that `ПРИЛОЖЕНИЕ` is an annex, that
 * `الأولى` is one, or that `les` is French reads it from here.
 *
 * The words are those that head the divisions of the BBNJ Agreement, UNCLOS and the Convention against Cybercrime in
 * each language, with common variants of older treaties and of regional organizations. German, Portuguese and Italian are
 * those of the European Union, Mercosur and the treaty collections of these countries.
 */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { CitationWords, Language, LanguageData } from './types.ts';
import { zh } from './zh.ts';

export const LANGUAGES: Readonly<Record<Language, LanguageData>> = { en, fr, es, ru, zh, ar, de, pt, it };

/** Languages in which drafts are cited, though none is read in them. */
export const CITING_LANGUAGES: Readonly<Record<string, CitationWords>> = { nl };

export * from './types.ts';
export { CHINESE_LINES } from './zh.ts';

/** The words of a language (BCP 47); undefined for one that has no file here. */
export const languageDataOf = (language: string): LanguageData | undefined =>
  (LANGUAGES as Readonly<Record<string, LanguageData>>)[language.slice(0, 2).toLowerCase()];

/** People type without accents, and some keyboards and files compose letters differently. */
export function spellings(word: string): string[] {
  const apart = word.normalize('NFD');
  return [...new Set([word, apart, apart.replace(/\p{Mn}/gu, '')])];
}
