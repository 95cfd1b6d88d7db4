/** The shortest edit between two stretches of tokens. */
import type { Edit } from './edits.ts';
import { commonPlaces } from './myers.ts';

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
 * Tokens that the other side lacks cannot be paired, so they are left out first and cost nothing, as GNU diff does
 * (`discard_confusing_lines`, here in its exact form only).
 */
export function pairByShortestEdit(
  before: readonly number[],
  after: readonly number[],
  range: Edit,
  partner: Int32Array,
  maxEdits: number,
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
  const common = commonPlaces(one, two, maxEdits);
  if (!common) return { found: false, edits: maxEdits };
  for (const [at, place] of common.one.entries())
    partner[beforeAt[place] ?? -1] = afterAt[common.two[at] ?? -1] ?? -1;
  return { found: true, edits: common.edits };
}

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
