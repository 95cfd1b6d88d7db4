/** Provisions that were split off another one, or merged into one, judged by coverage. */
import type { Pairing } from './align/index.ts';
import type { Side } from './side.ts';
import type { Unit } from './unit.ts';
import { type ContentWords, diffTokens } from './words/index.ts';

/** Share of a provision's words that must come from the other one. The same bound as Docxodus uses. */
const COVERED = 0.9;
/** Fewer content words than this prove nothing. */
const ENOUGH_WORDS = 5;

export interface Splits {
  /** Inserted unit -> the earlier unit that it was split off. */
  from: ReadonlyMap<Unit, Unit>;
  /** Deleted unit -> the later unit that it was merged into. */
  into: ReadonlyMap<Unit, Unit>;
}

/**
 * An inserted provision was split off an earlier one if nearly all its words stood there, in their order, and stand
 * in what that one became no more. A deleted one was merged likewise. Both stay under one parent.
 */
export function findSplits(before: Side, after: Side, pairing: Pairing): Splits {
  const from = new Map<Unit, Unit>();
  const into = new Map<Unit, Unit>();
  for (const unit of pairing.unpaired(after.units)) {
    for (const [one, two] of nearbyPairs(unit, 'after', pairing)) {
      if (covers(one, two, unit)) from.set(unit, one);
    }
  }
  for (const unit of pairing.unpaired(before.units)) {
    for (const [one, two] of nearbyPairs(unit, 'before', pairing)) {
      if (covers(two, one, unit)) into.set(unit, two);
    }
  }
  return { from, into };
}

/** The pairs whose member on the unit's side stands beside the unit, or holds it. */
function nearbyPairs(unit: Unit, side: 'before' | 'after', pairing: Pairing): [Unit, Unit][] {
  const near = [...(unit.parent?.children ?? []), ...(unit.parent ? [unit.parent] : [])];
  return near.flatMap((other): [Unit, Unit][] => {
    const partner = side === 'after' ? pairing.before(other) : pairing.after(other);
    if (!partner) return [];
    return [side === 'after' ? [partner, other] : [other, partner]];
  });
}

/** Whether `whole` had the words of `part` and what became of it, `rest`, has them no more. */
function covers(whole: Unit, rest: Unit, part: Unit): boolean {
  // Asked first, because it is cheap: most pairs beside a new provision have lost nothing.
  if (whole.text === rest.text || part.ownWords.total < ENOUGH_WORDS) return false;
  const gone = missing(whole.ownWords, rest.ownWords);
  let common = 0;
  for (const [id, amount] of part.ownWords.amounts) common += Math.min(amount, gone.get(id) ?? 0);
  if (common < part.ownWords.total * COVERED) return false;
  const equal = diffTokens(whole.tokens, part.tokens).segments.filter(({ op }) => op === 'equal');
  return equal.reduce((sum, { text }) => sum + text.length, 0) >= part.text.length * COVERED;
}

function missing(whole: ContentWords, rest: ContentWords): Map<number, number> {
  return new Map([...whole.amounts].map(([id, amount]) => [id, amount - (rest.amounts.get(id) ?? 0)]));
}
