/** What stayed in order among things that were put in another one. */

/** The longest selection in which the values rise, by patience sorting: the best end of each length, and what stands in front of it. */
export function longestRising<Item>(items: readonly Item[], rankIn: (item: Item) => number): Item[] {
  interface Link {
    item: Item;
    value: number;
    previous: Link | undefined;
  }
  const ends: Link[] = [];
  for (const item of items) {
    const value = rankIn(item);
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.value ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    ends[low] = { item, value, previous: ends[low - 1] };
  }
  const longest: Item[] = [];
  for (let link = ends.at(-1); link; link = link.previous) longest.push(link.item);
  return longest.reverse();
}
