/** The modal words of a language. */
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { ModalWords } from './types.ts';
import { zh } from './zh.ts';

export { type ModalVerb, type ModalWords, STRENGTH } from './types.ts';

const BY_LANGUAGE: Readonly<Record<string, ModalWords>> = { en, fr, es, ru, zh, ar };

/** The list for a language (BCP 47), or null where there is none: then no change is called modal. */
export function modalWordsOf(language: string): ModalWords | null {
  return BY_LANGUAGE[language.slice(0, 2).toLowerCase()] ?? null;
}
