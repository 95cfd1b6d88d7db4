/** A section of a report cut to so many lines: the heaviest entries that fit. */
import { costOf } from './line-count.ts';
import type { Entry } from './types.ts';

/** Lines that a list has at first, so that a long one does not take the place of all that weighs a little less. */
const FIRST_LINES = 2;

/** The heaviest entries that fit, in the order in which the section has them; a list is cut before its entry is left out. */
export function cutEntries(entries: readonly Entry[], room: number): Entry[] {
  const byWeight = [...entries.entries()].sort(
    ([at, one], [other, two]) => two.weight - one.weight || at - other,
  );
  const kept = new Map<number, Entry>();
  let left = room;
  const keep = (at: number, entry: Entry | null): boolean => {
    const known = kept.get(at);
    const cost = entry ? costOf(entry) - (known ? costOf(known) : 0) : Number.POSITIVE_INFINITY;
    if (!entry || cost > left) return false;
    kept.set(at, entry);
    left -= cost;
    return true;
  };
  for (const [at, entry] of byWeight) {
    const first = entry.items ? fitting(entry, Math.min(FIRST_LINES, left)) : null;
    // What weighs less does not take the place of what did not fit: the reader would think that there was nothing else.
    if (!keep(at, first ?? entry)) break;
  }
  for (const [at, entry] of byWeight) {
    const known = kept.get(at);
    if (known?.itemsLeftOut) keep(at, fitting(entry, costOf(known) + left));
  }
  return entries.flatMap((_, at) => kept.get(at) ?? []);
}

/** Whether nothing of some entries was cut. */
export const isWhole = (entries: readonly Entry[], cut: readonly Entry[]): boolean =>
  cut.length === entries.length && cut.every(({ itemsLeftOut = 0 }) => itemsLeftOut === 0);

/** An entry, with as much of its list as fits; null where not even one item does. */
const fitting = (entry: Entry, room: number): Entry | null =>
  costOf(entry) <= room ? entry : cutItems(entry, room);

function cutItems(entry: Entry, room: number): Entry | null {
  const items = entry.items ?? [];
  for (let count = items.length - 1; count > 0; count -= 1) {
    const cut = {
      ...entry,
      items: items.slice(0, count),
      itemsLeftOut: (entry.itemsLeftOut ?? 0) + items.length - count,
    };
    if (costOf(cut) <= room) return cut;
  }
  return null;
}
