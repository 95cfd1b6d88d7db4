/** The order in which citations stand in a table of contents. */
import { gathers } from '../headed-kinds.ts';
import { compareNumbers } from '../numbers.ts';
import { parseCitation } from './parse.ts';
import type { Citation, Step } from './types.ts';

/**
 * Orders two citations: the title, the preamble, divisions, articles, annexes, notes; within one, what holds before
 * what it holds, and numbers as `compareNumbers` has them (`2`, `2 bis`, `2 ter`, `3`, `10`). Gives 0 only for equal
 * citations. It knows no draft: chapters come together before the articles, wherever those stand.
 *
 * @throws {CitationError} for text that is not a citation.
 */
export function compareCitations(one: string | Citation, two: string | Citation): number {
  const left = typeof one === 'string' ? parseCitation(one) : one;
  const right = typeof two === 'string' ? parseCitation(two) : two;
  for (const [at, step] of left.steps.entries()) {
    const other = right.steps[at];
    if (!other) return 1;
    const order = compareSteps(step, other);
    if (order) return order;
  }
  return left.steps.length - right.steps.length;
}

/** Orders two steps taken from the same place; 0 only for equal steps. */
export function compareSteps(one: Step, two: Step): number {
  const rank = rankOf(one) - rankOf(two);
  if (rank) return rank;
  if (one.type === 'unlabelled') return two.type === 'unlabelled' ? one.position - two.position : 1;
  if (two.type === 'unlabelled') return -1;
  if (one.number === null || two.number === null) {
    const nulls = Number(one.number !== null) - Number(two.number !== null);
    return nulls || (one.repeat ?? 1) - (two.repeat ?? 1);
  }
  return (
    compareText(one.kind ?? '', two.kind ?? '') ||
    compareNumbers(one.number, two.number) ||
    // Numbers may rank equal without being equal: `2` and `2 alt`.
    compareText(one.number, two.number) ||
    (one.repeat ?? 1) - (two.repeat ?? 1)
  );
}

/** Numbered lines come before options and both before what has no number, since no number tells where that stands. */
function rankOf(step: Step): number {
  if (step.type === 'unlabelled') return 5;
  if (step.kind === 'title' && step.number === null) return 0;
  if (step.kind === 'preamble') return 1;
  if (gathers(step.kind)) return 2;
  if (step.kind === 'option') return 4;
  if (step.kind === 'annex') return 6;
  return step.kind === 'note' ? 7 : 3;
}

const compareText = (one: string, two: string) => (one < two ? -1 : one > two ? 1 : 0);
