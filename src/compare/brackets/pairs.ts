/** Which square bracket of the earlier text is which of the later one. */

import type { Segment } from '../types.ts';
import type { Span } from './spans.ts';

export interface Both<Value> {
  before: Value;
  after: Value;
}

/** For every character of a text: where it is in the other one, or -1. */
export interface Mapping {
  before: Int32Array;
  after: Int32Array;
}

/** Equal stretches of an edit, character by character. */
export function mapCharacters(
  segments: readonly Segment[],
  lengths: { before: number; after: number },
): Mapping {
  const mapping = {
    before: new Int32Array(lengths.before).fill(-1),
    after: new Int32Array(lengths.after).fill(-1),
  };
  let [before, after] = [0, 0];
  for (const { op, text } of segments) {
    if (op === 'equal') {
      for (let at = 0; at < text.length; at += 1) {
        mapping.before[before + at] = after + at;
        mapping.after[after + at] = before + at;
      }
    }
    if (op !== 'insert') before += text.length;
    if (op !== 'delete') after += text.length;
  }
  return mapping;
}

/** Share of the words of a bracket that have to stand in another one for the two to be the same. */
const KEPT = 0.5;
/** Share by which a bracket is known whatever became of its signs: `[]` of one may have closed another. */
const ALIKE = 0.75;
/** Pairs of brackets that are weighed at most; no negotiated paragraph has a hundredth of it. */
const MOST_WEIGHED = 1_000_000;

/** The words between the signs. */
export const inside = (text: string, span: Span) => text.slice(span.open + 1, span.close).trim();

/**
 * By the same words, by both signs, by nearly the same words, by one sign, and by most of the words, in this order: of two
 * brackets that close side by side (`]]`) it cannot be said which sign is gone.
 */
export function pairSpans(texts: Both<string>, spans: Both<Span[]>, map: Mapping): Map<Span, Span> {
  const partner = new Map<Span, Span>();
  const taken = new Set<Span>();
  const overlap = overlapOf(map);
  const pair = (before: Span, after: Span | undefined) => {
    if (!after) return;
    partner.set(before, after);
    taken.add(after);
  };
  const free = (): Both<Span[]> => ({
    before: spans.before.filter(span => !partner.has(span)),
    after: spans.after.filter(span => !taken.has(span)),
  });
  const pairBySigns = (matches: (before: Span, after: Span) => boolean) => {
    for (const before of free().before)
      pair(
        before,
        spans.after.find(span => !taken.has(span) && matches(before, span)),
      );
  };
  const pairByWords = (least: number) => {
    const left = free();
    if (left.before.length * left.after.length > MOST_WEIGHED) return;
    const likely: { before: Span; after: Span; share: number }[] = [];
    for (const before of left.before) {
      for (const after of left.after) {
        const share = overlap(before, after);
        if (share >= least) likely.push({ before, after, share });
      }
    }
    likely.sort((one, two) => two.share - one.share);
    for (const { before, after } of likely)
      if (!partner.has(before) && !taken.has(after)) pair(before, after);
  };
  const maps = (from: number, to: number) => from >= 0 && (map.before[from] ?? -1) === to && to >= 0;

  const byText = new Map<string, Span[]>();
  for (const span of spans.after) {
    const text = inside(texts.after, span);
    const same = byText.get(text);
    if (same) same.push(span);
    else byText.set(text, [span]);
  }
  for (const before of spans.before) {
    const same = byText.get(inside(texts.before, before)) ?? [];
    pair(
      before,
      same.find(span => !taken.has(span) && overlap(before, span) >= KEPT),
    );
  }
  pairBySigns((before, after) => maps(before.open, after.open) && maps(before.close, after.close));
  pairByWords(ALIKE);
  pairBySigns((before, after) => maps(before.open, after.open) || maps(before.close, after.close));
  pairByWords(KEPT);
  return partner;
}

const lengthOf = ({ open, close }: Span) => Math.max(1, close - open - 1);

/**
 * Share of the characters of the larger of two spans that stand in both. Equal characters keep their order, so the ranks
 * of those in a span are a range, and two ranges tell what is common.
 */
function overlapOf(map: Mapping): (before: Span, after: Span) => number {
  const ranks = { before: ranksOf(map.before), after: ranksOf(map.after) };
  return (before, after) => {
    const from = Math.max(ranks.before[before.open + 1] ?? 0, ranks.after[after.open + 1] ?? 0);
    const to = Math.min(ranks.before[before.close] ?? 0, ranks.after[after.close] ?? 0);
    return Math.max(0, to - from) / Math.max(lengthOf(before), lengthOf(after));
  };
}

/** How many characters before each place stand in the other text as well. */
function ranksOf(places: Int32Array): Int32Array {
  const ranks = new Int32Array(places.length + 1);
  for (let at = 0; at < places.length; at += 1)
    ranks[at + 1] = (ranks[at] ?? 0) + ((places[at] ?? -1) >= 0 ? 1 : 0);
  return ranks;
}
