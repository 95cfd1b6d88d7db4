/** Lines that went to another parent: only what is surely the same, and like nothing else. */
import type { Side } from '../side.ts';
import { isHeadedUnit, type Unit } from '../unit.ts';
import { candidatesOf } from './candidates.ts';
import { pairExact } from './exact.ts';
import { groupBy, sameKind } from './kinds.ts';
import type { Likeness } from './likeness.ts';
import type { Pairing } from './pairing.ts';
import { shareLine } from './rivalled-moves.ts';
import type { Rivals } from './rivals.ts';

/** Likeness from which a line may have gone to another parent, and how many content words that takes. */
const ALIKE = 0.72;
const ENOUGH_WORDS = 5;

/** What is made when it is first asked for, and who is told what was not compared with all others. */
export interface Evidence {
  likeness: () => Likeness;
  rivals: () => Rivals;
  skipped: (...units: readonly Unit[]) => void;
}

/** Pairs the same content first, where it stands once on each side, then what reads alike. */
export function pairElsewhere(before: Side, after: Side, pairing: Pairing, evidence: Evidence): void {
  const free = ({ units }: Side) =>
    pairing.free(units).filter(unit => !isHeadedUnit(unit) && unit.words.total >= ENOUGH_WORDS);
  const [left, right] = [free(before), free(after)];
  if (left.length === 0 || right.length === 0) return;
  const single = (side: Side, units: readonly Unit[]) => {
    const same = groupBy(side.units, unit => unit.contentHash);
    return units.filter(unit => same.get(unit.contentHash)?.length === 1);
  };
  pairExact(single(before, left), single(after, right), pairing);
  pairAlike(pairing.free(left), pairing.free(right), pairing, evidence);
}

function pairAlike(
  before: readonly Unit[],
  after: readonly Unit[],
  pairing: Pairing,
  evidence: Evidence,
): void {
  if (before.length === 0 || after.length === 0) return;
  const rivals = evidence.rivals();
  let candidates = candidatesOf(before, after, evidence.likeness(), ALIKE);
  // Again and again, because a line that found its partner is a proof for what it stands in.
  for (let left = Number.POSITIVE_INFINITY; candidates.length < left; ) {
    left = candidates.length;
    candidates = candidates.filter(({ before: one, after: two, score }) => {
      if (pairing.has(one) || pairing.has(two) || !sameKind(one, two)) return false;
      if (!shareLine(one, two, pairing) && rivals.has(one, two)) {
        if (rivals.isExhausted) evidence.skipped(one, two);
        return one.children.length > 0;
      }
      pairing.add(one, two, 'similarity', score);
      return false;
    });
  }
}
