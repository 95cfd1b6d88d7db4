/** Two words that follow each other, as one small number: of those that somebody asks for, which are few. */
export class PairBook {
  readonly #numbers = new Map<number, number>();

  /** @param asked the words of the lines whose pairs are asked for. */
  constructor(asked: Iterable<readonly number[]>) {
    for (const ids of asked) {
      for (let at = 1; at < ids.length; at += 1) {
        const key = keyOf(ids, at);
        if (!this.#numbers.has(key)) this.#numbers.set(key, this.#numbers.size);
      }
    }
  }

  /** How many there are; their numbers are smaller. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a word and the one in front of it; -1 for a pair that nobody asks for. */
  at(ids: readonly number[], at: number): number {
    return at > 0 ? (this.#numbers.get(keyOf(ids, at)) ?? -1) : -1;
  }

  /** All that are asked for in these words, in their order. */
  of(ids: readonly number[]): Set<number> {
    const pairs = new Set<number>();
    for (let at = 1; at < ids.length; at += 1) {
      const pair = this.at(ids, at);
      if (pair >= 0) pairs.add(pair);
    }
    return pairs;
  }
}

/** Ids are small, see `Interner`. */
const keyOf = (ids: readonly number[], at: number): number => (ids[at - 1] ?? 0) * 2 ** 21 + (ids[at] ?? 0);
