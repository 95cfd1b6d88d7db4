/** What became of each bracket of two texts whose characters are paired. */
import type { BracketEvent } from '../types.ts';
import { isConnective } from './connectives.ts';
import { type Depths, depthsOf, wordsIn } from './depth.ts';
import type { Mapping } from './mapping.ts';
import { type Both, inside, pairSpans, wordsInside } from './pairs.ts';
import type { BracketedText, Span } from './spans.ts';

/** What became of one bracket, or of two that are the same. */
export interface Fate extends Pick<BracketEvent, 'event' | 'partly' | 'inBrackets'> {
  /** The bracket in the earlier text; null for one that is new. */
  before: Span | null;
  /** In the later text; null for one that is gone. */
  after: Span | null;
}

/** Share of the words in a bracket that has to survive for the bracket to have been lifted and not struck. */
const KEPT = 0.5;

/** Characters round the words that are known to be kept in which the others are looked for: a long sentence. */
const NEAR = 400;

/**
 * The fates of all brackets, in the order of the earlier text, then what is new in the later one. Every bracket of either text
 * has exactly one.
 *
 * A bracket is the same one if it holds the same words, or nearly, or if one of its signs is equal in both texts, or else
 * if most of its words now stand in a bracket that is not accounted for. What became of one without a partner, its words tell.
 */
export function fatesOf(texts: Both<BracketedText>, map: Mapping): Fate[] {
  const { before, after } = texts;
  const depths = { before: depthsOf(before), after: depthsOf(after) };
  const partner = pairSpans(texts, depths, map);
  const gone = (span: Span): Fate => {
    const other = partner.get(span);
    if (other) {
      const same = wordsInside(before.text, span) === wordsInside(after.text, other);
      return { event: same ? 'kept' : 'edited', before: span, after: other };
    }
    const kept = keptIn(
      after.text,
      depths.after,
      { ...before, depths: depths.before, places: map.before },
      span,
    );
    return { ...(kept ? { event: 'lifted', ...kept } : { event: 'struck' }), before: span, after: null };
  };
  const accounted = new Set(partner.values());
  const come = (span: Span): Fate => {
    const kept = keptIn(
      before.text,
      depths.before,
      { ...after, depths: depths.after, places: map.after },
      span,
    );
    return { ...(kept ? { event: 'opened', ...kept } : { event: 'added' }), before: null, after: span };
  };
  return [...before.spans.map(gone), ...after.spans.filter(span => !accounted.has(span)).map(come)];
}

interface Mapped {
  text: string;
  depths: Depths;
  /** For every character its place in the other text. */
  places: Int32Array;
}

/** Whether the words in a bracket stand in the other text as well, and how; null where they do not. */
function keptIn(
  other: string,
  { innermost }: Depths,
  { text, depths, places }: Mapped,
  span: Span,
): Pick<Fate, 'partly' | 'inBrackets'> | null {
  const words = wordsIn(depths, span);
  let [kept, bracketed] = [0, 0];
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (let at = span.open + 1; at < span.close; at += 1) {
    const place = places[at] ?? -1;
    if (place < 0 || depths.words[at] === depths.words[at + 1]) continue;
    kept += 1;
    first = Math.min(first, place);
    last = Math.max(last, place);
    if ((innermost[place] ?? -1) >= 0) bracketed += 1;
  }
  if (words === 0 || kept / words < KEPT) return null;
  // A readable edit may take in words that both texts have.
  const near = () => other.slice(Math.max(0, first - NEAR), last + NEAR);
  const isWhole =
    kept === words ||
    goneWords({ text, depths, places }, span).every(isConnective) ||
    bareWords(near()).includes(bareWords(inside(text, span)));
  return {
    ...(isWhole ? {} : { partly: true }),
    ...(bracketed > kept / 2 ? { inBrackets: true } : {}),
  };
}

/** The words of a bracket that have no partner, in lower case. */
function goneWords({ text, places }: Mapped, span: Span): string[] {
  const words = [...inside(text, span).matchAll(/[\p{L}\p{N}]+/gu)];
  const start = text.indexOf(inside(text, span), span.open + 1);
  return words.flatMap(({ 0: word, index }) => (places[start + index] === -1 ? [word.toLowerCase()] : []));
}

const bareWords = (text: string): string => {
  const words = text.replace(/\[\^[^\]\s]+\]/g, ' ').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
};
