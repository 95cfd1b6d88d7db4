/** The word that the user may have meant. */

/** The nearest of some names to a mistyped one, or null if none is near. */
export function nearest(input: string, names: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(input.length / 3));
  const [best] = names
    .map(name => ({ name, distance: name.startsWith(input) && input !== '' ? 0 : distanceOf(input, name) }))
    .filter(({ distance }) => distance <= limit)
    .sort((one, two) => one.distance - two.distance);
  return best?.name ?? null;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function distanceOf(one: string, two: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= two.length; column += 1) {
      const same = one[row - 1] === two[column - 1];
      const swapped = one[row - 1] === two[column - 2] && one[row - 2] === two[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[two.length] ?? 0;
}
