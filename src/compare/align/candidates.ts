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
 * Small groups are compared each with each; in large ones only pieces that share a word which few have. One that has no such word
 * is told to `skipped`, and compared with the one of its number.
 */
export function candidatesOf(
  before: readonly Unit[],
  after: readonly Unit[],
  likeness: Likeness,
  floor: number,
  bonus: (before: Unit, after: Unit) => number = () => 0,
  skipped: (...units: Unit[]) => void = () => {},
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
    const numbered = new Map(after.map(unit => [unit.number, unit]));
    const shared = new Int32Array(after.length);
    for (const one of before) {
      const near: number[] = [];
      for (const id of one.words.amounts.keys()) {
        const places = holders.get(id);
        if (!places || places.length > COMMON_WORD) continue;
        for (const place of places) {
          if (shared[place] === 0) near.push(place);
          shared[place] = (shared[place] ?? 0) + 1;
        }
      }
      for (const place of nearest(near, shared)) consider(one, after[place] as Unit);
      for (const place of near) shared[place] = 0;
      if (near.length > 0) continue;
      const two = one.number === null ? undefined : numbered.get(one.number);
      if (two) consider(one, two);
      skipped(one, ...(two ? [two] : []));
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
function nearest(near: readonly number[], shared: Int32Array): readonly number[] {
  if (near.length <= MOST_NEAR) return near;
  return [...near]
    .sort((one, two) => (shared[two] ?? 0) - (shared[one] ?? 0) || one - two)
    .slice(0, MOST_NEAR);
}

const placesOf = (units: readonly Unit[]) => new Map(units.map((unit, at) => [unit, at]));

/** Word -> places in the list of the units that have it. */
function index(units: readonly Unit[]): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  units.forEach((unit, place) => {
    for (const id of unit.words.amounts.keys()) {
      const list = holders.get(id);
      if (list) list.push(place);
      else holders.set(id, [place]);
    }
  });
  return holders;
}
