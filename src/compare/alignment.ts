/** Two drafts laid out and aligned, with what follows from the pairs: all that rows and the audit of references go by. */
import type { Draft } from '../document/index.ts';
import { align, type Pairs } from './align/index.ts';
import type { Correction } from './corrections.ts';
import { movedUnits } from './moves.ts';
import type { Heirs } from './search/index.ts';
import { type Side, sideOf } from './side.ts';
import { findSplits, type Splits } from './splits.ts';
import type { Unit } from './unit.ts';
import { Interner } from './words/index.ts';

export interface Alignment extends Heirs {
  before: Side;
  after: Side;
  pairing: Pairs;
  /** Earlier units of the pairs that moved. */
  moved: ReadonlySet<Unit>;
  splits: Splits;
  interner: Interner;
}

/** @throws {CorrectionError} for a correction that does not fit. */
export function alignDrafts(one: Draft, two: Draft, corrections: readonly Correction[] = []): Alignment {
  const interner = new Interner();
  const [before, after] = [sideOf(one, interner), sideOf(two, interner)];
  const { pairing, heirs, kept } = align(before, after, interner, corrections);
  const moved = movedUnits(pairing);
  const splits = findSplits(before, after, pairing, heirs);
  return { before, after, pairing, moved, splits, heirs, kept, interner };
}
