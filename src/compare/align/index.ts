/**
 * Which provision of one draft became which of the other.
 *
 * Top down: headed provisions of the whole draft first (articles are the landmarks: they are found wherever they went),
 * then the lines inside each pair, then what is left over, across parents. At every step the surest evidence first:
 * the same content, then label and heading, then likeness of the words. A pair needs real words in common; a label alone
 * never makes one, because labels are what renumbering changes.
 */
import { applyCorrections, type Correction } from '../corrections.ts';
import { certainMoves } from '../moves.ts';
import type { Heirs } from '../search/index.ts';
import type { Side } from '../side.ts';
import { releaseParts } from '../splits.ts';
import { applyTrackedMoves } from '../tracked-moves.ts';
import type { Interner } from '../words/index.ts';
import { Aligner } from './aligner.ts';
import { settleCopies } from './copies.ts';
import { heirsLeftOver } from './left-over.ts';
import { pairOwnWords, reattachWords } from './own-words.ts';
import { Pairing } from './pairing.ts';
import { pairByLines, regroupArticles } from './regroup.ts';

export { Pairing } from './pairing.ts';

/** The pairs, and what became of all that has no partner. */
export interface Aligned extends Heirs {
  pairing: Pairing;
}

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

function alignInOrder(first: Side, second: Side, interner: Interner, pairing: Pairing): Aligned {
  const aligner = new Aligner(pairing, first, second, interner);
  pairTitles(first, second, pairing);
  aligner.headed();
  settleCopies(first, second, pairing);
  aligner.sameWords();
  aligner.inside();
  pairOwnWords(first, second, pairing, interner);
  aligner.elsewhere();
  const isRegrouped = regroupArticles(first.units, pairing);
  if (pairByLines(first.units, second.units, pairing) || isRegrouped) aligner.inside();
  aligner.twins();
  // What is given up for a doubtful move in the end is free now: it may have changed its level.
  certainMoves(pairing);
  reattachWords([first, second], pairing);
  if (aligner.acrossLevels(interner)) aligner.inside();
  if (aligner.gaps()) aligner.inside();
  aligner.rivalledMoves();
  releaseParts(first, pairing);
  certainMoves(pairing);
  const { heirs, kept } = aligner.proven();
  const left = heirsLeftOver(first.units, pairing, heirs, () => aligner.likeness);
  return { pairing, heirs: [...heirs, ...left], kept };
}

/** The titles of two drafts are a pair, whatever they say. */
function pairTitles(first: Side, second: Side, pairing: Pairing): void {
  const [one, two] = [first, second].map(({ units }) => units.find(({ kind }) => kind === 'draft-title'));
  if (one && two && !pairing.has(one) && !pairing.has(two)) pairing.add(one, two, 'place', 1);
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
