/** What rows say of the heirs of a provision without a partner, and of its words that stand elsewhere. */
import type { Pairs } from './align/index.ts';
import { groupBy } from './align/kinds.ts';
import type { Heir, Kept } from './search/index.ts';
import type { Side } from './side.ts';
import type { Row, Successor } from './types.ts';
import type { Unit } from './unit.ts';

/** Fewer words are said in many places. */
const ENOUGH_WORDS = 8;

export class KinOfUnits {
  private readonly heirs = { before: new Map<Unit, Successor[]>(), after: new Map<Unit, Successor[]>() };
  private readonly kept: ReadonlyMap<Unit, readonly Kept[]>;

  private readonly sides: Readonly<Record<'before' | 'after', Side>>;
  private readonly byContent: { before?: Map<number, Unit[]>; after?: Map<number, Unit[]> } = {};

  constructor(
    heirs: readonly Heir[],
    kept: ReadonlyMap<Unit, readonly Kept[]>,
    sides: Readonly<Record<'before' | 'after', Side>>,
  ) {
    this.kept = kept;
    this.sides = sides;
    const surest = [...heirs].sort((one, two) => two.confidence - one.confidence);
    for (const { before, after, confidence, evidence } of surest) {
      add(this.heirs.before, before, { citation: after.citation, confidence, evidence });
      add(this.heirs.after, after, { citation: before.citation, confidence, evidence });
    }
  }

  /** Of a unit of one side that has no partner. */
  of(unit: Unit, side: 'before' | 'after'): Pick<Row, 'successors' | 'successorOf' | 'kept' | 'sameAs'> {
    const heirs = this.heirs[side].get(unit);
    const kept = this.kept.get(unit)?.map(({ unit: other, words }) => ({ citation: other.citation, words }));
    return {
      ...(heirs ? (side === 'before' ? { successors: heirs } : { successorOf: heirs }) : {}),
      ...(kept ? { kept } : {}),
      ...this.twinOf(unit, side),
    };
  }

  private twinOf(unit: Unit, side: 'before' | 'after'): Pick<Row, 'sameAs'> {
    if (unit.words.total < ENOUGH_WORDS) return {};
    const known = this.byContent[side] ?? groupBy(this.sides[side].units, ({ contentHash }) => contentHash);
    this.byContent[side] = known;
    const twin = known.get(unit.contentHash)?.find(other => other !== unit);
    return twin ? { sameAs: twin.citation } : {};
  }
}

function add(heirs: Map<Unit, Successor[]>, unit: Unit, successor: Successor): void {
  heirs.set(unit, [...(heirs.get(unit) ?? []), successor]);
}

/**
 * Provisions that were rewritten, neither of them having a partner, where one has brackets: what became of these is seen in their words.
 * Each stands in one pair, the surest.
 */
export function rewrittenWithBrackets(heirs: readonly Heir[], pairing: Pairs): [before: Unit, after: Unit][] {
  const taken = new Set<Unit>();
  const surest = heirs
    .filter(({ before, after }) => !pairing.has(before) && !pairing.has(after))
    .filter(({ before, after }) => BRACKET.test(before.text + after.text))
    .sort((one, two) => two.confidence - one.confidence);
  return surest.flatMap(({ before, after }): [Unit, Unit][] => {
    if (taken.has(before) || taken.has(after)) return [];
    taken.add(before).add(after);
    return [[before, after]];
  });
}

const BRACKET = /[[\]［］〔〕【】]/;
