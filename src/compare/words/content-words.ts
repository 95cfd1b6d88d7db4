/** What a provision is about: its words without those that every provision has. */
import { foldSpelling } from '../../document/index.ts';
import type { Interner } from './interner.ts';
import { isStopWord } from './stop-words.ts';
import { type Tokens, tokenize } from './tokenize.ts';

/** A bag of words. */
export interface ContentWords {
  /** Id of a word (see {@link Interner}) to how much of it the text has: occurrences times what one is worth. */
  amounts: ReadonlyMap<number, number>;
  /** The sum of all amounts. */
  total: number;
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
  const amounts = new Map<number, number>();
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
      amounts.set(content, (amounts.get(content) ?? 0) + worth);
      total += worth;
    }
  }
  return { amounts, total };
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
