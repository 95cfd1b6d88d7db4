/**
 * Which of many texts may hold a term, by its rarest word. To ask every text for every term takes the square of a list of definitions;
 * where there are few of either it is the quicker way all the same.
 */
import { closeUp } from '../../document/index.ts';

/** Terms times texts from which an index pays. */
const MANY = 300_000;
const RUN = /\p{L}+/gu;
/** Letters at the end of a word that another form of it may not have; see `wordPattern`. Shorter words say nothing. */
const ENDING = 3;
/** By how many letters a form may be longer than what is left of the word without them. */
const MORE = 6;
/** Languages that write words together, or something in front of them. */
const WITHOUT_BEGINNINGS = /^(?:zh|ar)/;
/** Old prints write these as one sign. */
const LIGATURE = /oe|ae|œ|æ/;

export class WordIndex<Item> {
  readonly items: readonly Item[];
  private readonly places: Map<string, Item[]> | null = null;

  /** @param terms all that will be asked for. */
  constructor(
    items: readonly Item[],
    textOf: (item: Item) => string,
    terms: readonly string[],
    language: string,
  ) {
    this.items = items;
    if (items.length * terms.length < MANY || WITHOUT_BEGINNINGS.test(language)) return;
    this.places = new Map(terms.flatMap(stemsOf).map(stem => [stem, []]));
    for (const item of items) {
      for (const [word] of textOf(item).toLowerCase().matchAll(RUN)) {
        for (let length = Math.max(1, word.length - MORE); length <= word.length; length += 1) {
          const found = this.places.get(word.slice(0, length));
          if (found && found.at(-1) !== item) found.push(item);
        }
      }
    }
  }

  /** The items that may hold a term in any form, in their order: all that do are among them. */
  mayHold(term: string): readonly Item[] {
    let fewest = this.items;
    for (const stem of this.places ? stemsOf(term) : []) {
      const found = this.places?.get(stem);
      if (found && found.length < fewest.length) fewest = found;
    }
    return fewest;
  }
}

const stemsOf = (term: string): string[] =>
  [...closeUp(term).toLowerCase().matchAll(RUN)].flatMap(([word]) =>
    word.length > ENDING && !LIGATURE.test(word) ? [word.slice(0, -ENDING)] : [],
  );
