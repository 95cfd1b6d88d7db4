/**
 * Which provision of one draft became which of the other.
 *
 * Top down: headed provisions of the whole draft first (articles are the landmarks: they are found wherever they went),
 * then the lines inside each pair, then what is left over, across parents. At every step the surest evidence first:
 * the same content, then label and heading, then likeness of the words. A pair needs real words in common; a label alone
 * never makes one, because labels are what renumbering changes.
 */
import { applyCorrections, type Correction } from '../corrections.ts';
import type { Side } from '../side.ts';
import { applyTrackedMoves } from '../tracked-moves.ts';
import type { Interner } from '../words/index.ts';
import { Pairing } from './pairing.ts';
import { type Aligned, pairAndSearch } from './proven.ts';
import { STEPS } from './steps.ts';
import { Workshop } from './workshop.ts';

export { Pairing, type Pairs } from './pairing.ts';

/** Aligns two sides. Words that got or lost a number of their own become units of the sides (see `own-words.ts`). */
export function align(
  before: Side,
  after: Side,
  interner: Interner,
  corrections: readonly Correction[] = [],
): Aligned {
  const corrected = new Pairing();
  applyCorrections(before, after, corrections, corrected);
  applyTrackedMoves(before, after, corrected);
  // Which draft is called the earlier must not matter for what is a pair, so one of them always goes first.
  return goesFirst(before, after)
    ? alignInOrder(before, after, interner, corrected)
    : swapped(alignInOrder(after, before, interner, corrected.swapped()));
}

function swapped({ pairing, heirs, kept }: Aligned): Aligned {
  const turned = heirs.map(heir => ({ ...heir, before: heir.after, after: heir.before }));
  return { pairing: pairing.swapped(), heirs: turned, kept };
}

function alignInOrder(first: Side, second: Side, interner: Interner, corrected: Pairing): Aligned {
  const workshop = new Workshop(first, second, interner);
  const pairs = STEPS.reduce((pairing, { run }) => run(pairing, workshop), corrected);
  return pairAndSearch(pairs, workshop);
}

/** An order of drafts by their content alone, settled by the first piece in which they differ. */
function goesFirst(one: Side, two: Side): boolean {
  const at = one.units.findIndex((unit, index) => {
    const other = two.units[index];
    return !other || other.contentHash !== unit.contentHash || other.label !== unit.label;
  });
  const [unit, other] = [one.units[at], two.units[at]];
  if (!unit || !other) return one.units.length <= two.units.length;
  return unit.contentHash === other.contentHash
    ? unit.label < other.label
    : unit.contentHash < other.contentHash;
}
