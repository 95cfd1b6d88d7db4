/**
 * The words by which treaties refer to provisions, in the six languages of the United Nations. Data, not logic: regular
 * expressions without flags, in lower case. They are the words of UNCLOS, the BBNJ Agreement and the Cybercrime Convention in
 * their official versions; Chinese counts by a grammar of its own, see `chinese.ts`.
 */
import { ar } from './languages/ar.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { ru } from './languages/ru.ts';

/** What a reference names, the outermost first: the order is that of citations. */
export const LEVELS = [
  'annex',
  'part',
  'title',
  'chapter',
  'section',
  'subsection',
  'article',
  'paragraph',
  'subparagraph',
  'item',
  'subitem',
] as const;
export type Level = (typeof LEVELS)[number];

/** Whose provision it is, where the text says so. */
/** `only annex`: that of a treaty with one that bears no number, `the Appendix`. */
export type Scope = 'treaty' | 'only annex' | Level;

export interface ReferenceWords {
  /** Singular and plural of each level. Only the plural may be followed by a list that goes on with bare numbers. */
  kinds: readonly (readonly [Level, one: string, many: string])[];
  /** Other names of articles, as annexes, codes and declarations have them: only where the draft's own are called so. */
  otherArticles?: readonly [one: string, many: string];
  /** Between two numbers of a list. */
  and: string;
  /** Between the ends of a range. */
  to: string;
  /** Between an inner provision and the outer one that follows. */
  of: string;
  /** In front of a reference: small words that change with its first noun, and what they all stand for. */
  leads?: readonly (readonly [as: string, words: string])[];
  /** Behind a reference: `of this …`, before the noun. */
  own: string;
  /** Nouns of `of this …`. */
  scopes: readonly (readonly [Scope, string])[];
  /** `of that article`: whose article only a reader can tell. */
  that: string;
  /** How the name of another instrument begins behind a reference, and the noun that it has in it. */
  foreign: string;
  instrument: string;
  /** Between the name of another instrument and a reference into it: `, in particular its`. */
  its?: string;
  /** A number with one of these behind it counts something else. */
  counted: string;
  /** What follows a second number behind a word in the singular that counts nothing: `article 2 or 3 shall`. */
  goesOn: string;
  /** Between a word in the plural and the first number of a range: `المواد من 4 إلى 6`. */
  from?: string;
  /** Whether a part that is named before an article is a paragraph of it: `часть 2 статьи 5`. */
  hasPartsOfArticles?: true;
}

const BY_LANGUAGE: Readonly<Record<string, ReferenceWords>> = { en, fr, es, ru, ar };

/** The words of a language (BCP 47); null where there is no list. */
export function referenceWordsOf(language: string): ReferenceWords | null {
  return BY_LANGUAGE[language.slice(0, 2).toLowerCase()] ?? null;
}
