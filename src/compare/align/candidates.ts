/** Which pairs are worth scoring: those that share a rare word, so that the work stays near linear. */
import type { Unit } from '../unit.ts';
import type { Likeness } from './likeness.ts';

/** A word that stands in more pieces than this says nothing about which of them belong together. */
const COMMON_WORD = 24;
/** Units that are weighed against one at most. */
const MOST_NEAR = 24;

export interface Candidate {
  before: Unit;
  after: Unit;
  score: number;
}

/**
 * All pairs that score `floor` or more by `score`, best first; of equals the one nearer to its place in the list first.
 *
 * Small groups are compared each with each; in large ones only pieces that share a word which few have.
 */
export function candidatesOf(
  before: readonly Unit[],
  after: readonly Unit[],
  likeness: Likeness,
  floor: number,
  bonus: (before: Unit, after: Unit) => number = () => 0,
): Candidate[] {
  const found: Candidate[] = [];
  const consider = (one: Unit, two: Unit) => {
    const extra = bonus(one, two);
    if (likeness.bound(one, two) + extra < floor) return;
    const alike = likeness.of(one, two);
    if (alike > 0 && alike + extra >= floor) found.push({ before: one, after: two, score: alike + extra });
  };
  if (before.length * after.length <= 4096) {
    for (const one of before) for (const two of after) consider(one, two);
  } else {
    const holders = index(after);
    for (const one of before) {
      const near = new Map<Unit, number>();
      for (const id of one.words.amounts.keys()) {
        const units = holders.get(id);
        if (!units || units.length > COMMON_WORD) continue;
        for (const unit of units) near.set(unit, (near.get(unit) ?? 0) + 1);
      }
      for (const two of nearest(near)) consider(one, two);
    }
  }
  const places = { before: placesOf(before), after: placesOf(after) };
  const shift = ({ before: one, after: two }: Candidate) =>
    Math.abs((places.before.get(one) ?? 0) - (places.after.get(two) ?? 0));
  return found.sort(
    (one, two) =>
      two.score - one.score ||
      shift(one) - shift(two) ||
      one.before.index - two.before.index ||
      one.after.index - two.after.index,
  );
}

/** Those that share the most rare words: of two unrelated texts with one vocabulary, all would have to be weighed. */
function nearest(near: ReadonlyMap<Unit, number>): Iterable<Unit> {
  if (near.size <= MOST_NEAR) return near.keys();
  return [...near]
    .sort(([one, shared], [two, others]) => others - shared || one.index - two.index)
    .slice(0, MOST_NEAR)
    .map(([unit]) => unit);
}

const placesOf = (units: readonly Unit[]) => new Map(units.map((unit, at) => [unit, at]));

function index(units: readonly Unit[]): Map<number, Unit[]> {
  const holders = new Map<number, Unit[]>();
  for (const unit of units) {
    for (const id of unit.words.amounts.keys()) {
      const list = holders.get(id);
      if (list) list.push(unit);
      else holders.set(id, [unit]);
    }
  }
  return holders;
}
