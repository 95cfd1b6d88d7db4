/**
 * The steps of aligning two drafts, in their order: the surest evidence first, and each pairs what those in front of it left free, or
 * gives up what they paired without proof. A step takes a pairing and gives another one; the one that it was given stays as it is.
 */
import { releaseParts } from '../splits.ts';
import { isHeadedUnit, type Unit } from '../unit.ts';
import { Aligner } from './aligner.ts';
import { settleCopies } from './copies.ts';
import { giveUpDoubtfulMoves } from './doubtful-moves.ts';
import { pairInGaps } from './gaps.ts';
import { pairAcrossLevels } from './levels.ts';
import { pairOwnWords, reattachWords } from './own-words.ts';
import type { Pairing, Pairs } from './pairing.ts';
import { pairByLines, regroupArticles } from './regroup.ts';
import { giveUpRivalled, giveUpTwins } from './rivalled-moves.ts';
import { pairSameWords } from './same-words.ts';
import { settleTwins } from './twins.ts';
import type { Workshop } from './workshop.ts';

export interface Step {
  name: string;
  /** What it pairs, or gives up. */
  purpose: string;
  run: (pairs: Pairs, workshop: Workshop) => Pairing;
}

const step = (
  name: string,
  purpose: string,
  change: (pairing: Pairing, workshop: Workshop) => void,
): Step => ({
  name,
  purpose,
  run: (pairs, workshop) => {
    const pairing = pairs.fork();
    change(pairing, workshop);
    return pairing;
  },
});

const inside = (pairing: Pairing, workshop: Workshop) => new Aligner(pairing, workshop).inside();

export const STEPS: readonly Step[] = [
  step('titles', 'The titles of two drafts are a pair, whatever they say.', (pairing, { before, after }) => {
    const [one, two] = [before, after].map(({ units }) => units.find(({ kind }) => kind === 'draft-title'));
    if (one && two && !pairing.has(one) && !pairing.has(two)) pairing.add(one, two, 'place', 1);
  }),
  step('headed', 'Articles wherever they went, then divisions from the top down.', (pairing, workshop) =>
    new Aligner(pairing, workshop).headed(),
  ),
  step('copies', 'Lines copied from another article stay alone.', (pairing, { before, after }) =>
    settleCopies(before, after, pairing),
  ),
  step(
    'same words',
    'Lines with the same words that stand once in either draft.',
    (pairing, { before, after }) => pairSameWords(before.units, after.units, pairing),
  ),
  step('inside', 'Lines inside of pairs, level by level.', inside),
  step(
    'own words',
    'The words of an article that got a number of their own, or lost it; adds them to the sides as units.',
    (pairing, { before, after, interner }) => pairOwnWords(before, after, pairing, interner),
  ),
  step('elsewhere', 'Lines that went to another parent.', (pairing, workshop) =>
    new Aligner(pairing, workshop).elsewhere(),
  ),
  step('regrouped', 'Articles without a heading, recognised by their lines.', (pairing, workshop) => {
    const { before, after } = workshop;
    const isRegrouped = regroupArticles(before.units, pairing);
    if (pairByLines(before.units, after.units, pairing) || isRegrouped) inside(pairing, workshop);
  }),
  step(
    'similar lines',
    'Of nearly identical lines, those that stayed where they were.',
    (pairing, workshop) => {
      const plain = (units: readonly Unit[]) =>
        units.filter(unit => !isHeadedUnit(unit) && unit.children.length === 0 && !unit.detached);
      settleTwins(plain(workshop.before.units), plain(workshop.after.units), pairing, workshop.likeness);
    },
  ),
  // What is given up here is free for what follows: it may have changed its level.
  step('uncertain moves', 'What would have moved and is not sure is given up.', pairing =>
    giveUpDoubtfulMoves(pairing, 'unpaired'),
  ),
  step(
    'own words given back',
    'Words of articles that have no partner any more are theirs again; takes them out of the sides.',
    (pairing, { before, after }) => reattachWords([before, after], pairing),
  ),
  step('levels', 'What has a heading on one side only.', (pairing, workshop) => {
    const { before, after, interner, likeness } = workshop;
    if (pairAcrossLevels(before, after, pairing, interner, likeness)) inside(pairing, workshop);
  }),
  step('gaps', 'Articles rewritten in their place.', (pairing, workshop) => {
    if (pairInGaps(workshop, pairing, workshop.likeness, workshop.interner)) inside(pairing, workshop);
  }),
  step('rivalled moves', 'What moved and could as well be another one is given up.', (pairing, workshop) => {
    const { before, after, likeness, rivals } = workshop;
    giveUpTwins(before.units, after.units, pairing, likeness);
    giveUpRivalled(pairing, rivals);
  }),
  step('parts', 'What is only a part of what its partner came from is given up.', (pairing, { before }) =>
    releaseParts(before, pairing),
  ),
  step('uncertain moves again', 'The same as above, of what was paired since, and by all lines.', pairing =>
    giveUpDoubtfulMoves(pairing, 'paired'),
  ),
];
