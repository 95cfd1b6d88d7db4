/** Where square brackets stand in the words of a provision. */
import type { Strays } from './strays.ts';

export interface Span {
  /** Offsets of the brackets in the text; a missing partner stands at the end, or at -1 before the start. */
  open: number;
  close: number;
}

/**
 * The bracketed spans of a text, nested ones included. A bracket whose partner stands in another provision reaches to the
 * end of the text, a stray one nowhere.
 */
export function spansOf(text: string, strays: () => Strays): Span[] {
  const spans: Span[] = [];
  const stack: number[] = [];
  const unopened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if ('[［〔【'.includes(sign) && text.charAt(at + 1) !== '^') stack.push(at);
    else if (']］〕】'.includes(sign) && !isNote(text, at)) {
      const open = stack.pop();
      if (open === undefined) unopened.push(at);
      else spans.push({ open, close: at });
    }
  }
  if (stack.length + unopened.length > 0) {
    const { open, close } = strays();
    // What it holds stands in the other provision if there are no words here: `[Article 5`, and below it `1. No Party shall …]`.
    for (const at of stack.slice(open)) if (hasWord(text, at)) spans.push({ open: at, close: text.length });
    for (const at of unopened.slice(close)) if (hasWord(text, 0, at)) spans.push({ open: -1, close: at });
  }
  return spans.sort((one, two) => one.open - two.open);
}

const hasWord = (text: string, from: number, to?: number) => /[\p{L}\p{N}]/u.test(text.slice(from, to));

export const NO_STRAYS: Strays = { open: 0, close: 0 };

const isNote = (text: string, close: number) =>
  /\[\^[^[\]\s]+$/.test(text.slice(Math.max(0, close - 40), close));
