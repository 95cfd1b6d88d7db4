/** Pairs of lines that were rewritten and moved at once: found by a search through the whole of both drafts, and like nothing else. */
import type { Heirs } from '../search/index.ts';
import type { Unit } from '../unit.ts';
import { sameKind } from './kinds.ts';
import type { Pairing } from './pairing.ts';
import type { Rivals } from './rivals.ts';

/** Likeness from which the redline of a pair is one of words that stayed; below it, the one is the successor of the other. */
const ALIKE = 0.5;
/** Fewer words are said in many places. */
const ENOUGH_WORDS = 5;
/** How sure such a pair is at least: that nothing else is as like is proof, see `moves.ts`. */
const SURE = 0.8;

/** Pairs of what is free on both sides, the likest first. Tells whether any pair was made. */
export function pairProven({ heirs }: Heirs, pairing: Pairing, rivals: () => Rivals): boolean {
  const found = heirs
    .filter(
      ({ before: one, after: two, alike }) =>
        alike >= ALIKE && sameKind(one, two) && isEnough(one) && isEnough(two),
    )
    .sort(
      (one, two) =>
        two.alike - one.alike || one.before.index - two.before.index || one.after.index - two.after.index,
    );
  let changed = false;
  for (const { before: one, after: two, alike } of found) {
    if (pairing.has(one) || pairing.has(two) || rivals().has(one, two)) continue;
    pairing.add(one, two, 'similarity', Math.max(SURE, alike));
    changed = true;
  }
  return changed;
}

const isEnough = ({ ownWords }: Unit): boolean => ownWords.total >= ENOUGH_WORDS;
