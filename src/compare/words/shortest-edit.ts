/** The shortest edit between two stretches of tokens. The only file that knows jsdiff. */
import { diffArrays } from 'diff';
import type { Edit } from './edits.ts';
import type { KnownEdits, Stretch } from './known-edits.ts';

/** How far a search may go, and how far it went. */
export interface Search {
  found: boolean;
  /** Edits looked into; the work done grows with its square. */
  edits: number;
}

/**
 * Pairs the tokens of `range` so that as many as possible are paired, and writes the pairs into `partner`; writes
 * nothing when that would take more than `maxEdits` edits.
 *
 * Myers' O(ND) search (E. Myers 1986) as jsdiff has it. Tokens that the other side lacks cannot be paired, so they are
 * left out first and cost nothing, as GNU diff does (`discard_confusing_lines`, here in its exact form only). What is
 * `known` is not searched for again.
 */
export function pairByShortestEdit(
  before: readonly number[],
  after: readonly number[],
  range: Edit,
  partner: Int32Array,
  maxEdits: number,
  known: KnownEdits | null = null,
): Search {
  const beforeAt = shared(
    before,
    range.beforeStart,
    range.beforeEnd,
    after,
    range.afterStart,
    range.afterEnd,
  );
  const afterAt = shared(after, range.afterStart, range.afterEnd, before, range.beforeStart, range.beforeEnd);
  // The difference in length is a lower bound of the edits: no search can beat it.
  if (Math.abs(beforeAt.length - afterAt.length) > maxEdits) return { found: false, edits: 0 };
  const [one, two] = [pick(before, beforeAt), pick(after, afterAt)];
  if (one.length === two.length && one.every((id, at) => id === two[at])) {
    // What is left of words replaced by new ones: the same on both sides, and nothing to search for.
    for (const [at, place] of beforeAt.entries()) partner[place] = afterAt[at] ?? -1;
    return { found: true, edits: 0 };
  }
  const made = known?.find(one, two);
  const stretches = made ?? searched(one, two, maxEdits);
  if (!stretches) return { found: false, edits: maxEdits };
  if (!made) known?.add(one, two, stretches);
  const edits = editsOf(stretches);
  if (edits > maxEdits) return { found: false, edits: maxEdits };
  let beforeNext = 0;
  let afterNext = 0;
  for (const { side, count } of stretches) {
    if (side === 'both') {
      for (let at = 0; at < count; at += 1) {
        partner[beforeAt[beforeNext + at] ?? -1] = afterAt[afterNext + at] ?? -1;
      }
    }
    if (side !== 'after') beforeNext += count;
    if (side !== 'before') afterNext += count;
  }
  return { found: true, edits };
}

/** Undefined where it takes more than `maxEdits` edits. */
function searched(one: number[], two: number[], maxEdits: number): Stretch[] | undefined {
  return diffArrays(one, two, { maxEditLength: maxEdits })?.map(({ added, removed, count }) => ({
    count,
    side: added ? 'after' : removed ? 'before' : 'both',
  }));
}

const editsOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { side, count }) => (side === 'both' ? sum : sum + count), 0);

const pick = (ids: readonly number[], at: readonly number[]): number[] => at.map(index => ids[index] ?? -1);

/** The positions in `ids[start, end)` of tokens that `others[othersStart, othersEnd)` has too. */
function shared(
  ids: readonly number[],
  start: number,
  end: number,
  others: readonly number[],
  othersStart: number,
  othersEnd: number,
): number[] {
  const known = new Set<number>();
  for (let at = othersStart; at < othersEnd; at += 1) known.add(others[at] ?? -1);
  const positions: number[] = [];
  for (let at = start; at < end; at += 1) if (known.has(ids[at] ?? -1)) positions.push(at);
  return positions;
}
