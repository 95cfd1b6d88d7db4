/** Pairs -> rows: one for every provision of either side, in the order of the later draft. */
import type { Pairing } from './align/index.ts';
import { movedUnits } from './moves.ts';
import { RowMaker } from './row.ts';
import type { Side } from './side.ts';
import type { Row } from './types.ts';
import type { Unit } from './unit.ts';
import type { Interner } from './words/index.ts';

/** All rows; a deleted provision follows what stood before it and did not move away. */
export function rowsOf(before: Side, after: Side, pairing: Pairing, interner: Interner): Row[] {
  const moved = certainMoves(pairing);
  const maker = new RowMaker(before, after, pairing, moved, interner);
  const deletedAfter = new Map<Unit | null, Unit[]>();
  let anchor: Unit | null = null;
  for (const unit of before.units) {
    const partner = pairing.after(unit);
    if (partner) {
      if (!movedAlong(unit, moved)) anchor = partner;
      continue;
    }
    const list = deletedAfter.get(anchor);
    if (list) list.push(unit);
    else deletedAfter.set(anchor, [unit]);
  }
  const rows = (deletedAfter.get(null) ?? []).map(unit => maker.deleted(unit));
  for (const unit of after.units) {
    const partner = pairing.before(unit);
    rows.push(partner ? maker.paired(partner, unit) : maker.inserted(unit));
    for (const gone of deletedAfter.get(unit) ?? []) rows.push(maker.deleted(gone));
  }
  return rows;
}

function movedAlong(unit: Unit, moved: ReadonlySet<Unit>): boolean {
  for (let at: Unit | null = unit; at; at = at.parent) if (moved.has(at)) return true;
  return false;
}

/** A false move does more harm than a missed one: a pair that is both displaced and not much alike is given up. */
const ALIKE_ENOUGH_TO_MOVE = 0.6;

function certainMoves(pairing: Pairing): ReadonlySet<Unit> {
  const moved = movedUnits(pairing);
  const doubtful = [...moved].filter(unit => (pairing.why(unit)?.confidence ?? 0) < ALIKE_ENOUGH_TO_MOVE);
  if (doubtful.length === 0) return moved;
  for (const unit of doubtful) pairing.remove(unit);
  return movedUnits(pairing);
}
