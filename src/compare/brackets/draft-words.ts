/** The words of a bracketed draft one by one, to find those again that stand elsewhere in the other draft. */
import { isWordSign } from '../words/index.ts';
import type { DraftText } from './draft-text.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words as parallel lists; a hyphen parts two of them, so that `scaled-up` and `scaled up` are the same words. */
export interface DraftWords {
  /** In lower case. */
  keys: string[];
  /** Equal for equal keys, in both drafts. */
  ids: number[];
  from: number[];
  to: number[];
  /** Whether it says what a text is about: no stop word. */
  isContent: boolean[];
  /** The first word of each place, and of what comes after the last one. */
  starts: number[];
}

const HAN = /\p{sc=Han}/u;
/** Below it there is no sign of it. */
const FIRST_HAN = 0x2e80;

export function draftWordsOf({ text, places }: DraftText, vocabulary: Vocabulary): DraftWords {
  const words: DraftWords = { keys: [], ids: [], from: [], to: [], isContent: [], starts: [] };
  const put = (from: number, to: number) => {
    const { id, key, isContent } = vocabulary.word(text.slice(from, to));
    words.keys.push(key);
    words.ids.push(id);
    words.from.push(from);
    words.to.push(to);
    words.isContent.push(isContent);
  };
  for (const place of places) {
    words.starts.push(words.keys.length);
    let from = -1;
    for (let at = place.start; at <= place.end; at += 1) {
      const isWord = at < place.end && isWordSign(text, at);
      if (isWord && text.charCodeAt(at) >= FIRST_HAN && HAN.test(text.charAt(at))) {
        if (from >= 0) put(from, at);
        put(at, at + 1);
        from = -1;
      } else if (isWord && from < 0) from = at;
      else if (!isWord && from >= 0) {
        put(from, at);
        from = -1;
      }
    }
  }
  words.starts.push(words.keys.length);
  return words;
}

/** A stretch of words, `from` included, `to` not. */
export interface Run {
  from: number;
  to: number;
}

/** The words of a place. */
export const wordsOfPlace = ({ starts }: DraftWords, number: number): Run => ({
  from: starts[number] ?? 0,
  to: starts[number + 1] ?? 0,
});

/** The words of a bracket. */
export function wordsOfSpan({ from }: DraftWords, span: Span): Run {
  return { from: firstFrom(from, span.open + 1), to: firstFrom(from, span.close) };
}

function firstFrom(offsets: readonly number[], at: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where each word of a stretch stands. */
export function placesOfWords({ keys }: DraftWords, { from, to }: Run): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = from; at < to; at += 1) {
    const known = places.get(keys[at] ?? '');
    if (known) known.push(at);
    else places.set(keys[at] ?? '', [at]);
  }
  return places;
}

/** How many of the words in a stretch say what it is about. */
export function contentIn({ isContent }: DraftWords, { from, to }: Run): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (isContent[at]) count += 1;
  return count;
}
