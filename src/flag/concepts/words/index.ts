/** The words of the concepts, a language a file. */
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { ConceptWords } from './types.ts';
import { zh } from './zh.ts';

export const WORDS: Readonly<Record<string, ConceptWords>> = { en, fr, es, ru, zh, ar };
