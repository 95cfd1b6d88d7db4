/** Compares the words of one provision on both sides. */

import { type Edit, editsFromPairs } from './edits.ts';
import { Interner } from './interner.ts';
import { framed, middleOf, swappedWord } from './middle.ts';
import { pairTokens } from './pair-tokens.ts';
import { refineEdits } from './refine.ts';
import type { Segment } from './segments.ts';
import type { Fixed, Window } from './slide.ts';
import { type Tokens, tokenize } from './tokenize.ts';
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

/** An exact edit: what it takes away and what it puts in its place; either may be empty. */
export interface Hunk {
  deleted: string;
  inserted: string;
}

export interface TokenDiff extends WordDiff {
  /** The shortest edit as it was found, before the readable pass. */
  hunks: Hunk[];
}

/**
 * Work allowed to all provisions of one comparison together, in squared edits; real treaties of 300,000 words need a fiftieth of it.
 * What comes after that is searched for this many edits only.
 */
const MOST_SEARCHED = 8_000_000;
const FEW_EDITS = 12;

/**
 * What `after` changes in `before`, word by word, any language. Bounded: about 50 ms for two thousand words a side,
 * and linear from there on. Never throws.
 */
export function diffWords(before: string, after: string, options: DiffWordsOptions = {}): WordDiff {
  const { segments, degraded } = diffTexts(before, after, options);
  return degraded ? { segments, degraded } : { segments };
}

/** The same with the exact edits. */
export function diffTexts(before: string, after: string, options: DiffWordsOptions = {}): TokenDiff {
  if (before === after) return { segments: before === '' ? [] : [{ op: 'equal', text: before }], hunks: [] };
  // Of several shortest edits the search takes the one that it meets first, which depends on the side that it begins with.
  return before > after ? mirrored(diffInOrder(after, before, options)) : diffInOrder(before, after, options);
}

function diffInOrder(before: string, after: string, options: DiffWordsOptions): TokenDiff {
  const interner = options.interner ?? new Interner();
  return (
    diffMiddle(before, after, interner, options) ??
    diffTokens(tokenize(before, interner), tokenize(after, interner), options)
  );
}

/** The same edits seen from the other side; what is deleted stands before what is inserted in its place. */
export function mirrored({ segments, hunks, ...rest }: TokenDiff): TokenDiff {
  const swapped: Segment[] = [];
  for (const { op, text } of segments) {
    const segment: Segment = { op: OPPOSITE[op], text };
    const last = swapped.at(-1);
    if (segment.op === 'delete' && last?.op === 'insert') {
      swapped[swapped.length - 1] = segment;
      swapped.push(last);
    } else swapped.push(segment);
  }
  return {
    ...rest,
    segments: swapped,
    hunks: hunks.map(({ deleted, inserted }) => ({ deleted: inserted, inserted: deleted })),
  };
}

const OPPOSITE = { equal: 'equal', insert: 'delete', delete: 'insert' } as const;

/** The same for texts that have been tokenised already, by one interner. */
export function diffTokens(before: Tokens, after: Tokens, options: DiffWordsOptions = {}): TokenDiff {
  return diffWindow(before, after, options, null);
}

/**
 * The same as for the whole texts, but only what differs is cut into words, with a word of context at either end. Null
 * where the rest of the text has a say: where brackets pair up over all of it, white space is uneven, or an edit may
 * slide out.
 */
function diffMiddle(
  before: string,
  after: string,
  interner: Interner,
  options: DiffWordsOptions,
): TokenDiff | null {
  const middle = middleOf(before, after);
  if (!middle || NEEDS_WHOLE.test(before) || NEEDS_WHOLE.test(after)) return null;
  const { start, beforeEnd, afterEnd } = middle;
  const window = { cutBefore: start > 0, cutBehind: beforeEnd < before.length, slidOut: false };
  const [one, two] = [before.slice(start, beforeEnd), after.slice(start, afterEnd)];
  const swap = swappedWord(one, two);
  if (swap) {
    const from = start + swap.at;
    const segments: Segment[] = [
      { op: 'delete', text: swap.deleted },
      { op: 'insert', text: swap.inserted },
    ];
    return {
      segments: framed(before.slice(0, from), segments, before.slice(from + swap.deleted.length)),
      hunks: [{ deleted: swap.deleted, inserted: swap.inserted }],
    };
  }
  const diff = diffWindow(tokenize(one, interner), tokenize(two, interner), options, window);
  if (window.slidOut) return null;
  return {
    ...diff,
    segments: framed(before.slice(0, start), diff.segments, before.slice(beforeEnd)),
  };
}

/** Brackets, and white space that is not one space: which of several spaces is new depends on all around it. */
const NEEDS_WHOLE = /[[\]［］〔〕【】]|\s\s|[^\S ]/;

function diffWindow(
  before: Tokens,
  after: Tokens,
  options: DiffWordsOptions,
  window: Window | null,
): TokenDiff {
  const { interner } = options;
  const spent = interner !== undefined && interner.searched > MOST_SEARCHED;
  const { edits, degraded, work } = pairTokens(
    before.ids,
    after.ids,
    spent ? FEW_EDITS : options.maxEdits,
    interner?.edits,
  );
  if (interner) interner.searched += work;
  const diff = written(edits, before, after, options, window);
  return degraded === undefined ? diff : { ...diff, degraded: { stage: 'words', reason: degraded } };
}

/**
 * The same where it is known which token of `before` is which of `after`: `partner`, -1 for none, in order. What is `fixed` stays
 * paired, or alone, in the readable pass too.
 */
export function diffPaired(before: Tokens, after: Tokens, partner: Int32Array, fixed: Fixed): TokenDiff {
  return written(editsFromPairs(partner, after.ids.length), before, after, {}, null, fixed);
}

function written(
  edits: readonly Edit[],
  before: Tokens,
  after: Tokens,
  options: DiffWordsOptions,
  window: Window | null,
  fixed: Fixed | null = null,
): TokenDiff {
  const shown = options.exact ? edits : refineEdits(edits, before, after, window, fixed);
  return {
    segments: writeSegments(before, after, shown),
    hunks: edits.map(edit => ({
      deleted: textBetween(before, edit.beforeStart, edit.beforeEnd),
      inserted: textBetween(after, edit.afterStart, edit.afterEnd),
    })),
  };
}

const textBetween = (tokens: Tokens, start: number, end: number): string =>
  end > start ? tokens.text.slice(tokens.starts[start], tokens.ends[end - 1]) : '';
