/**
 * Lines that are alike and stand under one parent, and are no pair all the same, because one of them would have moved past what stayed, or
 * is like another one as well. The likest is then the successor of the other, which is less than a pair and more than gone and new.
 */
import { asConfidence, type Heir } from '../search/index.ts';
import type { Unit } from '../unit.ts';
import { candidatesOf } from './candidates.ts';
import { linesOf, sameKind } from './kinds.ts';
import type { Likeness } from './likeness.ts';
import type { Pairs } from './pairing.ts';

/** As for pairs by their words alone, see `aligner.ts`. */
const ALIKE = 0.4;
/** Fewer content words are said in many places. */
const ENOUGH_WORDS = 8;
/** As sure as a successor can be that no place proves. */
const SUREST = 0.8;

/** Such heirs of lines that have none, each line once, the likest first. */
export function heirsLeftOver(
  before: readonly Unit[],
  pairing: Pairs,
  known: readonly Heir[],
  likeness: () => Likeness,
): Heir[] {
  const taken = new Set<Unit>(known.flatMap(heir => [heir.before, heir.after]));
  const isLeft = (unit: Unit) =>
    !taken.has(unit) && !pairing.has(unit) && unit.ownWords.total >= ENOUGH_WORDS;
  return before.flatMap(parent => {
    const partner = pairing.after(parent);
    if (!partner) return [];
    const [left, right] = [linesOf(parent).filter(isLeft), linesOf(partner).filter(isLeft)];
    if (left.length === 0 || right.length === 0) return [];
    return candidatesOf(left, right, likeness(), ALIKE).flatMap(({ before: one, after: two, score }) => {
      if (taken.has(one) || taken.has(two) || !sameKind(one, two)) return [];
      taken.add(one).add(two);
      const confidence = asConfidence(score, SUREST);
      return [
        { before: one, after: two, confidence, alike: score, evidence: ['words', 'place'], isPart: false },
      ];
    });
  });
}
