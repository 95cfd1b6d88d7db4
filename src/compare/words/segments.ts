/** The result of comparing words: stretches of text that both sides have, or only one. */

export interface Segment {
  op: 'equal' | 'delete' | 'insert';
  /** Never empty. */
  text: string;
  /** Of words that were deleted here and inserted at another place of the same text, or back: they only moved. */
  moved?: true;
}

/** The text of one side that `segments` were made from: exact to the character. */
export function textOf(segments: readonly Segment[], side: 'before' | 'after'): string {
  const [only] = segments;
  if (segments.length === 1 && only?.op === 'equal') return only.text;
  const gone = side === 'before' ? 'insert' : 'delete';
  return segments.map(({ op, text }) => (op === gone ? '' : text)).join('');
}

/**
 * Gathers segments in reading order. Neighbours of one kind are joined, and in each change (what lies between two
 * equal segments) the deletion comes before the insertion, whatever order they were added in.
 */
export class SegmentList {
  readonly #segments: Segment[] = [];
  #equal = '';
  #deleted = '';
  #inserted = '';

  equal(text: string): void {
    if (text === '') return;
    this.#flushChange();
    this.#equal += text;
  }

  /** One change: `deleted` is in place of `inserted`. Either may be empty. */
  change(deleted: string, inserted: string): void {
    if (deleted === '' && inserted === '') return;
    this.#flushEqual();
    this.#deleted += deleted;
    this.#inserted += inserted;
  }

  /** All segments so far. */
  finish(): Segment[] {
    this.#flushEqual();
    this.#flushChange();
    return this.#segments;
  }

  #flushEqual(): void {
    if (this.#equal !== '') this.#segments.push({ op: 'equal', text: this.#equal });
    this.#equal = '';
  }

  #flushChange(): void {
    if (this.#deleted !== '') this.#segments.push({ op: 'delete', text: this.#deleted });
    if (this.#inserted !== '') this.#segments.push({ op: 'insert', text: this.#inserted });
    this.#deleted = '';
    this.#inserted = '';
  }
}
