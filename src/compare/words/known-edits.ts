/** Edits that were searched for in one comparison. */

/** Tokens in a row that both sides have, or only one. */
export interface Stretch {
  count: number;
  side: 'both' | 'before' | 'after';
}

interface Known {
  before: readonly number[];
  after: readonly number[];
  stretches: readonly Stretch[];
}

/**
 * The words of one provision are compared as printed, without brackets and along the path of rivals that won, and what differs is mostly
 * the same: half of all time that searches take went into ones that had been made before.
 */
export class KnownEdits {
  readonly #byHash = new Map<number, Known[]>();

  find(before: readonly number[], after: readonly number[]): readonly Stretch[] | undefined {
    return this.#byHash
      .get(hashOf(before, after))
      ?.find(known => isSame(known.before, before) && isSame(known.after, after))?.stretches;
  }

  add(before: readonly number[], after: readonly number[], stretches: readonly Stretch[]): void {
    const hash = hashOf(before, after);
    const known = this.#byHash.get(hash);
    if (known) known.push({ before, after, stretches });
    else this.#byHash.set(hash, [{ before, after, stretches }]);
  }
}

const isSame = (one: readonly number[], two: readonly number[]): boolean =>
  one.length === two.length && one.every((id, at) => id === two[at]);

/** As many bits as the key of a map can have without being put into an object of its own. */
const HASH_BITS = 0x3fffffff;

function hashOf(before: readonly number[], after: readonly number[]): number {
  let hash = before.length;
  for (const id of before) hash = Math.imul(hash ^ id, 0x01000193);
  for (const id of after) hash = Math.imul(hash ^ id, 0x01000193);
  return (hash ^ (hash >>> 15)) & HASH_BITS;
}
