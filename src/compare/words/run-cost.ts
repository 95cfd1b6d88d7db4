/** What it costs to mark equal words as changed, for the sake of a readable phrase. */
import { isStopWord } from './stop-words.ts';
import { type Tokens, tokenText } from './tokenize.ts';

/** A run of more tokens, or of more cost (two words that say something), is never swallowed. */
const LONGEST_RUN = 7;
const DEAREST_RUN = 5;

/** By what a token says. A number is mostly a reference, and references shift together with what surrounds them. */
const COST = { content: 2, bracket: 2, weak: 0.5, punctuation: 0.25 };

/** Words and numbers among `tokens[start, end)`. */
export function wordCount(tokens: Tokens, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    if (tokens.kinds[at] === 'word' || tokens.kinds[at] === 'number') count += 1;
  }
  return count;
}

/**
 * The price of swallowing the equal tokens `[start, end)` into the edits around them: what is marked as changed without
 * being so. Infinity for a run that is a match in its own right and has to stay.
 */
export function runCost(tokens: Tokens, start: number, end: number): number {
  if (end - start > LONGEST_RUN) return Infinity;
  let cost = 0;
  for (let at = start; at < end; at += 1) cost += COST[weightOf(tokens, at)];
  return cost > DEAREST_RUN ? Infinity : cost;
}

function weightOf(tokens: Tokens, at: number): keyof typeof COST {
  const kind = tokens.kinds[at];
  if (kind === 'bracket' || kind === 'punctuation') return kind;
  if (kind === 'number') return 'weak';
  return kind === 'word' && isStopWord(tokenText(tokens, at).toLowerCase()) ? 'weak' : 'content';
}
