/**
 * A citation: the address of a provision, as a path of steps from the draft down.
 *
 * A citation is kept in one normal form, so that equal addresses are equal values. What the place of a step already
 * says is not said again: an article is a bare number at the head (`35`), a line below it is a bare number further
 * down (`(1)(c)`). Every other kind is named.
 */
import { gathers } from '../headed-kinds.ts';
import type { HeadedKind, Heading, Piece } from '../types.ts';

/**
 * The kinds that a step names. `paragraph`, `subparagraph` and `item` only as the very first step, where a bare number
 * would be taken for an article; `article` only where it does not stand at the head. A `title` without number is the
 * title of the draft.
 */
export type StepKind = HeadedKind | 'option' | 'note' | 'paragraph' | 'subparagraph' | 'item';

/** A step to a provision that bears a number, or to the one of its kind that needs none (`preamble`, `annex`). */
export interface LabelledStep {
  type: 'labelled';
  /** Null where the place says it: an article at the head, a line below one. */
  kind: StepKind | null;
  /** Normalised as by `normaliseNumber`, or `BLANK`; null only after a kind. A recital without one has its position. */
  number: string | null;
  /** From 2 on: the second, third, … in reading order of those that have the same address otherwise. */
  repeat?: number;
}

/** A step to something without a number of its own: a paragraph, a block, a table. */
export interface UnlabelledStep {
  type: 'unlabelled';
  /** From 1 on, counting what is unlabelled under the same parent. */
  position: number;
}

export type Step = LabelledStep | UnlabelledStep;

export interface Citation {
  steps: readonly Step[];
}

/** What a citation can point at: any piece of a draft, or the draft's title. */
export type Cited = Piece | Heading;

/**
 * Whether a step taken after these stands at the head, where a bare number is an article (or a line of an annex or
 * division) and not a line inside an article.
 */
export function atHead(steps: readonly Step[]): boolean {
  return !steps.some(leavesHead);
}

/** Whether what comes after this step stands at the head no more. */
export function leavesHead(step: Step): boolean {
  return step.type !== 'labelled' || (step.kind !== 'annex' && !gathers(step.kind));
}

/** Stands for a number that is still open: `article [ ]`. */
export const BLANK = '[ ]';

/** A labelled step that is not a repeat. */
export function labelled(kind: StepKind | null, number: string | null): LabelledStep {
  return { type: 'labelled', kind, number };
}
