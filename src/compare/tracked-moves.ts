/** Pairs that the document itself tells: paragraphs that were moved with changes tracked. */
import type { Draft, TrackedMove } from '../document/index.ts';
import { sameKind } from './align/kinds.ts';
import type { Pairing } from './align/pairing.ts';
import type { Side } from './side.ts';
import type { Unit } from './unit.ts';

/**
 * Makes pairs of what was moved, where both sides are drafts of one document. A move that the words do not bear out is left to
 * the comparison, and so is one that somebody settled by hand.
 */
export function applyTrackedMoves(before: Side, after: Side, pairing: Pairing): void {
  const moves = commonMoves(before.draft, after.draft);
  if (moves.length === 0) return;
  const units = { before: unitsByLine(before), after: unitsByLine(after) };
  const pair = (one: Unit | undefined, two: Unit | undefined): boolean => {
    if (!one || !two || pairing.has(one) || pairing.has(two)) return false;
    if (!sameKind(one, two) || !shareWords(one, two)) return false;
    pairing.add(one, two, 'tracked', 1);
    return true;
  };
  for (const { from, to } of moves) {
    // Which of the two drafts is called the earlier is for the caller to say.
    if (!pair(units.before.get(from), units.after.get(to))) pair(units.before.get(to), units.after.get(from));
  }
}

function commonMoves(before: Draft, after: Draft): readonly TrackedMove[] {
  const [one, two] = [before.data?.trackedMoves, after.data?.trackedMoves];
  return one && two && JSON.stringify(one) === JSON.stringify(two) ? one : [];
}

/** The first unit of each line. */
function unitsByLine(side: Side): ReadonlyMap<number, Unit> {
  const units = new Map<number, Unit>();
  for (const unit of side.units) {
    const line = unit.piece.position?.start.line;
    if (line !== undefined && !units.has(line)) units.set(line, unit);
  }
  return units;
}

function shareWords(one: Unit, two: Unit): boolean {
  for (const id of one.words.amounts.keys()) if (two.words.amounts.has(id)) return true;
  return false;
}
