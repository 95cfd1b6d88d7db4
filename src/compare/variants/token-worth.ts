/** What a token counts for where a path is chosen. */
import { isStopWord, type Tokens, tokenText } from '../words/index.ts';

/** By what a token says. Brackets and signs decide only where no word does. */
const WORTH = { content: 1, stop: 0.3, sign: 0.1, bracket: 0.05 };

export function worthOf(tokens: Tokens, at: number): number {
  const kind = tokens.kinds[at];
  if (kind === 'bracket' || kind === 'note') return WORTH.bracket;
  if (kind === 'punctuation') return WORTH.sign;
  return kind === 'word' && isStopWord(tokenText(tokens, at).toLowerCase()) ? WORTH.stop : WORTH.content;
}
