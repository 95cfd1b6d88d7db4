/** Moves within an article that may be none: a line that came in beside the like that went. */
import { movedUnits } from '../moves.ts';
import { isHeadedUnit, type Unit } from '../unit.ts';
import type { Likeness } from './likeness.ts';
import { isGiven, type Pairing, type Pairs } from './pairing.ts';
import type { Rivals } from './rivals.ts';
import { TOO_MANY_ALIKE } from './twins.ts';

/** Edited lines that moved within their articles: of more, in texts that have only their words in common, none is believed. */
const MOST_MOVED = 500;

/**
 * Takes lines apart that moved within their article and could as well be copies of others that stay: where every protocol has the
 * same final clauses, one that comes in is like the one that goes.
 */
export function giveUpRivalled(pairing: Pairing, rivals: () => Rivals): void {
  const moved = movedUnits(pairing);
  const stays = (line: Unit) => {
    const one = pairing.after(line) ? line : pairing.before(line);
    return one !== undefined && !moved.has(one);
  };
  const guesses = [...moved].flatMap((one): [Unit, Unit][] => {
    const [two, why] = [pairing.after(one), pairing.why(one)];
    if (!two || why?.by === 'exact' || isGiven(why) || why?.by === 'heading') return [];
    if (
      isHeadedUnit(one) ||
      isHeadedUnit(two) ||
      one.contentHash === two.contentHash ||
      shareLine(one, two, pairing)
    )
      return [];
    // What went to another parent was compared with its rivals before.
    return one.parent && pairing.after(one.parent) !== two.parent ? [] : [[one, two]];
  });
  const tooMany = guesses.length > MOST_MOVED;
  for (const [one, two] of guesses) {
    if (!tooMany && !rivals().has(one, two, stays)) continue;
    pairing.remove(one);
    if (tooMany || rivals().isExhausted) for (const unit of [one, two]) pairing.bound(unit, TOO_MANY_ALIKE);
  }
}

/** How much less alike what is gone, or new, has to be than the article that moved. */
const MARGIN = 0.05;
/** Articles held against each other at most; of what is not, none is said to have moved. */
const MOST_HELD = 20_000;

/**
 * Takes articles apart that moved where another one that is gone, or new, could as well be the one: of `Reservations` in every protocol
 * that gave way to one at the end, none has moved there.
 */
export function giveUpTwins(
  before: readonly Unit[],
  after: readonly Unit[],
  pairing: Pairing,
  likeness: () => Likeness,
): void {
  const free = { before: pairing.free(before), after: pairing.free(after) };
  let held = 0;
  for (const one of movedUnits(pairing)) {
    const [two, why] = [pairing.after(one), pairing.why(one)];
    if (!two || !isHeadedUnit(one) || !isHeadedUnit(two) || isGiven(why) || why?.by === 'exact') continue;
    const words = likeness();
    const enough = words.of(one, two) - MARGIN;
    const isAsLike = (unit: Unit, others: readonly Unit[]) =>
      others.some(other => {
        if (other.kind !== unit.kind || (why?.by === 'heading' && !haveOneHeading(unit, other))) return false;
        if (words.bound(unit, other) < enough) return false;
        held += 1;
        return words.of(unit, other) >= enough;
      });
    const isUnheld = held > MOST_HELD;
    if (!isUnheld && !isAsLike(one, free.after) && !isAsLike(two, free.before)) continue;
    pairing.remove(one);
    free.before.push(one);
    free.after.push(two);
    if (isUnheld) for (const unit of [one, two]) pairing.bound(unit, TOO_MANY_ALIKE);
  }
}

const haveOneHeading = (one: Unit, other: Unit) =>
  one.headingText.toLowerCase() === other.headingText.toLowerCase();

/** Whether a line under one is paired with a line under the other: proof that no rival has. */
export const shareLine = (before: Unit, after: Unit, pairing: Pairs): boolean =>
  before.children.some(child => pairing.after(child)?.parent === after);
