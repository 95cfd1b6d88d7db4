/** What a bracket encloses, provision by provision. */
import type { DraftText, Place } from './draft-text.ts';
import type { Span } from './spans.ts';

/** The part of one provision that stands in a bracket. */
export interface Portion {
  place: Place;
  from: number;
  to: number;
}

/** The provision that an offset of a draft is in. */
export function placeAt({ places }: DraftText, at: number): number {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The parts of all provisions that a bracket holds, the one that it opens in first, with or without words. */
export function portionsOf(draft: DraftText, span: Span): Portion[] {
  const portions: Portion[] = [];
  for (let at = placeAt(draft, span.open); at < draft.places.length; at += 1) {
    const place = draft.places[at] as Place;
    if (portions.length > 0 && place.start >= span.close) break;
    portions.push({ place, from: Math.max(place.start, span.open + 1), to: Math.min(place.end, span.close) });
  }
  return portions;
}

/** The words of a portion, heading and text, without the sign that a label opens in front of them. */
export function wordsOfPortion({ text }: DraftText, { place, from, to }: Portion, span?: Span): string {
  const sign = span && span.openSign >= from && span.openSign < to ? span.openSign + 1 : 0;
  const heading = text.slice(from, Math.min(to, place.text));
  const words = text.slice(Math.max(from, place.text, sign), to);
  return [heading.trim(), words.trim()].filter(Boolean).join(' ');
}
