/** What became of each pair of square brackets in a provision. */

import type { BracketEvent, Segment } from '../types.ts';
import { textOf } from '../words/index.ts';
import { inside, mapCharacters, pairSpans } from './pairs.ts';
import { NO_STRAYS, type Span, spansOf } from './spans.ts';
import type { Strays } from './strays.ts';

const WORD = /[\p{L}\p{N}]/u;
/** Share of the words in a bracket that has to survive for the bracket to have been lifted and not struck. */
const KEPT = 0.5;

function keptShare(text: string, span: Span, map: Int32Array): number {
  let [words, kept] = [0, 0];
  for (let at = span.open + 1; at < span.close; at += 1) {
    if (!WORD.test(text.charAt(at))) continue;
    words += 1;
    if ((map[at] ?? -1) >= 0) kept += 1;
  }
  return words === 0 ? 0 : kept / words;
}

/** Whether the words in a bracket stand in the other text as well, and whether only in part; null where they do not. */
function keptIn(
  other: string,
  text: string,
  span: Span,
  map: Int32Array,
): Pick<BracketEvent, 'partly'> | null {
  const share = keptShare(text, span, map);
  if (share < KEPT) return null;
  // A readable edit may take in words that both texts have.
  const isWhole = share === 1 || bareWords(other).includes(bareWords(inside(text, span)));
  return isWhole ? {} : { partly: true };
}

const bareWords = (text: string): string => {
  const words = text.replace(/\[\^[^\]\s]+\]/g, ' ').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
};

/** The words in a bracket. Brackets in it have events of their own: that one was lifted does not edit the outer one. */
const wordsInside = (text: string, span: Span) =>
  inside(text, span)
    .replace(/[[\]［］〔〕【】]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:])/g, '')
    .trim();

/**
 * The bracket events of one provision, in the order of the earlier text, then what is new in the later one.
 *
 * A bracket is the same one if it holds the same words, or nearly, or if one of its signs is equal in both texts, or else
 * if most of its words now stand in a bracket that is not accounted for. Words go first, because of two brackets that
 * close side by side (`]]`) it cannot be said which one is gone.
 *
 * @param strays brackets of the provision, on each side, that have no partner in the whole draft.
 */
export function bracketEvents(
  segments: readonly Segment[],
  strays: (side: 'before' | 'after') => Strays = () => NO_STRAYS,
): BracketEvent[] {
  return bracketFates(segments, strays).map(({ before: _, ...event }) => event);
}

/** A bracket event with where the bracket stands in the earlier text; null for one that is new. */
export interface BracketFate extends BracketEvent {
  before: Span | null;
}

/** The same as `bracketEvents`, with places. */
export function bracketFates(
  segments: readonly Segment[],
  strays: (side: 'before' | 'after') => Strays = () => NO_STRAYS,
): BracketFate[] {
  if (!segments.some(({ text }) => /[[\]［］〔〕【】]/.test(text))) return [];
  const texts = { before: textOf(segments, 'before'), after: textOf(segments, 'after') };
  const spans = {
    before: spansOf(texts.before, () => strays('before')),
    after: spansOf(texts.after, () => strays('after')),
  };
  if (texts.before === texts.after && spans.before.length === spans.after.length) {
    return spans.before.map(span => ({ event: 'kept', text: inside(texts.before, span), before: span }));
  }
  const map = mapCharacters(segments, { before: texts.before.length, after: texts.after.length });
  const partner = pairSpans(texts, spans, map);
  const fates: BracketFate[] = [];
  for (const span of spans.before) {
    const other = partner.get(span);
    if (other) {
      const same = wordsInside(texts.before, span) === wordsInside(texts.after, other);
      fates.push({ event: same ? 'kept' : 'edited', text: inside(texts.after, other), before: span });
    } else {
      const kept = keptIn(texts.after, texts.before, span, map.before);
      fates.push({
        ...(kept ? { event: 'lifted', ...kept } : { event: 'struck' }),
        text: inside(texts.before, span),
        before: span,
      });
    }
  }
  const accounted = new Set(partner.values());
  for (const span of spans.after) {
    if (accounted.has(span)) continue;
    const kept = keptIn(texts.before, texts.after, span, map.after);
    fates.push({
      ...(kept ? { event: 'opened', ...kept } : { event: 'added' }),
      text: inside(texts.after, span),
      before: null,
    });
  }
  return fates;
}
