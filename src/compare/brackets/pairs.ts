/** Which square bracket of the earlier text is which of the later one. */
import { type Depths, wordsIn } from './depth.ts';
import type { Mapping } from './mapping.ts';
import type { BracketedText, Span } from './spans.ts';

export interface Both<Value> {
  before: Value;
  after: Value;
}

/** Share of the words of a bracket that have to stand in another one for the two to be the same. */
const KEPT = 0.5;
/** Share by which a bracket is known whatever became of its signs: `[]` of one may have closed another. */
const ALIKE = 0.75;

/** The words between the signs. */
export const inside = (text: string, span: Span) => text.slice(span.open + 1, span.close).trim();

/** The words in a bracket. Brackets in it have events of their own: that one was lifted does not edit the outer one. */
export const wordsInside = (text: string, span: Span) =>
  inside(text, span)
    .replace(/[[\]［］〔〕【】]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:])/g, '')
    .trim();

/**
 * By the same words, by both signs, by nearly the same words, by one sign and the words of the smaller one, and by most of the
 * words, in this order: of two brackets that close side by side (`]]`) it cannot be said which sign is gone.
 */
export function pairSpans(texts: Both<BracketedText>, depths: Both<Depths>, map: Mapping): Map<Span, Span> {
  if (texts.before.text <= texts.after.text) return pairInOrder(texts, depths, map);
  // Of brackets that are as alike the first one is taken, which must not depend on which draft is the earlier one.
  const back = pairInOrder(swapped(texts), swapped(depths), swapped(map));
  return new Map([...back].map(([after, before]) => [before, after]));
}

/** The same two things the other way round. */
export const swapped = <Value>({ before, after }: Both<Value>): Both<Value> => ({
  before: after,
  after: before,
});

function pairInOrder(
  { before, after }: Both<BracketedText>,
  depths: Both<Depths>,
  map: Mapping,
): Map<Span, Span> {
  const partner = new Map<Span, Span>();
  const taken = new Set<Span>();
  const pair = (one: Span, two: Span | undefined) => {
    if (!two || partner.has(one) || taken.has(two)) return;
    partner.set(one, two);
    taken.add(two);
  };
  const overlaps = overlapsOf({ before, after }, depths, map);
  const pairByWords = (least: number, also: (one: Span, two: Span) => boolean = () => true) => {
    for (const { one, two, share } of overlaps) if (share >= least && also(one, two)) pair(one, two);
  };
  const bySign = (sign: 'openSign' | 'closeSign') =>
    new Map(after.spans.flatMap(span => (span[sign] < 0 ? [] : [[span[sign], span] as const])));
  const signs = { open: bySign('openSign'), close: bySign('closeSign') };
  const opened = ({ openSign }: Span) => signs.open.get(map.before[openSign] ?? -1);
  const closed = ({ closeSign }: Span) => signs.close.get(map.before[closeSign] ?? -1);

  const isSame = (one: Span, two: Span) =>
    wordsIn(depths.before, one) === wordsIn(depths.after, two) &&
    wordsInside(before.text, one) === wordsInside(after.text, two);

  pairByWords(KEPT, isSame);
  for (const span of before.spans) if (opened(span) === closed(span)) pair(span, opened(span));
  pairByWords(ALIKE);
  const hasSign = (one: Span, two: Span) => opened(one) === two || closed(one) === two;
  for (const { one, two, ofSmaller } of overlaps) if (ofSmaller >= KEPT && hasSign(one, two)) pair(one, two);
  for (const span of before.spans)
    if (wordsIn(depths.before, span) === 0) pair(span, opened(span) ?? closed(span));
  pairByWords(KEPT);
  return partner;
}

interface Overlap {
  one: Span;
  two: Span;
  /** Of the letters and digits of the larger one, those that stand in both. */
  share: number;
  /** The same of the smaller one. */
  ofSmaller: number;
}

/**
 * Brackets that have words in common, the most alike first. Words are counted where they stand innermost and then for all
 * brackets around, so that the work does not grow with the square of the brackets.
 */
function overlapsOf(texts: Both<BracketedText>, depths: Both<Depths>, map: Mapping): Overlap[] {
  const { before, after } = depths;
  const innermost = new Map<number, number>();
  const count = texts.after.spans.length;
  for (let at = 0; at < map.before.length; at += 1) {
    const other = map.before[at] ?? -1;
    if (other < 0 || (before.innermost[at] ?? -1) < 0 || (after.innermost[other] ?? -1) < 0) continue;
    if (before.words[at] === before.words[at + 1]) continue;
    const key = (before.innermost[at] ?? 0) * count + (after.innermost[other] ?? 0);
    innermost.set(key, (innermost.get(key) ?? 0) + 1);
  }
  const common = new Map<number, number>();
  for (const [key, letters] of innermost) {
    for (let one = Math.floor(key / count); one >= 0; one = before.around[one] ?? -1)
      for (let two = key % count; two >= 0; two = after.around[two] ?? -1)
        common.set(one * count + two, (common.get(one * count + two) ?? 0) + letters);
  }
  const overlaps = [...common].flatMap(([key, letters]): Overlap[] => {
    const [one, two] = [texts.before.spans[Math.floor(key / count)], texts.after.spans[key % count]];
    if (!one || !two) return [];
    const sizes = [wordsIn(before, one), wordsIn(after, two)];
    return [{ one, two, share: letters / Math.max(1, ...sizes), ofSmaller: letters / Math.min(...sizes) }];
  });
  return overlaps.sort(
    (one, two) => two.share - one.share || one.one.open - two.one.open || one.two.open - two.two.open,
  );
}
