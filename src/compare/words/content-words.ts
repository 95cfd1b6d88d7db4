/** What a provision is about: its words without those that every provision has. */
import { foldSpelling } from '../../document/index.ts';
import type { Interner } from './interner.ts';
import { isStopWord } from './stop-words.ts';
import { type Tokens, tokenize } from './tokenize.ts';

/** A bag of words, as lists because all words of two bags are met again and again. */
export class ContentWords {
  /** Ids of words (see {@link Interner}), each once, in the order in which they are met. */
  readonly ids: readonly number[];
  /** How much of each the text has: occurrences times what one is worth. */
  readonly counts: readonly number[];
  /** The sum of all amounts. */
  readonly total: number;
  #amounts: ReadonlyMap<number, number> | null = null;

  constructor(ids: readonly number[], counts: readonly number[], total: number) {
    this.ids = ids;
    this.counts = counts;
    this.total = total;
  }

  /** The same, to ask for one word: id to amount. */
  get amounts(): ReadonlyMap<number, number> {
    this.#amounts ??= new Map(this.ids.map((id, at) => [id, this.counts[at] ?? 0]));
    return this.#amounts;
  }
}

/** Counts words. One at a time: where a word is in its lists stands in a table that all share, because it is as long as a vocabulary. */
class Counter {
  private static places = new Int32Array(4096);
  private readonly ids: number[] = [];
  private readonly counts: number[] = [];

  add(id: number, amount: number): void {
    const place = Counter.places[id];
    if (place === undefined) Counter.grow(id);
    if (place) this.counts[place - 1] = (this.counts[place - 1] ?? 0) + amount;
    else {
      this.counts.push(amount);
      Counter.places[id] = this.ids.push(id);
    }
  }

  /** What was counted; the table is left as it was found. */
  done(total: number): ContentWords {
    for (const id of this.ids) Counter.places[id] = 0;
    return new ContentWords(this.ids, this.counts, total);
  }

  private static grow(id: number): void {
    const longer = new Int32Array(2 * Math.max(id, Counter.places.length));
    longer.set(Counter.places);
    Counter.places = longer;
  }
}

/** The words of several bags in one. */
export function sumOfWords(bags: readonly ContentWords[]): ContentWords {
  const counter = new Counter();
  let total = 0;
  for (const bag of bags) {
    for (let at = 0; at < bag.ids.length; at += 1) counter.add(bag.ids[at] ?? 0, bag.counts[at] ?? 0);
    total += bag.total;
  }
  return counter.done(total);
}

/** Numbers are mostly references, which change with every renumbering; a word is worth 1. */
const WORTH_OF_NUMBER = 0.2;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=\p{L})/u;
const APOSTROPHE = /'/;
const POSSESSIVE = /'s$/u;

/** Token id to content id, or -1 for a stop word; per interner, because words repeat and folding them is slow. */
const foldings = new WeakMap<Interner, number[]>();

/**
 * The content words of `text`, whatever their case: no stop words, punctuation, brackets or notes; numbers for little.
 *
 * `l'accès` counts as `accès` and `State's` as `state`. Texts to be compared need the same `interner`.
 */
export function contentWords(text: string, interner: Interner): ContentWords {
  return contentWordsOf([tokenize(text, interner)], interner);
}

/** The same for texts that have been tokenised already, with `interner`; taken together. */
export function contentWordsOf(texts: readonly Tokens[], interner: Interner): ContentWords {
  const folding = foldingOf(interner);
  const counter = new Counter();
  let total = 0;
  for (const tokens of texts) {
    for (let at = 0; at < tokens.ids.length; at += 1) {
      const kind = tokens.kinds[at];
      if (kind !== 'word' && kind !== 'number') continue;
      const id = tokens.ids[at] ?? 0;
      let content = folding[id];
      if (content === undefined) {
        content = fold(id, interner);
        folding[id] = content;
      }
      if (content === -1) continue;
      const worth = kind === 'number' ? WORTH_OF_NUMBER : 1;
      counter.add(content, worth);
      total += worth;
    }
  }
  return counter.done(total);
}

/** The content word that a token stands for, -1 for one that says nothing. */
export function contentId(id: number, interner: Interner): number {
  const folding = foldingOf(interner);
  folding[id] ??= fold(id, interner);
  return folding[id];
}

function foldingOf(interner: Interner): number[] {
  const known = foldings.get(interner) ?? [];
  foldings.set(interner, known);
  return known;
}

function fold(id: number, interner: Interner): number {
  const key = interner.key(id);
  const lower = foldSpelling(key).toLowerCase();
  const word = APOSTROPHE.test(lower) ? lower.replace(ELIDED, '').replace(POSSESSIVE, '') : lower;
  if (isStopWord(word)) return -1;
  return word === key ? id : interner.id(word);
}
