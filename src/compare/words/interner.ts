/**
 * Gives every distinct word a small whole number, the same one for both sides of a comparison.
 *
 * Comparing numbers is what makes the inner loops cheap: a word is hashed once, when it is read. One interner may serve
 * a whole pair of drafts; it only ever grows, by one entry a distinct word.
 */
export class Interner {
  readonly #ids = new Map<string, number>();
  readonly #keys: string[] = [];

  /** The number of `key`, counted from 0 in the order of first sight. */
  id(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#keys.length;
    this.#ids.set(key, id);
    this.#keys.push(key);
    return id;
  }

  /** The key that `id` stands for; empty for a number that was never given out. */
  key(id: number): string {
    return this.#keys[id] ?? '';
  }
}
