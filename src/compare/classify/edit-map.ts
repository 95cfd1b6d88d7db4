/** Where in two texts the edits between them are, and what stands around a phrase. */
import type { Segment } from '../words/index.ts';
import type { Phrase } from './modal-phrases.ts';
import { alike } from './word-forms.ts';

export type Side = 'before' | 'after';

/** A stretch that is different, as a place in either text. */
export interface Region {
  before: { start: number; end: number };
  after: { start: number; end: number };
}

/** Share of a phrase that must be new for it to have come, or gone for it to have gone. */
const MOSTLY = 0.6;
/** Words that may come or go beside a hedge without making it a part of something else. */
const FEW_WORDS = 3;
/** Letters of a word that makes a hedge (`relevant`, `possible`), and letters behind its place in which it is looked for. */
const LONG_WORD = 6;
const NEAR_LETTERS = 40;

export class EditMap {
  readonly texts: Readonly<Record<Side, string>>;
  private readonly irregular: readonly string[];
  private readonly regions: Region[] = [];
  /** For every character of the one text: where it is in the other one, or -1. */
  private readonly toAfter: Int32Array;
  private readonly toBefore: Int32Array;
  /** For every character: the region that it stands in, or -1 where it is in both texts. */
  private readonly regionAt: Record<Side, Int32Array>;

  /** @param irregular forms of verbs, see `ModalWords`. */
  constructor(
    segments: readonly Segment[],
    before: string,
    after: string,
    irregular: readonly string[] = [],
  ) {
    this.texts = { before, after };
    this.irregular = irregular;
    this.toAfter = new Int32Array(before.length).fill(-1);
    this.toBefore = new Int32Array(after.length).fill(-1);
    this.regionAt = {
      before: new Int32Array(before.length).fill(-1),
      after: new Int32Array(after.length).fill(-1),
    };
    let [one, two, open] = [0, 0, false];
    for (const { op, text } of segments) {
      if (op === 'equal') {
        for (let at = 0; at < text.length; at += 1) {
          this.toAfter[one + at] = two + at;
          this.toBefore[two + at] = one + at;
        }
        one += text.length;
        two += text.length;
        open = false;
        continue;
      }
      if (!open) {
        this.regions.push({ before: { start: one, end: one }, after: { start: two, end: two } });
        open = true;
      }
      const side: Side = op === 'delete' ? 'before' : 'after';
      const start = side === 'before' ? one : two;
      this.regionAt[side].fill(this.regions.length - 1, start, start + text.length);
      if (side === 'before') one += text.length;
      else two += text.length;
      const region = this.regions.at(-1);
      if (region) region[side].end = start + text.length;
    }
  }

  /** The stretches that differ, in their order. */
  get stretches(): readonly Region[] {
    return this.regions;
  }

  isChanged(side: Side, at: number): boolean {
    return (this.regionAt[side][at] ?? -1) >= 0;
  }

  /** Of these later phrases the one that has most characters of the earlier one; null if none has any. */
  mostCommon(before: Phrase, candidates: readonly Phrase[]): Phrase | null {
    let [best, most] = [null as Phrase | null, 0];
    for (const after of candidates) {
      const common = this.commonCharacters(before, after);
      // A single sign in common is a space.
      if (common > most && (common > 1 || !/\s/.test(before.words))) [best, most] = [after, common];
    }
    return best;
  }

  private commonCharacters(before: Phrase, after: Phrase): number {
    let common = 0;
    for (const [from, to] of before.pieces) {
      for (const [start, end] of after.pieces) {
        for (let at = from; at < to; at += 1) {
          const place = this.toAfter[at] ?? -1;
          if (place >= start && place < end) common += 1;
        }
      }
    }
    return common;
  }

  /** The region that most of a phrase stands in; -1 for one that is in both texts. */
  region(side: Side, phrase: Phrase): number {
    const regions = this.regionAt[side];
    for (const [start, end] of phrase.pieces) {
      for (let at = start; at < end; at += 1) {
        const region = regions[at] ?? -1;
        if (region >= 0) return region;
      }
    }
    return side === 'before' ? -1 : -2;
  }

  /** Whether the word in front of two phrases, or the one behind them, is the same but for its ending. */
  alikeAround(before: Phrase, after: Phrase): boolean {
    const one = this.around('before', before);
    const two = this.around('after', after);
    // In Arabic a sentence begins with its verb: there is nothing in front of either.
    const bothBegin = one.front === '' && two.front === '';
    return bothBegin || alike(one.front, two.front) || alike(one.behind, two.behind);
  }

  /** Whether the word behind two phrases is the same, in the same place, though other edits stand between them. */
  isSamePlace(before: Pick<Phrase, 'pieces'>, after: Pick<Phrase, 'pieces'>): boolean {
    const [one = 0, two = 0] = [before.pieces.at(-1)?.[1], after.pieces.at(-1)?.[1]];
    const word = /[\p{L}\p{N}]/u;
    const from = this.texts.before.slice(one).search(word);
    const to = this.texts.after.slice(two).search(word);
    return from >= 0 && to >= 0 && this.toAfter[one + from] === two + to;
  }

