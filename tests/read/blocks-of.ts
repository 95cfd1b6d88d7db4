/** Blocks as a reader of a format gives them, for tests of the recogniser alone. */
import { text } from '../../src/document/index.ts';
import type { Look, WordsBlock } from '../../src/read/blocks.ts';
import { type Seen, see } from '../../src/read/seen.ts';

export const wordsOf = (words: string, look?: Look): WordsBlock => ({
  type: 'words',
  words: [text(words)],
  ...(look ? { look } : {}),
});

/** The lines of a text without print; empty lines are left out. */
export const linesOf = (lines: string): WordsBlock[] =>
  lines
    .split('\n')
    .map(words => words.trim())
    .filter(Boolean)
    .map(words => wordsOf(words));

export const seenLines = (lines: string): Seen[] => linesOf(lines).map(see);
