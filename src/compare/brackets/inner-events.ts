/** What a bracket that opens in another provision did to the words of one that it holds. */
import type { BracketEvent } from '../types.ts';
import { isWordSign } from '../words/index.ts';
import type { Both } from './pairs.ts';
import type { Portion } from './portions.ts';
import type { Span } from './spans.ts';

interface Inside {
  side: 'before' | 'after';
  /** The words of the provision that stand in the bracket. */
  portion: Portion;
  /** For every character of this side its place in the other one. */
  places: Int32Array;
  /** The bracket of the other side that this one is. */
  partner: Span | null;
  /** The words of the provision of the other draft that this one is paired with, as far as they stand in that bracket. */
  shared: Portion | null;
  texts: Both<string>;
}

/** Share of the words of a provision that decides what is said of them; the same as for the whole bracket. */
const MOST = 0.5;

/**
 * `kept` if the words are still in the bracket, `lifted` (or `opened`) if they stand outside of it in the other draft, `struck` (or
 * `added`) if they do not stand there. Null where there is no word.
 */
export function eventInside({
  side,
  portion,
  places,
  partner,
  shared,
  texts,
}: Inside): BracketEvent['event'] | null {
  let [words, kept, within] = [0, 0, 0];
  for (let at = portion.from; at < portion.to; at += 1) {
    if (!isWordSign(texts[side], at)) continue;
    words += 1;
    const place = places[at] ?? -1;
    if (place < 0) continue;
    kept += 1;
    if (partner && place > partner.open && place < partner.close) within += 1;
  }
  if (words === 0) return null;
  const others = shared ? wordSignsIn(texts[side === 'before' ? 'after' : 'before'], shared) : words;
  if (shared || within / words >= MOST) return within === words && others === words ? 'kept' : 'edited';
  if (kept / words >= MOST) return side === 'before' ? 'lifted' : 'opened';
  return side === 'before' ? 'struck' : 'added';
}

function wordSignsIn(text: string, { from, to }: Portion): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (isWordSign(text, at)) count += 1;
  return count;
}
