/** Whether a clause that came or went in one provision went to another one, or came from there. */
import type { Pairs } from '../align/pairing.ts';
import type { Side } from '../side.ts';
import type { Unit } from '../unit.ts';
import type { SideName } from './lines.ts';

/** Words in a row by which a clause is looked for: set phrases are shorter (see `kept.ts`). */
const ROW = 6;
/** Share of the rows of a clause that another provision has to have: the rest was redrafted. */
const MOSTLY = 0.5;

export class ClausesElsewhere {
  readonly #sides: Readonly<Record<SideName, Side>>;
  readonly #pairing: Pairs;
  /** Where each row of words stands; made when a clause is asked for. */
  readonly #rows: Partial<Record<SideName, ReadonlyMap<string, readonly Unit[]>>> = {};

  constructor(sides: Readonly<Record<SideName, Side>>, pairing: Pairs) {
    this.#sides = sides;
    this.#pairing = pairing;
  }

  /**
   * Whether most of a clause stands in another provision of one side whose partner on the other side does not have it.
   *
   * @param side in which it is looked for.
   * @param own the provision of that side from which it is missing.
   */
  hold(clause: string, side: SideName, own: Unit): boolean {
    const rows = rowsOf(clause);
    if (rows.length === 0) return false;
    const counts = new Map<Unit, number>();
    for (const row of rows)
      for (const unit of this.#index(side).get(row) ?? []) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    const enough = rows.length * MOSTLY;
    const other = side === 'before' ? 'after' : 'before';
    return [...counts].some(([unit, count]) => {
      if (unit === own || count < enough) return false;
      const partner = side === 'before' ? this.#pairing.after(unit) : this.#pairing.before(unit);
      if (!partner) return true;
      const had = rows.filter(row => this.#index(other).get(row)?.includes(partner)).length;
      return had < enough;
    });
  }

  #index(side: SideName): ReadonlyMap<string, readonly Unit[]> {
    const known = this.#rows[side];
    if (known) return known;
    const index = new Map<string, Unit[]>();
    for (const unit of this.#sides[side].units) {
      for (const row of rowsOf(unit.text)) {
        const units = index.get(row);
        if (!units) index.set(row, [unit]);
        else if (units.at(-1) !== unit) units.push(unit);
      }
    }
    this.#rows[side] = index;
    return index;
  }
}

function rowsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{sc=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(ROW - 1).map((_, at) => words.slice(at, at + ROW).join(' '));
}
