/** Lines that went to another parent: only what is surely the same, and like nothing else. */
import type { Side } from '../side.ts';
import { isHeadedUnit, type Unit } from '../unit.ts';
import { candidatesOf } from './candidates.ts';
import { pairExact } from './exact.ts';
import { groupBy, sameKind } from './kinds.ts';
import type { Likeness } from './likeness.ts';
import type { Pairing, Pairs } from './pairing.ts';
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
  const [once, onceToo] = [singleOf(before), singleOf(after)];
  pairExact(
    left.filter(unit => once.get(unit.contentHash) === unit),
    right.filter(unit => onceToo.get(unit.contentHash) === unit),
    pairing,
  );
  pairAlike(pairing.free(left), pairing.free(right), pairing, evidence);
}

/** The units whose content stands once in a draft, by that content. */
function singleOf({ units }: Side): Map<number, Unit> {
  const single = new Map<number, Unit>();
  for (const [hash, [unit, ...others]] of groupBy(units, ({ contentHash }) => contentHash))
    if (unit && others.length === 0) single.set(hash, unit);
  return single;
}

/** Lines whose content stands once in either draft, each with its like. */
export function identicalLines(before: Side, after: Side): Map<Unit, Unit> {
  const others = singleOf(after);
  const identical = new Map<Unit, Unit>();
  for (const [hash, one] of singleOf(before)) {
    const two = others.get(hash);
    if (!two || isHeadedUnit(one) || one.words.total < ENOUGH_WORDS || !sameKind(one, two)) continue;
    identical.set(one, two);
    identical.set(two, one);
  }
  return identical;
}

/**
 * Whether one of two stands unchanged in another place, which is still free, and they are less alike than what may have gone elsewhere:
 * `1(1)` of two articles, of which one gave a paragraph to the other, are then no pair for their number.
 */
export function isElsewhere(
  one: Unit,
  two: Unit,
  identical: ReadonlyMap<Unit, Unit>,
  pairing: Pairs,
  likeness: () => Likeness,
): boolean {
  const isFree = (unit: Unit | undefined) => unit !== undefined && !pairing.has(unit);
  return (isFree(identical.get(one)) || isFree(identical.get(two))) && likeness().of(one, two) < ALIKE;
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
