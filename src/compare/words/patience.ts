/** Anchors for long texts: words that stand once on each side. */
import type { Edit } from './edits.ts';

/** Token `before` of one side is token `after` of the other. */
export interface Anchor {
  before: number;
  after: number;
}

const REPEATED = -1;

/**
 * Words that occur exactly once in each side of `range`, as many as stand in the same order; in O(n log n).
 *
 * Patience diff (Bram Cohen), with one condition more: a neighbour of the word must be equal as well. In a text
 * rewritten from scratch a lone word that both sides happen to use says nothing, and would tear a phrase in two.
 */
export function anchorsIn(before: readonly number[], after: readonly number[], range: Edit): Anchor[] {
  const beforeAt = singles(before, range.beforeStart, range.beforeEnd);
  const afterAt = singles(after, range.afterStart, range.afterEnd);
  const candidates: Anchor[] = [];
  for (const [id, at] of beforeAt) {
    const other = afterAt.get(id);
    if (at === REPEATED || other === undefined || other === REPEATED) continue;
    const next =
      at + 1 < range.beforeEnd && other + 1 < range.afterEnd && before[at + 1] === after[other + 1];
    const last = at > range.beforeStart && other > range.afterStart && before[at - 1] === after[other - 1];
    if (next || last) candidates.push({ before: at, after: other });
  }
  // A Map keeps the order of first sight, so candidates are already in the order of `before`.
  return longestInOrder(candidates);
}

function singles(ids: readonly number[], start: number, end: number): Map<number, number> {
  const positions = new Map<number, number>();
  for (let at = start; at < end; at += 1) {
    const id = ids[at] ?? -1;
    positions.set(id, positions.has(id) ? REPEATED : at);
  }
  return positions;
}

/** The longest subsequence that ascends in `after`, by patience sorting. */
function longestInOrder(anchors: readonly Anchor[]): Anchor[] {
  const tops: number[] = [];
  const previous = new Int32Array(anchors.length);
  const valueAt = (index: number | undefined) => anchors[index ?? -1]?.after ?? -1;
  for (let at = 0; at < anchors.length; at += 1) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(tops[middle]) < valueAt(at)) low = middle + 1;
      else high = middle;
    }
    previous[at] = tops[low - 1] ?? -1;
    tops[low] = at;
  }
  const chain: Anchor[] = [];
  for (let at = tops.at(-1) ?? -1; at !== -1; at = previous[at] ?? -1) {
    const anchor = anchors[at];
    if (anchor) chain.push(anchor);
  }
  return chain.reverse();
}
