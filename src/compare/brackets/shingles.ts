/** Rows of words that stand in both drafts, found by a hash that rolls over the numbers of the words (Karp and Rabin 1987). */
import type { DraftWords } from './draft-words.ts';
import type { Both } from './pairs.ts';

/** Where a row of words begins in either draft: all places in their order, or the first few of too many. */
export type Shingle = Both<number[]>;

const BASE = 0x01000193;
/** As many as the key of a map can have without being put into an object of its own. */
const HASH_BITS = 0x3fffffff;

/**
 * The rows of `length` words of one provision that begin somewhere in the earlier draft at a place for which `isAsked`, with all places
 * where they stand; in the order of the earlier draft. No list is longer than `most` and one.
 */
export function shinglesOf(
  words: Both<DraftWords>,
  length: number,
  most: number,
  isAsked: (at: number) => boolean,
): Shingle[] {
  const { before } = words;
  /** By hash, with a place where each row stands. */
  const asked = new Map<number, { at: number; shingle: Shingle }[]>();
  const find = (hash: number, ids: readonly number[], at: number) => {
    const isSame = (one: number) => {
      for (let step = 0; step < length; step += 1)
        if (before.ids[one + step] !== ids[at + step]) return false;
      return true;
    };
    return asked.get(hash)?.find(one => isSame(one.at))?.shingle;
  };
  roll(before, length, (at, hash) => {
    if (!isAsked(at) || find(hash, before.ids, at)) return;
    const entry = { at, shingle: { before: [], after: [] } };
    const known = asked.get(hash);
    if (known) known.push(entry);
    else asked.set(hash, [entry]);
  });
  if (asked.size === 0) return [];
  for (const side of ['before', 'after'] as const) {
    const { ids } = words[side];
    roll(words[side], length, (at, hash) => {
      const places = find(hash, ids, at)?.[side];
      if (places && places.length <= most) places.push(at);
    });
  }
  const shingles = [...asked.values()].flatMap(entries => entries.map(({ shingle }) => shingle));
  return shingles.sort((one, two) => (one.before[0] ?? 0) - (two.before[0] ?? 0));
}

/** Calls back for every row of words that lies in one place, with its hash. */
function roll({ ids, starts }: DraftWords, length: number, found: (at: number, hash: number) => void): void {
  let leaving = 1;
  for (let step = 0; step < length; step += 1) leaving = Math.imul(leaving, BASE);
  for (let place = 0; place + 1 < starts.length; place += 1) {
    const [from, to] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    let hash = 0;
    for (let at = from; at < to; at += 1) {
      const first = at + 1 - length;
      const gone = first > from ? Math.imul(ids[first - 1] ?? 0, leaving) : 0;
      hash = (Math.imul(hash, BASE) + (ids[at] ?? 0) - gone) | 0;
      if (first >= from) found(first, hash & HASH_BITS);
    }
  }
}
