/** Two words that follow each other, as one small number: of those that somebody asks for, which are few. */
export class PairBook {
  /** By the first word, and then the second. */
  readonly #numbers: (Map<number, number> | undefined)[] = [];
  #size = 0;

  /** @param asked the words of the lines whose pairs are asked for. */
  constructor(asked: Iterable<readonly number[]>) {
    for (const ids of asked) {
      for (let at = 1; at < ids.length; at += 1) {
        const first = ids[at - 1] ?? 0;
        this.#numbers[first] ??= new Map();
        const numbers = this.#numbers[first];
        const second = ids[at] ?? 0;
        if (numbers.has(second)) continue;
        numbers.set(second, this.#size);
        this.#size += 1;
      }
    }
  }

  /** How many there are; their numbers are smaller. */
  get size(): number {
    return this.#size;
  }

  /** For each word the number of it and the one in front of it; -1 for a pair that nobody asks for. */
  numbersIn(ids: readonly number[]): Int32Array {
    const numbers = new Int32Array(ids.length).fill(-1);
    for (let at = 1; at < ids.length; at += 1) {
      const pair = this.#numbers[ids[at - 1] ?? 0]?.get(ids[at] ?? 0);
      if (pair !== undefined) numbers[at] = pair;
    }
    return numbers;
  }
}
