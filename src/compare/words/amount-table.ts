/** One bag of words as a table, to hold many others against it. */
import type { ContentWords } from './content-words.ts';

export class AmountTable {
  #amounts = new Float64Array(4096);
  #held: ContentWords | null = null;

  /** The amount of each word of a bag, by its id; what lies beyond the end is 0. Good until another bag is asked for. */
  of(words: ContentWords): Float64Array {
    if (this.#held === words) return this.#amounts;
    for (const id of this.#held?.ids ?? []) this.#amounts[id] = 0;
    const { ids, counts } = words;
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      if (id >= this.#amounts.length) this.#grow(id);
      this.#amounts[id] = counts[at] ?? 0;
    }
    this.#held = words;
    return this.#amounts;
  }

  #grow(id: number): void {
    const longer = new Float64Array(2 * id);
    longer.set(this.#amounts);
    this.#amounts = longer;
  }
}
