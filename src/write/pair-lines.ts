/** The lines of a redline: the provisions in the order of the later draft, and those that moved away once more where they stood. */
import { citationsOf, type Draft, pieces } from '../document/index.ts';
import { type ComparedDrafts, type Entered, longestRising, type ReadingOrder } from '../report/index.ts';

export interface Line {
  entry: Entered;
  /**
   * `here`: it stands in one place in both drafts, or in one draft only; `arrived`: it stands here in the later draft, and stood
   * elsewhere; `left`: it stood here, and the same entry has a line where it stands now.
   */
  place: 'here' | 'arrived' | 'left';
}

/**
 * The lines that are `here` and `left` are the earlier draft in its order, those that are `here` and `arrived` the later one: whoever
 * hides the others reads either draft from the first word to the last.
 */
export function linesOf(
  { entries }: Pick<ReadingOrder, 'entries'>,
  { before, after }: ComparedDrafts,
): Line[] {
  const placeIn = { before: placesIn(before), after: placesIn(after) };
  const stoodAt = (entry: Entered) => placeIn.before(entry.row.before);
  const stood = entries.filter(({ row }) => row.before !== null);
  const inOrder = orderedBy(entries, entry => placeIn.after(entry.row.after));
  const spine = new Set(
    longestRising(
      inOrder.filter(({ row }) => row.before !== null),
      stoodAt,
    ),
  );
  const strays = stood.filter(entry => !spine.has(entry)).sort((one, two) => stoodAt(one) - stoodAt(two));
  const lines: Line[] = [];
  let next = 0;
  const putStrays = (until: number) => {
    for (let stray = strays[next]; stray && stoodAt(stray) < until; stray = strays[next]) {
      lines.push({ entry: stray, place: stray.row.after === null ? 'here' : 'left' });
      next += 1;
    }
  };
  for (const entry of inOrder) {
    const { row } = entry;
    if (spine.has(entry)) putStrays(stoodAt(entry));
    else if (row.before !== null && row.after === null) continue;
    lines.push({ entry, place: row.before === null || spine.has(entry) ? 'here' : 'arrived' });
  }
  putStrays(Number.POSITIVE_INFINITY);
  return lines;
}

/** Where each provision stands in a draft, by its citation. Own words that are compared as a line of their own, `5 ¶1`, follow the provision that they are of. */
function placesIn(draft: Draft): (citation: string | null) => number {
  const book = citationsOf(draft);
  const places = new Map([...pieces(draft)].map(({ piece }, at) => [book.of(piece), at + 1]));
  return citation =>
    places.get(citation ?? '') ?? (places.get((citation ?? '').replace(/ ¶\d+$/, '')) ?? 0) + 0.5;
}

/** The entries of the later draft in its order; each that is not in it follows the one that it followed. */
function orderedBy(entries: readonly Entered[], placeOf: (entry: Entered) => number): Entered[] {
  let last = 0;
  const places = new Map<Entered, number>();
  for (const entry of entries) {
    if (entry.row.after !== null) last = placeOf(entry);
    places.set(entry, last);
  }
  return [...entries].sort((one, two) => (places.get(one) ?? 0) - (places.get(two) ?? 0) || one.at - two.at);
}
