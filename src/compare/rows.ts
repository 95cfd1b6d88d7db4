/** Pairs -> rows: one for every provision of either side, in the order of the later draft. */
import type { Pairs } from './align/index.ts';
import type { Alignment } from './alignment.ts';
import { movedUnits } from './moves.ts';
import { RowMaker } from './row.ts';
import type { Side } from './side.ts';
import type { Row } from './types.ts';
import type { Unit } from './unit.ts';

/** All rows; a deleted provision follows what stood before it and did not move away. With what became of rivals in the words of pairs. */
export function rowsOf(alignment: Alignment): { rows: Row[]; decided: RowMaker['decided'] } {
  const { before, after, pairing, moved } = alignment;
  const units = unitRows(before, after, pairing, moved);
  const maker = new RowMaker(alignment, units);
  const rows = units.map(row => maker.row(row));
  return { rows, decided: maker.decided };
}

/** Which units a row is of: a pair, or one that stands alone. */
export interface UnitRow {
  before: Unit | null;
  after: Unit | null;
}

/** The units of all rows, in their order. */
export function unitRows(
  before: Side,
  after: Side,
  pairing: Pairs,
  moved: ReadonlySet<Unit> = movedUnits(pairing),
): UnitRow[] {
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
  const rows = (deletedAfter.get(null) ?? []).map((unit): UnitRow => ({ before: unit, after: null }));
  for (const unit of after.units) {
    rows.push({ before: pairing.before(unit) ?? null, after: unit });
    for (const gone of deletedAfter.get(unit) ?? []) rows.push({ before: gone, after: null });
  }
  return rows;
}

function movedAlong(unit: Unit, moved: ReadonlySet<Unit>): boolean {
  for (let at: Unit | null = unit; at; at = at.parent) if (moved.has(at)) return true;
  return false;
}
