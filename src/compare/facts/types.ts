/** What a fact of a change is looked for in. */

import type { Language } from '../../document/index.ts';
import type { Fact } from '../types.ts';
import type { ChangedWords, Span } from './changed-words.ts';

export interface FactContext {
  /** Both texts, with their edits. */
  words: ChangedWords;
  language: Language;
}

/** A fact with the words that it explains, in both texts. */
export interface FoundFact {
  fact: Fact;
  before: readonly Span[];
  after: readonly Span[];
}

/** Looks for the facts of one kind. Finds nothing where it cannot be sure. */
export type FactFinder = (context: FactContext) => FoundFact[];
