/** Pairs of lines that were rewritten and moved at once: found by a search through the whole of both drafts, and like nothing else. */
import { findHeirs, freeLines, type Heir, type Heirs, LineReader } from '../search/index.ts';
import { Aligner } from './aligner.ts';
import { giveUpDoubtfulMoves } from './doubtful-moves.ts';
import { sameKind } from './kinds.ts';
import { heirsLeftOver } from './left-over.ts';
import type { Pairing, Pairs } from './pairing.ts';
import type { Rivals } from './rivals.ts';
import type { Workshop } from './workshop.ts';

/** The pairs, and what became of all that has no partner. */
export interface Aligned extends Heirs {
  pairing: Pairing;
}

/** The last step: searches for all that is free, pairs what that proves, and says what became of the rest. */
export function pairAndSearch(pairs: Pairs, workshop: Workshop): Aligned {
  const { before, after, interner, likeness, rivals } = workshop;
  const pairing = pairs.fork();
  const reader = new LineReader(before, after, interner);
  let found = findHeirs(before, after, pairing, reader);
  const free = new Set(freeLines(before, after, pairing));
  if (pairProven(found, pairing, rivals)) {
    new Aligner(pairing, workshop).inside();
    giveUpDoubtfulMoves(pairing, 'paired');
    // What was given up is free now, and has not been searched for.
    found = findHeirs(before, after, pairing, reader, { ...found, free });
  }
  const left = heirsLeftOver(before.units, pairing, found.heirs, likeness);
  return { pairing, heirs: [...found.heirs, ...left], kept: found.kept };
}

/** Likeness from which the redline of a pair is one of words that stayed; below it, the one is the successor of the other. */
const ALIKE = 0.5;
/** Fewer words are said in many places; over a list in the same place, fewer tell enough. */
const ENOUGH_WORDS = { anywhere: 5, overList: 3 };
/** How sure such a pair is at least: that nothing else is as like is proof, see `moves.ts`. */
const SURE = 0.8;

/** Pairs of what is free on both sides, the likest first. Tells whether any pair was made. */
export function pairProven({ heirs }: Heirs, pairing: Pairing, rivals: () => Rivals): boolean {
  const found = heirs
    .filter(
      heir =>
        heir.alike >= ALIKE &&
        sameKind(heir.before, heir.after) &&
        isEnough(heir, ENOUGH_WORDS[isChapeauInPlace(heir) ? 'overList' : 'anywhere']),
    )
    .sort(
      (one, two) =>
        two.alike - one.alike || one.before.index - two.before.index || one.after.index - two.after.index,
    );
  let changed = false;
  for (const heir of found) {
    const { before: one, after: two, alike } = heir;
    if (pairing.has(one) || pairing.has(two)) continue;
    if (!isChapeauInPlace(heir) && rivals().has(one, two)) continue;
    pairing.add(one, two, 'similarity', Math.max(SURE, alike));
    changed = true;
  }
  return changed;
}

/**
 * Whether two lines introduce lists in the same place: a list that was rewritten altogether makes them unlike as a whole, though the
 * sentence over it stayed.
 */
const isChapeauInPlace = ({ before, after, evidence }: Heir): boolean =>
  before.children.length > 0 && after.children.length > 0 && evidence.includes('place');

const isEnough = ({ before, after }: Heir, words: number): boolean =>
  before.ownWords.total >= words && after.ownWords.total >= words;
