/** What became of each pair of square brackets in a provision. */
import type { BracketEvent, Segment } from './types.ts';

interface Both<Value> {
  before: Value;
  after: Value;
}

export interface Span {
  /** Offsets of the brackets in the text; a missing partner stands at the end, or at -1 before the start. */
  open: number;
  close: number;
}

/** The bracketed spans of a text, nested ones included. An unbalanced bracket reaches to the end of the text. */
function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  const stack: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if ('[［〔【'.includes(sign) && text.charAt(at + 1) !== '^') stack.push(at);
    else if (']］〕】'.includes(sign) && !isNote(text, at))
      spans.push({ open: stack.pop() ?? -1, close: at });
  }
  for (const open of stack) spans.push({ open, close: text.length });
  return spans.sort((one, two) => one.open - two.open);
}

const isNote = (text: string, close: number) =>
  /\[\^[^[\]\s]+$/.test(text.slice(Math.max(0, close - 40), close));

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
 * A bracket is the same one if it holds the same words, or if one of its signs is equal in both texts, or else if most
 * of its words now stand in a bracket that is not accounted for. Words go first, because of two brackets that close
 * side by side (`]]`) it cannot be said which one is gone.
 */
export function bracketEvents(segments: readonly Segment[]): BracketEvent[] {
  return bracketFates(segments).map(({ before: _, ...event }) => event);
}

/** A bracket event with where the bracket stands in the earlier text; null for one that is new. */
export interface BracketFate extends BracketEvent {
  before: Span | null;
}

/** The same as `bracketEvents`, with places. */
export function bracketFates(segments: readonly Segment[]): BracketFate[] {
  if (!segments.some(({ text }) => /[[\]［］〔〕【】]/.test(text))) return [];
  const [only] = segments;
  if (only?.op === 'equal' && segments.length === 1) {
    return spansOf(only.text).map(span => ({ event: 'kept', text: inside(only.text, span), before: span }));
  }
  const side = (gone: Segment['op']) => segments.map(({ op, text }) => (op === gone ? '' : text)).join('');
  const texts = { before: side('insert'), after: side('delete') };
  const map = mapCharacters(segments, { before: texts.before.length, after: texts.after.length });
  const spans = { before: spansOf(texts.before), after: spansOf(texts.after) };
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
  const sameWords = (before: Span, after: Span) =>
    inside(texts.before, before) === inside(texts.after, after);
  const maps = (from: number, to: number) => from >= 0 && (map.before[from] ?? -1) === to && to >= 0;
  tryPair((before, after) => sameWords(before, after) && overlap(before, after, map) >= KEPT);
  tryPair((before, after) => maps(before.open, after.open) && maps(before.close, after.close));
  tryPair((before, after) => maps(before.open, after.open) || maps(before.close, after.close));
  tryPair((before, after) => overlap(before, after, map) >= KEPT);
  return partner;
}

/** Share of the characters of the larger span that stand in both. */
function overlap(before: Span, after: Span, map: Mapping): number {
  let common = 0;
  for (let at = before.open + 1; at < before.close; at += 1) {
    const to = map.before[at] ?? -1;
    if (to > after.open && to < after.close) common += 1;
  }
  return common / Math.max(1, before.close - before.open - 1, after.close - after.open - 1);
}
