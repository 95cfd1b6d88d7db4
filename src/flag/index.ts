/** Comparison and watchlists -> flags; concepts in a draft. */
export {
  CONCEPTS,
  type Concept,
  type ConceptFinding,
  type ConceptPlace,
  type ConceptStatus,
  conceptsWith,
  findConcepts,
  LANGUAGES_OF_VERDICTS,
  VERDICTS,
  WORDS,
} from './concepts/index.ts';
export { type FlagOptions, flagDraft, flagPair, reaches } from './find-flags.ts';
export { GENERIC_WATCHLIST } from './generic.ts';
export { readWatchlist, WatchlistError } from './read-watchlist.ts';
export {
  type EntryHit,
  type Example,
  type NearMiss,
  RULES,
  type Rule,
  type RuleContext,
} from './rules/index.ts';
export type { Sides, Tie, Told } from './told.ts';
export * from './types.ts';
export { findUses, type TermUse, type TermUses } from './uses.ts';
