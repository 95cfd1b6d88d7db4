/** Words of two bracketed drafts, some of which have no partner yet. */
import type { DraftText } from './draft-text.ts';
import { type DraftWords, draftWordsOf, type Run, wordsOfSpan } from './draft-words.ts';
import { type Mapping, mapCharacter } from './mapping.ts';
import type { Both } from './pairs.ts';
import { placeAt } from './portions.ts';
import { Vocabulary } from './vocabulary.ts';

export type SideName = 'before' | 'after';

/** A stretch of the earlier draft and the one of the later draft that has the same words. */
export type Common = Both<Run>;

export class LooseWords {
  readonly words: Both<DraftWords>;
  private readonly mapping: Mapping;
  /** The words of each bracket that closes in the place where it opens, by the number of that place. */
  private readonly brackets: Both<ReadonlyMap<number, Run[]>>;
  private readonly bracketed: Both<Uint8Array>;

  constructor(drafts: Both<DraftText>, mapping: Mapping) {
    this.mapping = mapping;
    const vocabulary = new Vocabulary();
    this.words = {
      before: draftWordsOf(drafts.before, vocabulary),
      after: draftWordsOf(drafts.after, vocabulary),
    };
    this.brackets = {
      before: bracketsByPlace(drafts.before, this.words.before),
      after: bracketsByPlace(drafts.after, this.words.after),
    };
    this.bracketed = {
      before: bracketedWords(drafts.before, this.words.before),
      after: bracketedWords(drafts.after, this.words.after),
    };
  }

  /** The words of the brackets in a place. */
  bracketsIn(side: SideName, place: number): readonly Run[] {
    return this.brackets[side].get(place) ?? [];
  }

  isBracketed(side: SideName, word: number): boolean {
    return this.bracketed[side][word] === 1;
  }

  /** Whether a word has no partner. */
  isLoose(side: SideName, word: number): boolean {
    const at = this.words[side].from[word];
    return at !== undefined && this.mapping[side][at] === -1;
  }

  /** Whether some word of a stretch is in brackets and has no partner. */
  needsPartner(side: SideName, { from, to }: Run): boolean {
    for (let at = from; at < to; at += 1)
      if (this.isBracketed(side, at) && this.isLoose(side, at)) return true;
    return false;
  }

  /** Whether two words are the same and neither has a partner. */
  areSame(one: number, two: number): boolean {
    return (
      this.words.before.ids[one] === this.words.after.ids[two] &&
      this.isLoose('before', one) &&
      this.isLoose('after', two)
    );
  }

  /** Pairs two stretches letter by letter. */
  pair({ before, after }: Common): void {
    const places = this.letters('after', after);
    this.letters('before', before).forEach((place, at) => {
      const other = places[at];
      if (other !== undefined) mapCharacter(this.mapping, place, other);
    });
  }

  /** Pairs one word with the words of the other side that it is made of. */
  pairParts(side: SideName, word: number, parts: readonly number[]): void {
    const other = side === 'before' ? 'after' : 'before';
    const theirs = parts.flatMap(part => this.letters(other, { from: part, to: part + 1 }));
    this.letters(side, { from: word, to: word + 1 }).forEach((place, at) => {
      const [one, two] = side === 'before' ? [place, theirs[at]] : [theirs[at], place];
      if (one !== undefined && two !== undefined) mapCharacter(this.mapping, one, two);
    });
  }

  /** Takes the words of a stretch apart from their partners. */
  release(side: SideName, run: Run): void {
    const other = side === 'before' ? this.mapping.after : this.mapping.before;
    for (const at of this.letters(side, run)) {
      const partner = this.mapping[side][at] ?? -1;
      if (partner >= 0) other[partner] = -1;
      this.mapping[side][at] = -1;
    }
  }

  private letters(side: SideName, run: Run): number[] {
    const { from, to } = this.words[side];
    const letters: number[] = [];
    for (let word = run.from; word < run.to; word += 1)
      for (let at = from[word] ?? 0; at < (to[word] ?? 0); at += 1) letters.push(at);
    return letters;
  }
}

function bracketsByPlace(draft: DraftText, words: DraftWords): Map<number, Run[]> {
  const brackets = new Map<number, Run[]>();
  for (const span of draft.spans) {
    const place = placeAt(draft, span.open);
    if (place !== placeAt(draft, span.close - 1)) continue;
    const known = brackets.get(place);
    if (known) known.push(wordsOfSpan(words, span));
    else brackets.set(place, [wordsOfSpan(words, span)]);
  }
  return brackets;
}

function bracketedWords({ spans }: DraftText, words: DraftWords): Uint8Array {
  const bracketed = new Uint8Array(words.keys.length);
  for (const span of spans) {
    const { from, to } = wordsOfSpan(words, span);
    bracketed.fill(1, from, to);
  }
  return bracketed;
}
