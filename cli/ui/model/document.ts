/** A comparison as the screen walks it: every provision in reading order, with where it stands. */
import {
  type ComparedDrafts,
  type Comparison,
  definitionRemarks,
  type Entered,
  type Kin,
  kinOf,
  type ReadingOrder,
  readingOrder,
} from '../../../src/index.ts';
import { RIGHT_TO_LEFT } from '../../terminal/width.ts';

export type Entry = Entered;
export type Pair = ComparedDrafts;

export interface ReviewDocument extends ReadingOrder {
  comparison: Comparison;
  drafts: Pair;
  kin: Kin;
  /**
   * Whether there are right-to-left letters in it. Terminals that put them in order do so over the whole row, and would mix what
   * stands side by side.
   */
  isRightToLeft: boolean;
}

/** Puts a comparison in reading order. */
export const reviewDocument = (comparison: Comparison, drafts: Pair): ReviewDocument => ({
  ...readingOrder(comparison, drafts),
  comparison,
  drafts,
  kin: { ...kinOf(comparison), definitions: definitionRemarks(comparison) },
  isRightToLeft: comparison.rows.some(({ text }) => text.some(one => RIGHT_TO_LEFT.test(one.text))),
});
