/** Which pairs of drafts have a page. */
import { counted } from '../../document/index.ts';

/** `some` is all pairs of few drafts, and of many those that are asked for most; see `pairsOf`. */
export type PairsAsked = 'some' | 'consecutive' | 'all';

/** Of twelve drafts there are 66 pairs, of a hundred 4,950: at a second and half a megabyte each nobody would wait for those. */
export const MOST_FOR_ALL = 12;

export type Pair = readonly [before: number, after: number];

/**
 * Pairs of the places of drafts in their series, by the earlier one. Of up to twelve drafts all; of more, each draft with the next,
 * and the first and the latest with every other: the number of pages grows with the number of drafts, not with its square.
 */
export function pairsOf(count: number, asked: PairsAsked): Pair[] {
  const isAll = asked === 'all' || (asked === 'some' && count <= MOST_FOR_ALL);
  const pairs: Pair[] = [];
  for (let before = 0; before < count; before += 1) {
    for (let after = before + 1; after < count; after += 1) {
      const isEnd = before === 0 || after === count - 1;
      if (after === before + 1 || isAll || (asked === 'some' && isEnd)) pairs.push([before, after]);
    }
  }
  return pairs;
}

/** Which there are, for the reader of the site. */
export function pairsSay(count: number, asked: PairsAsked): string {
  if (count < 2) return 'There is one draft only, and nothing to compare it with.';
  if (asked === 'all' || (asked === 'some' && count <= MOST_FOR_ALL))
    return 'Each draft is compared with every other one.';
  const which =
    asked === 'some'
      ? 'each draft with the next, and the first and the latest with every other'
      : 'each draft with the next';
  return `Of ${counted(count, 'draft')}, these pairs are compared: ${which}. Other pairs are not part of this site.`;
}
