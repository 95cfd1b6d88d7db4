/** Two texts of one provision, and where they differ: what every fact is looked for in. */

import { EditMap, type ModalWords, modalPhrases, type Phrase, type Side } from '../classify/index.ts';
import { diffTexts, type Interner, isWordSign } from '../words/index.ts';
import { wordPattern } from './word-pattern.ts';

export type { Side } from '../classify/index.ts';

export interface Span {
  start: number;
  end: number;
}

/** A stretch that differs; either side may be empty. */
export interface Stretch {
  before: Span;
  after: Span;
}

const BRACKETS = /[[\]［］〔〕【】]/g;
const NOTES = /\[\^[^\]\s]+\]/g;

export class ChangedWords {
  /** As printed. */
  readonly printed: Readonly<Record<Side, string>>;
  /** With spaces in the place of brackets and marks of notes, so that a place is the same in both. */
  readonly plain: Readonly<Record<Side, string>>;
  readonly stretches: readonly Stretch[];
  readonly map: EditMap;
  readonly #changed: Partial<Record<Side, string>> = {};
  readonly #verbs: Partial<Record<Side, readonly Phrase[]>> = {};

  /** Both texts with the rivals that went, and where each character stands in them. */
  private readonly whole: Readonly<Record<Side, WholeText | null>>;

  constructor(
    before: string,
    after: string,
    interner: Interner,
    whole: Readonly<Record<Side, WholeText | null>> = { before: null, after: null },
  ) {
    this.whole = whole;
    this.printed = { before, after };
    this.plain = { before: withoutSigns(before), after: withoutSigns(after) };
    const { segments } = diffTexts(this.plain.before, this.plain.after, { interner, exact: true });
    this.map = new EditMap(segments, this.plain.before, this.plain.after);
    this.stretches = this.map.stretches;
  }

  /** All that differs on one side, stretch by stretch: where nothing of a list stands in it, no fact can be of the list. */
  changedText(side: Side): string {
    this.#changed[side] ??= this.stretches
      .map(stretch => this.plain[side].slice(stretch[side].start, stretch[side].end))
      .join(' ¦ ');
    return this.#changed[side];
  }

  /** Whether a list has words among those that differ. */
  isTouched(list: string, language: string): boolean {
    const stands = (text: string) => text.search(wordPattern(list, language, text)) >= 0;
    return stands(this.changedText('before')) || stands(this.changedText('after'));
  }

  /** The modal verbs of one side. */
  verbs(side: Side, list: ModalWords): readonly Phrase[] {
    this.#verbs[side] ??= modalPhrases(this.plain[side], list).filter(({ kind }) => kind === 'verb');
    return this.#verbs[side];
  }

  /** Share of the letters of a span that the other text does not have in its place. */
  changedShare(side: Side, { start, end }: Span): number {
    let [letters, changed] = [0, 0];
    for (let at = start; at < end; at += 1) {
      if (!isWordSign(this.plain[side], at)) continue;
      letters += 1;
      if (this.map.isChanged(side, at)) changed += 1;
    }
    return letters === 0 ? 0 : changed / letters;
  }

  /** Which of the stretches a span lies in, or touches; null for one that is in both texts. */
  stretchOf(side: Side, { start, end }: Span): Stretch | null {
    return this.stretches.find(one => one[side].start < end && one[side].end > start) ?? null;
  }

  /** The words of one side of a stretch, in lower case, without brackets and punctuation. */
  wordsOf(side: Side, { start, end }: Span): string[] {
    return (this.plain[side].slice(start, end).match(WORDS) ?? []).map(word => word.toLowerCase());
  }

  /** A span as it is printed, with a bracket beside it if the span holds the other one. */
  phrase(side: Side, { start, end }: Span): string {
    let [text, from, to] = [this.printed[side], start, end];
    const whole = this.whole[side];
    const [first, last] = [whole?.places[start], whole?.places[end - 1]];
    if (whole && first !== undefined && last !== undefined) [text, from, to] = [whole.text, first, last + 1];
    const open = () => text.slice(from, to).split('[').length - text.slice(from, to).split(']').length;
    if (open() < 0 && text.charAt(from - 1) === '[') from -= 1;
    if (open() > 0 && text.charAt(to) === ']') to += 1;
    return balanced(text.slice(from, to))
      .replace(NOTES, '')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,;:.–—-]+|(?<![\s,;:–—-])[\s,;:–—-]+$/g, '');
  }

  /** Whether the sentence around a span stands in the other text as well: a fact of a sentence that came is no change. */
  isSentenceKept(side: Side, { start, end }: Span): boolean {
    const sentence = sentenceAround(this.plain[side], start, end);
    let [letters, kept] = [0, 0];
    for (let at = sentence.start; at < sentence.end; at += 1) {
      if ((at >= start && at < end) || !isWordSign(this.plain[side], at)) continue;
      letters += 1;
      if (!this.map.isChanged(side, at)) kept += 1;
    }
    return letters > 0 && kept / letters >= KEPT;
  }

  /** Whether nothing else changed in the sentence around a stretch. */
  isAloneInSentence(stretch: Stretch): boolean {
    const { start, end } = sentenceAround(this.plain.after, stretch.after.start, stretch.after.end);
    return this.stretches.every(one => one === stretch || one.after.end < start || one.after.start > end);
  }

  /** Whether the words of a span stand, in this order, anywhere in the other text. */
  standsElsewhere(side: Side, span: Span): boolean {
    const other: Side = side === 'before' ? 'after' : 'before';
    const words = this.wordsOf(side, span).join(' ');
    const all = this.wordsOf(other, { start: 0, end: this.plain[other].length }).join(' ');
    return words !== '' && ` ${all} `.includes(` ${words} `);
  }

  /** Whether a bracket stands inside of a span or right beside it. */
  isBracketed(side: Side, { start, end }: Span): boolean {
    return /[[\]［］〔〕【】]/.test(this.printed[side].slice(Math.max(0, start - 2), end + 2));
  }
}

/** Without signs at the ends whose partners stand outside: `except articles 20 and 21)`. */
function balanced(phrase: string): string {
  let words = phrase.trim();
  for (const [open, close] of ['[]', '()']) {
    const surplus = () => words.split(open ?? '').length - words.split(close ?? '').length;
    while (surplus() > 0 && words.endsWith(open ?? '')) words = words.slice(0, -1).trimEnd();
    while (surplus() < 0 && words.endsWith(close ?? '')) words = words.slice(0, -1).trimEnd();
    while (surplus() > 0 && words.startsWith(open ?? '')) words = words.slice(1).trimStart();
  }
  return words;
}

/** A text as printed, and for every character of a part of it where that stands. */
export interface WholeText {
  text: string;
  places: Int32Array;
}

/** Share of the letters of a sentence that must stand in the other text for it to be the same sentence. */
const KEPT = 0.4;

/** The sentence that holds a span: from one full stop or semicolon to the next. */
export function sentenceAround(text: string, start: number, end: number): Span {
  const ends = [...text.matchAll(/[.;](?=\s)|[。；]/g)].map(({ index }) => index + 1);
  return {
    start: ends.filter(one => one <= start).at(-1) ?? 0,
    end: ends.find(one => one >= end) ?? text.length,
  };
}

const WORDS = /\p{sc=Han}|[\p{L}\p{M}\p{N}]+(?:['’/-][\p{L}\p{M}\p{N}]+)*/gu;

const withoutSigns = (text: string): string =>
  text.replace(NOTES, mark => ' '.repeat(mark.length)).replace(BRACKETS, ' ');
