/** Compares the words of one provision on both sides. */
import { Interner } from './interner.ts';
import { pairTokens } from './pair-tokens.ts';
import { refineEdits } from './refine.ts';
import type { Segment } from './segments.ts';
import { tokenize } from './tokenize.ts';
import { writeSegments } from './write-segments.ts';

export interface DiffWordsOptions {
  /** Shared by the provisions of one comparison, so that a word is hashed into it once; a new one by default. */
  interner?: Interner;
  /** Leave out the readable pass: the shortest edit as it was found. */
  exact?: boolean;
  /** Changed words in one stretch up to which the shortest edit is sought; see `pair-tokens.ts` for the default. */
  maxEdits?: number;
}

export interface WordDiff {
  /** The equal and deleted texts are `before`, the equal and inserted ones `after`, exact to the character. */
  segments: Segment[];
  /** A bound was hit: the segments are right but may be coarser than they could be. */
  degraded?: { stage: 'words'; reason: string };
}

/**
 * What `after` changes in `before`, word by word, any language. Bounded: about 50 ms for two thousand words a side,
 * and linear from there on. Never throws.
 */
export function diffWords(before: string, after: string, options: DiffWordsOptions = {}): WordDiff {
  if (before === after) return { segments: before === '' ? [] : [{ op: 'equal', text: before }] };
  const interner = options.interner ?? new Interner();
  const beforeTokens = tokenize(before, interner);
  const afterTokens = tokenize(after, interner);
  const { edits, degraded } = pairTokens(beforeTokens.ids, afterTokens.ids, options.maxEdits);
  const shown = options.exact ? edits : refineEdits(edits, beforeTokens, afterTokens);
  const segments = writeSegments(beforeTokens, afterTokens, shown);
  return degraded === undefined ? { segments } : { segments, degraded: { stage: 'words', reason: degraded } };
}
