/** Anchors for long texts: words that are rare on both sides. */
import type { Edit } from './edits.ts';

/** Token `before` of one side is token `after` of the other. */
export interface Anchor {
  before: number;
  after: number;
}

/**
 * Words that occur equally often, `most` times or fewer, on each side of `range`, the first with the first and so on;
 * as many of these pairs as stand in the same order. O(n log n).
 *
 * With `most` 1 this is patience diff (Bram Cohen). More than one helps where all of a text is repeated in itself, so
 * that no word is unique. One condition is added: a neighbour of the word must be equal as well. In a text rewritten
 * from scratch a lone word that both sides happen to use says nothing, and would tear a phrase in two.
 */
export function anchorsIn(
  before: readonly number[],
  after: readonly number[],
  range: Edit,
  most: number,
): Anchor[] {
  const { beforeStart, beforeEnd, afterStart, afterEnd } = range;
  const afterPlaces = places(after, afterStart, afterEnd);
  const candidates: Anchor[] = [];
  for (const [id, own] of places(before, beforeStart, beforeEnd)) {
    const others = afterPlaces.get(id);
    if (own.length > most || others?.length !== own.length) continue;
    own.forEach((at, nth) => {
      const other = others[nth] ?? -1;
      const next = at + 1 < beforeEnd && other + 1 < afterEnd && before[at + 1] === after[other + 1];
      const last = at > beforeStart && other > afterStart && before[at - 1] === after[other - 1];
      if (next || last) candidates.push({ before: at, after: other });
    });
  }
  return longestInOrder(candidates.sort((one, other) => one.before - other.before));
}

function places(ids: readonly number[], start: number, end: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let at = start; at < end; at += 1) {
    const id = ids[at] ?? -1;
    const known = found.get(id);
    if (known) known.push(at);
    else found.set(id, [at]);
  }
  return found;
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
