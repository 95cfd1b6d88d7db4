/** What holds for every text, however untidy. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, fullText, readMarkdown, writeMarkdown } from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';
import { messyMarkdown, messyText } from './messy-text.ts';
import { countWords } from './words-of.ts';

const plain = (tree: Draft): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)));

describe.each([
  ['plain text', 'draft.txt', messyText],
  ['Markdown', 'draft.md', messyMarkdown],
] as const)('reading untidy %s', (_, path, texts) => {
  it('keeps every word as often as it stands there', () => {
    fc.assert(
      fc.property(texts, source => {
        expect(countWords(fullText(readText(source, path).draft))).toEqual(countWords(source));
      }),
      { numRuns: 500 },
    );
  });

  it('gives a tree that canonical Markdown holds exactly', () => {
    fc.assert(
      fc.property(texts, source => {
        const { draft } = readText(source, path);
        const written = writeMarkdown(draft);
        expect(plain(readMarkdown(written))).toEqual(plain(draft));
        expect(plain(readText(written, 'canonical.md').draft)).toEqual(plain(draft));
      }),
      { numRuns: 500 },
    );
  });

  it('does not fail on anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), source => {
        writeMarkdown(readText(source, path).draft);
      }),
      { numRuns: 500 },
    );
  });
});

/** Inputs that a quadratic reader, or one that recurses, would not survive. No time is asserted. */
const HUGE: readonly (readonly [string, string])[] = [
  ['brackets', '['.repeat(300_000)],
  ['asterisks', '*'.repeat(1_000_000)],
  ['stray emphasis', '*a '.repeat(100_000)],
  ['labels in one line', '(a) '.repeat(250_000)],
  ['labels on lines of their own', '(a)\n'.repeat(20_000)],
  ['one line', 'The Parties shall cooperate; and so on, '.repeat(50_000)],
  ['sentences with numbers', 'one. 2. Two; (b) '.repeat(50_000)],
  ['lines without a blank', 'The Party shall report.\n'.repeat(50_000)],
  ['numbered lines', Array.from({ length: 20_000 }, (_, at) => `${at + 1}. The Party shall.`).join('\n')],
  ['deep columns', Array.from({ length: 3_000 }, (_, at) => `${' '.repeat(at)}(a) One.`).join('\n')],
];

describe('reading garbage by the megabyte', () => {
  it.each(HUGE)('%s', (_, source) => {
    for (const path of ['huge.txt', 'huge.md']) {
      const { draft } = readText(source, path);
      expect(writeMarkdown(draft)).not.toBe('');
      if (!source.startsWith('*')) expect(countWords(fullText(draft))).toEqual(countWords(source));
    }
  });
});
