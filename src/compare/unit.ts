/** A piece of a draft as the comparison sees it. What aligning needs is worked out when it is first asked for. */
import type { Heading, Piece } from '../document/index.ts';
import { isHeadedKind } from '../document/index.ts';
import type { RowKind } from './types.ts';
import {
  type ContentWords,
  contentWordsOf,
  type Interner,
  sumOfWords,
  type Tokens,
  tokenize,
} from './words/index.ts';

export interface UnitParts {
  piece: Piece | Heading;
  kind: RowKind;
  citation: string;
  parent: Unit | null;
  number: string | null;
  label: string;
  headingText: string;
  text: string;
}

export class Unit {
  readonly piece: Piece | Heading;
  readonly kind: RowKind;
  readonly citation: string;
  readonly parent: Unit | null;
  readonly number: string | null;
  /** As printed. */
  readonly label: string;
  readonly headingText: string;
  /** Whether these are words that align took out of a provision, see `align/own-words.ts`. */
  readonly detached: boolean;
  /** Own words, as they are shown. */
  text: string;
  children: Unit[] = [];
  /** Position in reading order. */
  index = 0;
  /** Characters of itself and all below: how heavy it is on the spine of what stayed in order. */
  size = 0;
  /** Of heading, own words and all below, labels left out: equal for equal content. */
  contentHash = 0;
  /** Of the letters and digits of its own words, ASCII letters folded: equal for words that differ in signs and case alone. */
  wordsHash = 0;

  /** Whether it is an annex that is the treaty itself: that of a resolution, of a report. */
  isWholeText = false;

  /** Its text and that of the other draft that it was last read together with, and the characters that agreed. */
  readTogether: { own: string; other: string; common: number } | null = null;

  readonly #interner: Interner;
  #tokens: Tokens | null = null;
  #ownWords: ContentWords | null = null;
  #words: ContentWords | null = null;

  constructor(parts: UnitParts, interner: Interner, detached = false) {
    this.piece = parts.piece;
    this.kind = parts.kind;
    this.citation = parts.citation;
    this.parent = parts.parent;
    this.number = parts.number;
    this.label = parts.label;
    this.headingText = parts.headingText;
    this.text = parts.text;
    this.detached = detached;
    this.#interner = interner;
  }

  /** To be called once the children are there. */
  weigh(): void {
    this.size = this.headingText.length + this.text.length;
    this.wordsHash = hashOfWords(this.text);
    let hash = hashOf(this.text, hashOf(this.headingText, SEED));
    for (const child of this.children) {
      this.size += child.size;
      hash = mix(hash, child.contentHash);
    }
    this.contentHash = hash;
  }

  /** Of its own words; cut once, because likeness, the search for heirs and the comparison all ask for them. */
  get tokens(): Tokens {
    if (this.#tokens?.text !== this.text) this.#tokens = tokenize(this.text, this.#interner);
    return this.#tokens as Tokens;
  }

  /** Content words of heading and own words. */
  get ownWords(): ContentWords {
    this.#ownWords ??= contentWordsOf(
      this.headingText === '' ? [this.tokens] : [tokenize(this.headingText, this.#interner), this.tokens],
      this.#interner,
    );
    return this.#ownWords;
  }

  /** Content words of heading, own words and all below. */
  get words(): ContentWords {
    this.#words ??=
      this.children.length === 0
        ? this.ownWords
        : sumOfWords([this.ownWords, ...this.children.map(({ words }) => words)]);
    return this.#words;
  }

  /** Takes the own words out, as a unit of their own that stands under this one. */
  detachText(): Unit {
    const { piece, citation, text } = this;
    const parts = {
      piece,
      citation: `${citation} ¶1`,
      text,
      parent: this,
      number: null,
      label: '',
      headingText: '',
    };
    const words = new Unit({ ...parts, kind: 'paragraph' }, this.#interner, true);
    words.weigh();
    this.text = '';
    this.#ownWords = null;
    this.children = [words, ...this.children];
    return words;
  }

  /** Takes back words that were detached, and are to be compared as its own after all. */
  attachText(words: Unit): void {
    this.text = words.text;
    this.#ownWords = null;
    this.children = this.children.filter(child => child !== words);
  }
}

/** Whether a unit bears a heading of its own: an article, a division, an annex, the preamble. */
export const isHeadedUnit = (unit: Unit): boolean =>
  unit.piece.type === 'provision' && isHeadedKind(unit.piece.kind);

/** Whether a unit stands somewhere below another one. */
export function holds(unit: Unit, inner: Unit): boolean {
  for (let at = inner.parent; at; at = at.parent) if (at === unit) return true;
  return false;
}

/** Whether neither of two units is the other one or holds it. */
export const isApart = (one: Unit, two: Unit): boolean => one !== two && !holds(one, two) && !holds(two, one);

/** Whether two units have the same content, word for word; the hash alone would not be proof. */
export function sameContent(before: Unit, after: Unit): boolean {
  return (
    before.contentHash === after.contentHash &&
    before.text === after.text &&
    before.headingText === after.headingText &&
    before.children.length === after.children.length &&
    before.children.every((child, at) => {
      const other = after.children[at];
      return other !== undefined && sameContent(child, other);
    })
  );
}

const SEED = 0x811c9dc5;

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo). */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** The same of what is no sign of ASCII, in lower case; other signs and letters count as they stand. */
function hashOfWords(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    if (isLetter) hash = Math.imul(hash ^ (code | 32), PRIME);
    else if (code > 127 || (code >= 48 && code <= 57)) hash = Math.imul(hash ^ code, PRIME);
  }
  return hash;
}
const PRIME = 0x01000193;

const mix = (hash: number, other: number): number => Math.imul(hash ^ other, 0x01000193) ^ (hash >>> 15);
