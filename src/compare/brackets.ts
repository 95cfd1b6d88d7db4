/** What became of each pair of square brackets in a provision. */
import { NO_STRAYS, type Span, spansOf } from './bracket-spans.ts';
import type { Strays } from './stray-brackets.ts';
import type { BracketEvent, Segment } from './types.ts';

interface Both<Value> {
  before: Value;
  after: Value;
}

/** For every character of a text: where it is in the other one, or -1. */
interface Mapping {
  before: Int32Array;
  after: Int32Array;
}

function mapCharacters(segments: readonly Segment[], lengths: { before: number; after: number }): Mapping {
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

const WORD = /[\p{L}\p{N}]/u;
/** Share of the words in a bracket that has to survive for the bracket to have been lifted and not struck. */
const KEPT = 0.5;
/** Share of the words by which a bracket is known whatever became of its signs: `[]` of one may have closed another. */
const ALIKE = 0.75;

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

const inside = (text: string, span: Span) => text.slice(span.open + 1, span.close).trim();

/** The words in a bracket. Brackets in it have events of their own: that one was lifted does not edit the outer one. */
const wordsInside = (text: string, span: Span) =>
  inside(text, span)
    .replace(/[[\]［］〔〕【】]/g, ' ')
    .replace(/\s+(?=[,.;:])/g, '')
    .replace(/\s+/g, ' ')
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
  const side = (gone: Segment['op']) => segments.map(({ op, text }) => (op === gone ? '' : text)).join('');
  const texts = { before: side('insert'), after: side('delete') };
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

function pairSpans(texts: Both<string>, spans: Both<Span[]>, map: Mapping): Map<Span, Span> {
  const partner = new Map<Span, Span>();
  const taken = new Set<Span>();
  const tryPair = (matches: (before: Span, after: Span) => boolean) => {
    for (const before of spans.before) {
      if (partner.has(before)) continue;
      const after = spans.after.find(span => !taken.has(span) && matches(before, span));
      if (!after) continue;
      partner.set(before, after);
      taken.add(after);
    }
  };
  const pairByOverlap = (least: number) => {
    const likely: { before: Span; after: Span; share: number }[] = [];
    for (const before of spans.before) {
      if (partner.has(before)) continue;
      for (const after of spans.after) {
        if (taken.has(after) || lengthRatio(before, after) < least) continue;
        const share = overlap(before, after, map);
        if (share >= least) likely.push({ before, after, share });
      }
    }
    likely.sort((one, two) => two.share - one.share);
    for (const { before, after } of likely) {
      if (partner.has(before) || taken.has(after)) continue;
      partner.set(before, after);
      taken.add(after);
    }
  };
  const sameWords = (before: Span, after: Span) =>
    inside(texts.before, before) === inside(texts.after, after);
  const maps = (from: number, to: number) => from >= 0 && (map.before[from] ?? -1) === to && to >= 0;
  tryPair((before, after) => sameWords(before, after) && overlap(before, after, map) >= KEPT);
  tryPair((before, after) => maps(before.open, after.open) && maps(before.close, after.close));
  pairByOverlap(ALIKE);
  tryPair((before, after) => maps(before.open, after.open) || maps(before.close, after.close));
  pairByOverlap(KEPT);
  return partner;
}

const lengthOf = ({ open, close }: Span) => Math.max(1, close - open - 1);

/** The most that two spans can overlap. */
const lengthRatio = (one: Span, two: Span): number =>
  Math.min(lengthOf(one), lengthOf(two)) / Math.max(lengthOf(one), lengthOf(two));

/** Share of the characters of the larger span that stand in both. */
function overlap(before: Span, after: Span, map: Mapping): number {
  let common = 0;
  for (let at = before.open + 1; at < before.close; at += 1) {
    const to = map.before[at] ?? -1;
    if (to > after.open && to < after.close) common += 1;
  }
  return common / Math.max(lengthOf(before), lengthOf(after));
}
