/**
 * Provisions that read almost alike: the `Amendment` of one protocol and that of the next, part I of every annex, two
 * items of a list. Where the likest pairs cross each other, that tells which words were edited, and not what moved.
 */
import { movedUnits } from '../moves.ts';
import type { Unit } from '../unit.ts';
import { sameKind } from './kinds.ts';
import type { Likeness } from './likeness.ts';
import { isGiven, type Pairing, type Pairs } from './pairing.ts';

/**
 * How much likeness may be given up, for each pair, to leave a provision where it stood; more between those that bear the
 * same heading, because one paragraph that went from twin to twin makes either the likest to where the other was.
 */
const GIVE = 0.15;
const GIVE_OF_SAME_HEADING = 0.45;
/** More displaced pairs than this were rearranged on purpose, and trying each with each would take too long. */
const MOST = 40;
/** Pairs that are put in order again and again, all tries together: a few seconds' worth would be thirty times as many. */
const MOST_WORK = 30_000_000;

/** Why a provision has no partner where one was not looked for among all others. */
export const TOO_MANY_ALIKE = 'too many identical provisions to decide which became which';

type Pair = [Unit, Unit];

/**
 * Exchanges partners of displaced pairs, with each other, with what stands beside them or with units that have none, where the pairs are nearly as
 * alike afterwards and fewer of them have moved. Pairs of the same content and corrections stay.
 */
export function settleTwins(
  before: readonly Unit[],
  after: readonly Unit[],
  pairing: Pairing,
  likeness: () => Likeness,
): void {
  const own = new Set(before);
  const displaced = [...movedUnits(pairing)].filter(unit => own.has(unit) && isGuess(unit, pairing));
  if (displaced.length === 0 || displaced.length > MOST) return;
  const words = likeness();
  let moves = movedUnits(pairing).size;
  let work = 0;
  const alike = (one: Unit, two: Unit) => (sameKind(one, two) ? words.of(one, two) : 0);
  const known = new Map<Unit, { partner: Unit; alike: number }>();
  const alikeNow = (one: Unit): number => {
    const partner = pairing.after(one);
    if (!partner) return 0;
    const last = known.get(one);
    if (last?.partner === partner) return last.alike;
    const now = { partner, alike: alike(one, partner) };
    known.set(one, now);
    return now.alike;
  };
  const tryInstead = (old: readonly Pair[], fresh: readonly Pair[]) => {
    const sum = (pairs: readonly Pair[]) => pairs.reduce((total, [one, two]) => total + alike(one, two), 0);
    // What a heading says is not given up for what is merely as like.
    if (old.some(([one]) => pairing.why(one)?.by === 'heading') && !fresh.every(isSameHeading)) return;
    const give = [...old, ...fresh].every(isSameHeading) ? GIVE_OF_SAME_HEADING : GIVE;
    const least = old.reduce((total, [one]) => total + alikeNow(one), 0) - old.length * give;
    if (fresh.reduce((total, [one, two]) => total + words.bound(one, two), 0) < least) return;
    if (sum(fresh) < least || fresh.some(([one, two]) => alike(one, two) === 0)) return;
    const reasons = old.map(([one]) => pairing.why(one));
    for (const [one] of old) pairing.remove(one);
    for (const [one, two] of fresh) pairing.add(one, two, 'similarity', alike(one, two));
    work += pairing.size;
    const now = movedUnits(pairing).size;
    if (now < moves) {
      moves = now;
      return;
    }
    for (const [one] of fresh) pairing.remove(one);
    old.forEach(([one, two], at) => {
      const why = reasons[at];
      if (why) pairing.add(one, two, why.by, why.confidence);
    });
  };
  for (const one of displaced) {
    if (work > MOST_WORK) {
      giveUp(one, pairing);
      continue;
    }
    const beside = (one.parent?.children ?? []).filter(unit => own.has(unit) && isGuess(unit, pairing));
    for (const other of new Set([...displaced, ...beside])) {
      const [two, another] = [pairing.after(one), pairing.after(other)];
      if (two && another && one !== other) {
        tryInstead(
          [
            [one, two],
            [other, another],
          ],
          [
            [one, another],
            [other, two],
          ],
        );
      }
    }
    for (const free of pairing.free(before)) {
      const two = pairing.after(one);
      if (two) tryInstead([[one, two]], [[free, two]]);
    }
    for (const free of pairing.free(after)) {
      const two = pairing.after(one);
      if (two) tryInstead([[one, two]], [[one, free]]);
    }
  }
}

/** What was not tried with all others is not said to have moved. */
function giveUp(before: Unit, pairing: Pairing): void {
  const after = pairing.after(before);
  pairing.remove(before);
  for (const unit of [before, after]) if (unit) pairing.bound(unit, TOO_MANY_ALIKE);
}

const isSameHeading = ([one, two]: Pair) =>
  one.headingText !== '' && one.headingText.toLowerCase() === two.headingText.toLowerCase();

const isGuess = (unit: Unit, pairing: Pairs) => {
  const why = pairing.why(unit);
  return why?.by !== 'exact' && !isGiven(why);
};
