/** What became of the brackets and alternatives of a series of drafts, step by step: the figures of its trend, by fate. */
import type { Outcomes } from '../compare/index.ts';
import type { TrendPoint } from '../history/index.ts';

/** `first` is of the first draft alone, whose brackets have no draft before. */
export type BracketFate =
  | 'first'
  | 'open'
  | 'opened'
  | 'added'
  | 'lifted'
  | 'struck'
  | 'undecided'
  | 'settled';

/** A letter for each fate, for where colours are not seen, and what it means; `one` of a single one, where it is worded otherwise. */
export const BRACKET_FATES: Readonly<Record<BracketFate, { letter: string; says: string; one?: string }>> = {
  first: { letter: 'F', says: 'in the first draft' },
  open: { letter: 'O', says: 'still open from the draft before' },
  opened: { letter: 'P', says: 'put round words that stood there' },
  added: { letter: 'N', says: 'with new words' },
  lifted: { letter: 'K', says: 'lifted, words kept' },
  struck: { letter: 'L', says: 'struck with the words' },
  undecided: {
    letter: 'O',
    says: 'groups of alternatives still open',
    one: 'group of alternatives still open',
  },
  settled: { letter: 'S', says: 'groups of alternatives settled', one: 'group of alternatives settled' },
};

/** The brackets of a draft, and of the one before. `open`, `opened` and `added` are all of this draft. */
export type BracketFateCounts = Readonly<Record<BracketFate, number>>;

/** Pairs of brackets, but for `undecided` and `settled`, which are groups of alternatives of the draft before. */
export function bracketFatesOf({ counts, changes, alternatives }: TrendPoint): BracketFateCounts {
  const { undecided, settled } = outcomesBySettlement(alternatives ?? {});
  if (!changes) {
    const none = { open: 0, opened: 0, added: 0, lifted: 0, struck: 0 };
    return { first: counts.brackets, ...none, undecided, settled };
  }
  const { kept, edited, opened, added, lifted, struck } = changes.brackets;
  return { first: 0, open: kept + edited, opened, added, lifted, struck, undecided, settled };
}

/** Recast alternatives are other texts now, and as open as before. */
function outcomesBySettlement(outcomes: Outcomes): { undecided: number; settled: number } {
  const all = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const undecided = (outcomes['still-open'] ?? 0) + (outcomes.recast ?? 0);
  return { undecided, settled: all - undecided };
}
