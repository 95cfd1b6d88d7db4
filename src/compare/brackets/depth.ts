/** In which brackets each character of a text stands. */
import { isWordSign } from '../words/index.ts';
import type { BracketedText, Span } from './spans.ts';

export interface Depths {
  /** The number of the innermost bracket that each character stands in; -1 outside of all. */
  innermost: Int32Array;
  /** For each bracket the number of the one around it, or -1. */
  around: Int32Array;
  /** How many letters and digits stand before each offset. */
  words: Int32Array;
}

export function depthsOf({ text, spans }: BracketedText): Depths {
  const innermost = new Int32Array(text.length).fill(-1);
  const around = new Int32Array(spans.length).fill(-1);
  const open: { number: number; close: number }[] = [];
  spans.forEach((span, number) => {
    while ((open.at(-1)?.close ?? Infinity) <= span.open) open.pop();
    around[number] = open.at(-1)?.number ?? -1;
    open.push({ number, close: span.close });
    // Brackets come outer ones first, so that an inner one takes its characters from the outer.
    innermost.fill(number, Math.max(0, span.open + 1), span.close);
  });
  return { innermost, around, words: wordSigns(text) };
}

function wordSigns(text: string): Int32Array {
  const before = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1)
    before[at + 1] = (before[at] ?? 0) + (isWordSign(text, at) ? 1 : 0);
  return before;
}

/** Letters and digits inside a bracket. */
export const wordsIn = ({ words }: Depths, { open, close }: Span): number =>
  (words[close] ?? 0) - (words[open + 1] ?? 0);
