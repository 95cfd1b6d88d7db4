/** Groups of rivals that are as open in the one text as in the other. */
import type { Tokens } from '../words/index.ts';
import type { Along, Stretch } from './along.ts';
import { boundsOf, isWithin } from './bounds.ts';
import type { Group } from './types.ts';

/**
 * The groups of both stretches that stand in one place: a word of the one is paired with a word of the other, or both stand between
 * the same pairs. What lies inside them is left to be paired.
 */
export function openOnBoth(
  pairs: readonly [number, number][],
  first: Stretch,
  second: Stretch,
  along: Along,
): [Group, Group][] {
  const found: [Group, Group][] = [];
  let [at, from, until, otherUntil] = [0, 0, -1, -1];
  for (const group of first.groups) {
    const own = boundsOf(group);
    if (own.open < until) {
      along.one.taken.delete(group);
      continue;
    }
    if (!along.one.taken.has(group)) continue;
    while (at < pairs.length && (pairs[at]?.[0] ?? 0) < own.open) at += 1;
    let end = at;
    while (end < pairs.length && (pairs[end]?.[0] ?? 0) <= own.close) end += 1;
    const low = pairs[at - 1]?.[1] ?? second.start - 1;
    const high = pairs[end]?.[1] ?? second.end;
    const [least, most] = end > at ? [pairs[at]?.[1] ?? 0, pairs[end - 1]?.[1] ?? 0] : [high, low];
    while (from < second.groups.length && boundsOf(second.groups[from] as Group).close <= low) from += 1;
    let other: Group | null = null;
    for (let next = from; next < second.groups.length && !other; next += 1) {
      const candidate = second.groups[next] as Group;
      const { open, close } = boundsOf(candidate);
      if (open >= high) break;
      const isFree = along.two.taken.has(candidate) && open > otherUntil;
      const isThere = (close >= least && open <= most) || (open > low && close < high);
      if (isFree && isThere) other = candidate;
    }
    if (!other) continue;
    leaveOpen(group, other, along);
    until = own.close;
    otherUntil = boundsOf(other).close;
    for (const nested of second.groups)
      if (isWithin(boundsOf(nested).open, boundsOf(other))) along.two.taken.delete(nested);
    found.push([group, other]);
  }
  return found;
}

export function leaveOpen(group: Group, other: Group, { one, two }: Along): void {
  one.taken.delete(group);
  two.taken.delete(other);
  one.open.set(group, other);
  two.open.set(other, group);
}

/** Without pairs of brackets and signs, which are alike everywhere and tell no place. */
export const ofWords = (pairs: readonly [number, number][], { kinds }: Tokens) =>
  pairs.filter(([from]) => kinds[from] === 'word' || kinds[from] === 'number');
