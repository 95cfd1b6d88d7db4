/** Myers' O(ND) search (E. Myers 1986) over numbers: the shortest edit between two lists of tokens. */

/** A run of tokens that are equal in pairs, and the run before it on the same path; an index into the parallel lists. */
interface Runs {
  before: number[];
  length: number[];
  after: number[];
  previous: number[];
}

const UNREACHED = -2;
const NO_RUN = -1;

/** By diagonal: how far the best path reaches in the first list, and its last run. Kept from search to search. */
let reach = new Int32Array(1024);
let lastRun = new Int32Array(1024);

/**
 * Pairs `before` and `after` so that as many tokens as possible are paired: calls `pair` for every run of them, the last
 * one first, and gives the number of edits; null, and no calls, if there would be more than `maxEdits`.
 *
 * The same search as jsdiff's, edit for edit, on lists of numbers: jsdiff keeps an object a path and hundreds of them a
 * search, which took most of the time of comparing heavily edited provisions. Its tests hold it against jsdiff.
 */
export function shortestEdit(
  before: readonly number[],
  after: readonly number[],
  maxEdits: number,
  pair: (before: number, after: number, length: number) => void,
): number | null {
  const most = Math.min(maxEdits, before.length + after.length);
  const middle = most + 1;
  if (reach.length < 2 * middle + 1) {
    reach = new Int32Array(4 * middle);
    lastRun = new Int32Array(4 * middle);
  }
  const runs: Runs = { before: [], after: [], length: [], previous: [] };
  let [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

  /** Follows the diagonal as long as tokens are equal; true at the end of both lists. */
  const follow = (diagonal: number, from: number, run: number): boolean => {
    let at = from;
    while (
      at + 1 < before.length &&
      at + 1 - diagonal < after.length &&
      before[at + 1] === after[at + 1 - diagonal]
    )
      at += 1;
    reach[middle + diagonal] = at;
    lastRun[middle + diagonal] = run;
    if (at > from) {
      lastRun[middle + diagonal] = runs.before.length;
      runs.before.push(from + 1);
      runs.after.push(from + 1 - diagonal);
      runs.length.push(at - from);
      runs.previous.push(run);
    }
    if (at + 1 >= before.length) highest = Math.min(highest, diagonal - 1);
    if (at + 1 - diagonal >= after.length) lowest = Math.max(lowest, diagonal + 1);
    return at + 1 >= before.length && at + 1 - diagonal >= after.length;
  };
  const done = (diagonal: number, edits: number): number => {
    for (let run = lastRun[middle + diagonal] ?? NO_RUN; run !== NO_RUN; run = runs.previous[run] ?? NO_RUN)
      pair(runs.before[run] ?? 0, runs.after[run] ?? 0, runs.length[run] ?? 0);
    return edits;
  };

  reach[middle - 1] = reach[middle + 1] = UNREACHED;
  if (follow(0, -1, NO_RUN)) return done(0, 0);
  [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let edits = 1; edits <= most; edits += 1) {
    reach[middle - edits - 1] = reach[middle + edits + 1] = UNREACHED;
    for (let diagonal = Math.max(lowest, -edits); diagonal <= Math.min(highest, edits); diagonal += 2) {
      const place = middle + diagonal;
      const removing = reach[place - 1] ?? UNREACHED;
      const adding = reach[place + 1] ?? UNREACHED;
      reach[place - 1] = UNREACHED;
      const added = adding - diagonal;
      const canAdd = adding !== UNREACHED && added >= 0 && added < after.length;
      const canRemove = removing !== UNREACHED && removing + 1 < before.length;
      if (!canAdd && !canRemove) {
        reach[place] = UNREACHED;
        continue;
      }
      const isAdded = !canRemove || (canAdd && removing < adding);
      const [from, run] = isAdded
        ? [adding, lastRun[place + 1] ?? NO_RUN]
        : [removing + 1, lastRun[place - 1] ?? NO_RUN];
      if (follow(diagonal, from, run)) return done(diagonal, edits);
    }
  }
  return null;
}
