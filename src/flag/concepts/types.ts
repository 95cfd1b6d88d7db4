/** Concepts that people look for in a treaty, whatever it calls them. */

export interface Concept {
  id: string;
  /** As it stands in a sentence and at the head of a table. */
  title: string;
  /** What is meant, and what is not. */
  meaning: string;
  /** Who asked for it, or where it comes from. */
  source: string;
  /** Whether what is looked for is itself a choice, as a refusal is: it is optional unless a verb makes it a duty. */
  isPermission?: boolean;
  /** Regular expressions without flags, by language; a space stands for any white space. Phrases in a concept of a watchlist. */
  words: Readonly<Record<string, readonly string[]>>;
  /** Whether the words are phrases, found in the singular and plural, and no expressions. */
  isPhrases?: boolean;
  /** Near-misses, by language: phrases in which the words do not count. */
  not?: Readonly<Record<string, readonly string[]>>;
  /** Only these provisions and all below them, by citation. */
  clauses?: readonly string[];
  /** Only provisions under a heading that has one of these phrases. */
  headings?: readonly string[];
}

/**
 * How far a draft has a concept: `present`: agreed and not left to choice; `optional`: only where a Party may, should or is
 * encouraged to; `bracketed`: only in square brackets; `absent`: its words were not found; `not-looked-for`: it has no words in the
 * language of the draft.
 */
export type ConceptStatus = 'present' | 'optional' | 'bracketed' | 'absent' | 'not-looked-for';

export interface ConceptPlace {
  citation: string;
  status: Exclude<ConceptStatus, 'absent' | 'not-looked-for'>;
  /** The words that were found. */
  words: string;
}

export interface ConceptFinding {
  concept: string;
  title: string;
  /** The best of its places. */
  status: ConceptStatus;
  places: ConceptPlace[];
}