  /** Whether what stands right behind two places, or right in front of them, is the same in both texts. */
  isSameAround(before: { start: number; end: number }, after: { start: number; end: number }): boolean {
    return (
      this.isSamePlace({ pieces: [[before.start, before.end]] }, { pieces: [[after.start, after.end]] }) ||
      (before.start > 1 && this.toAfter[before.start - 2] === after.start - 2)
    );
  }

  /** How many characters of a stretch of the earlier text stand in one of the later text. */
  commonBetween(one: { start: number; end: number }, two: { start: number; end: number }): number {
    let common = 0;
    for (let at = one.start; at < one.end; at += 1) {
      const place = this.toAfter[at] ?? -1;
      if (place >= two.start && place < two.end) common += 1;
    }
    return common;
  }

  private around(side: Side, { pieces }: Phrase): { front: string; behind: string } {
    const text = this.texts[side];
    const [start = 0, end = 0] = [pieces[0]?.[0], pieces.at(-1)?.[1]];
    return {
      front: WORD_IN_FRONT.exec(text.slice(Math.max(0, start - 60), start))?.[1] ?? '',
      behind: WORD_BEHIND.exec(text.slice(end, end + 60))?.[1] ?? '',
    };
  }

  /** Whether nothing comes or goes with a verb but perhaps the ending of the next one: `shall adopt` → `adopts`. */
  isVerbAlone(side: Side, verb: Phrase, phrases: Record<Side, readonly Phrase[]>): boolean {
    const region = this.regions[this.region(side, verb)];
    if (!region) return false;
    const gone = this.otherWords('before', region, phrases.before);
    const come = this.otherWords('after', region, phrases.after);
    if (gone.length + come.length === 0) return true;
    const [one = '', two = ''] = [gone[0], come[0]];
    return gone.length === 1 && come.length === 1 && (alike(one, two) || this.areOneVerb(one, two));
  }

  /** Whether two words are forms of a verb that do not begin alike: `font`, `faire`. */
  private areOneVerb(one: string, two: string): boolean {
    return this.irregular.some(forms => {
      const words = forms.split(' ');
      return words.includes(one) && words.includes(two);
    });
  }

  /** Whether a hedge has come or gone by itself, or in front of more of its kind, and not as part of a sentence. */
  isHedgeAlone(side: Side, hedge: Phrase, phrases: readonly Phrase[]): boolean {
    const places = [...placesOf(hedge)];
    const changed = places.filter(at => (this.regionAt[side][at] ?? -1) >= 0).length;
    const at = this.region(side, hedge);
    const region = this.regions[at];
    if (!region || changed < places.length * MOSTLY) return false;
    if (this.isWordOfOther(side, hedge)) return false;
    const verbs = phrases.filter(phrase => phrase.kind === 'verb' && this.region(side, phrase) === at);
    const text = this.texts[side];
    const whole = verbs.filter(verb => [...placesOf(verb)].every(place => this.regionAt[side][place] === at));
    const { start, end } = region[side];
    const lead = text.slice(start, Math.max(start, hedge.pieces[0]?.[0] ?? start));
    const isFirst = !/[\p{L}\p{N}]/u.test(lead) && !/[.;]\s+\p{Lu}/u.test(text.slice(start, end));
    const others = this.otherWords(side, region, phrases);
    return others.length <= FEW_WORDS || (isFirst && whole.length === 0);
  }

  /** Whether the word that makes a hedge stands near by in new words of the other text: `as relevant` → `relevant Parties`. */
  private isWordOfOther(side: Side, { words, pieces }: Phrase): boolean {
    const word = words.split(' ').at(-1) ?? '';
    if (word.length < LONG_WORD) return false;
    const other: Side = side === 'before' ? 'after' : 'before';
    const at = this.placeOf(side, pieces[0]?.[0] ?? 0);
    const from = Math.max(0, at - word.length - 2);
    const near = this.texts[other].slice(from, at + NEAR_LETTERS).toLowerCase();
    const found = near.search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'));
    return found >= 0 && (this.regionAt[other][from + found] ?? -1) >= 0;
  }

  /** Where a place of one text is in the other: behind the nearest character in front of it that both have. */
  private placeOf(side: Side, at: number): number {
    for (let back = at; back >= 0; back -= 1) {
      const place = (side === 'before' ? this.toAfter : this.toBefore)[back] ?? -1;
      if (place >= 0) return place + 1;
    }
    return 0;
  }

  /** The words of a region that belong to none of the phrases. */
  private otherWords(side: Side, region: Region, phrases: readonly Phrase[]): string[] {
    const { start, end } = region[side];
    const own = phrases.flatMap(({ pieces }) => pieces);
    const words = [...this.texts[side].slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)];
    return words
      .filter(({ index }) => !own.some(([from, to]) => start + index >= from && start + index < to))
      .map(([word]) => word.toLowerCase());
  }
}

function* placesOf({ pieces }: Phrase): Generator<number> {
  for (const [start, end] of pieces) for (let at = start; at < end; at += 1) yield at;
}

/** Chinese words are not told apart here: the nearest sign has to do. */
const WORD_IN_FRONT = /(\p{sc=Han}|[\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u;
const WORD_BEHIND = /^[^\p{L}\p{N}]*(\p{sc=Han}|[\p{L}\p{N}]+)/u;
