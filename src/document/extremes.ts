/** The largest and the smallest of any number of values: a call can take some hundred thousand arguments, and files can hold more. */

/** -Infinity, or `least`, where there is no value above it. */
export function largest(values: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let most = least;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** Infinity where there is no value. */
export function smallest(values: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) if (value < least) least = value;
  return least;
}
