/** Two lists side by side, in order. */

/**
 * Everything of both lists once, in order: the pairs without a crossing that are worth most together, and what is left alone between
 * them. A pair that is worth nothing is none. The longest common subsequence, weighted; of several, the one that pairs first.
 */
export function bestPairs<Item>(
  before: readonly Item[],
  after: readonly Item[],
  worth: (was: Item, is: Item) => number,
): [Item | null, Item | null][] {
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const at = (one: number, two: number) => best[one * width + two] ?? 0;
  const paired = (one: number, two: number) => {
    const gain = worth(before[one] as Item, after[two] as Item);
    return gain > 0 ? gain + at(one + 1, two + 1) : 0;
  };
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let two = after.length - 1; two >= 0; two -= 1)
      best[one * width + two] = Math.max(paired(one, two), at(one + 1, two), at(one, two + 1));
  }
  const pairs: [Item | null, Item | null][] = [];
  let [one, two] = [0, 0];
  while (one < before.length && two < after.length) {
    const most = at(one, two);
    if (most > 0 && paired(one, two) === most) pairs.push([before[one++] as Item, after[two++] as Item]);
    else if (most === at(one + 1, two)) pairs.push([before[one++] as Item, null]);
    else pairs.push([null, after[two++] as Item]);
  }
  for (const item of before.slice(one)) pairs.push([item, null]);
  for (const item of after.slice(two)) pairs.push([null, item]);
  return pairs;
}
