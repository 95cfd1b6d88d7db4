/** What rows say of the heirs of a provision without a partner, and of its words that stand elsewhere. */
import type { Heir, Kept } from './search/index.ts';
import type { Row, Successor } from './types.ts';
import type { Unit } from './unit.ts';

export class KinOfUnits {
  private readonly heirs = { before: new Map<Unit, Successor[]>(), after: new Map<Unit, Successor[]>() };
  private readonly kept: ReadonlyMap<Unit, readonly Kept[]>;

  constructor(heirs: readonly Heir[], kept: ReadonlyMap<Unit, readonly Kept[]>) {
    this.kept = kept;
    const surest = [...heirs].sort((one, two) => two.confidence - one.confidence);
    for (const { before, after, confidence, evidence } of surest) {
      add(this.heirs.before, before, { citation: after.citation, confidence, evidence });
      add(this.heirs.after, after, { citation: before.citation, confidence, evidence });
    }
  }

  /** Of a unit of one side that has no partner. */
  of(unit: Unit, side: 'before' | 'after'): Pick<Row, 'successors' | 'successorOf' | 'kept'> {
    const heirs = this.heirs[side].get(unit);
    const kept = this.kept.get(unit)?.map(({ unit: other, words }) => ({ citation: other.citation, words }));
    return {
      ...(heirs ? (side === 'before' ? { successors: heirs } : { successorOf: heirs }) : {}),
      ...(kept ? { kept } : {}),
    };
  }
}

function add(heirs: Map<Unit, Successor[]>, unit: Unit, successor: Successor): void {
  heirs.set(unit, [...(heirs.get(unit) ?? []), successor]);
}
