/** What the search for a path through two texts goes by, and what it finds. */
import type { Tokens } from '../words/index.ts';
import type { Group } from './types.ts';

export interface Rivalled {
  tokens: Tokens;
  groups: readonly Group[];
}

/** What became of the groups of one text: the branch that the path goes through, or the group of the other text that is as open. */
export interface Ways {
  taken: Map<Group, number>;
  open: Map<Group, Group>;
}

export interface Along {
  /** For each token of the first text its partner in the second one, or -1. */
  partner: Int32Array;
  one: Ways;
  two: Ways;
  /** Steps that the search took. */
  work: number;
  /** Some groups were decided one by one, without the others in view. */
  bounded: boolean;
}

/** A part of a text, with the groups in it. */
export interface Stretch {
  start: number;
  end: number;
  groups: readonly Group[];
}
