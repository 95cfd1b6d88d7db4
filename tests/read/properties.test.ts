/** What holds for every text, however untidy. */
import fc from 'fast-check';
import type { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { type Draft, fullText, readMarkdown, writeMarkdown } from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';
import { messyMarkdown, messyText, plainTreaty, printed, printing } from './messy-text.ts';
import { countWords } from './words-of.ts';

const plain = (tree: Draft): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)));

/** Where a list of Markdown was numbered, its numbers are not those that were typed. */
function withoutListNumbers(counts: Map<string, number>, file: VFile): Map<string, number> {
  if (file.messages.some(({ ruleId }) => ruleId === 'list-numbers'))
    for (const word of counts.keys()) if (/^\d+$/.test(word)) counts.delete(word);
  return counts;
}

describe.each([
  ['plain text', 'draft.txt', messyText],
  ['Markdown', 'draft.md', messyMarkdown],
] as const)('reading untidy %s', (_, path, texts) => {
  it('keeps every word as often as it stands there', () => {
    fc.assert(
      fc.property(texts, source => {
        const { draft, file } = readText(source, path);
        expect(withoutListNumbers(countWords(fullText(draft)), file)).toEqual(
          withoutListNumbers(countWords(source), file),
        );
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

describe('the lines of a text', () => {
  it('are joined to the same tree at whatever width they were wrapped, and whatever they end in', () => {
    fc.assert(
      fc.property(
        plainTreaty.chain(treaty => printing(treaty.dense).map(how => [treaty, how] as const)),
        ([treaty, how]) => {
          const whole = readText(printed(treaty), 'whole.txt').draft;
          const wrapped = readText(printed(treaty, how), 'wrapped.txt').draft;
          expect(writeMarkdown(wrapped)).toBe(writeMarkdown(whole));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keep their words apart, whatever sign stands between them', () => {
    const word = fc.constantFrom('Each', 'Party', 'shall', 'Article', '12', '(a)', '公约', 'озеро');
    const end = fc.constantFrom('\r', '\n', '\r\n', '\f', '\v', '\u0085', '\u2028', '\u2029', ' ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, end), { maxLength: 40 }), parts => {
        const source = parts.flat().join('');
        for (const path of ['draft.txt', 'draft.md'])
          expect(countWords(fullText(readText(source, path).draft))).toEqual(countWords(source));
      }),
      { numRuns: 300 },
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
  ['wrapped lines', 'The Parties to this Convention shall report on what they do for\n'.repeat(40_000)],
  ['blocks of two lines', 'The Parties to this Convention shall report on what\nthey do.\n\n'.repeat(20_000)],
  ['numbers on lines of their own', Array.from({ length: 30_000 }, (_, at) => `${at}\nand so on`).join('\n')],
  ['Markdown items', '1. The Party shall.\n'.repeat(20_000)],
  ['deep columns', Array.from({ length: 3_000 }, (_, at) => `${' '.repeat(at)}(a) One.`).join('\n')],
];

describe('reading garbage by the megabyte', () => {
  it.each(HUGE)('%s', (_, source) => {
    for (const path of ['huge.txt', 'huge.md']) {
      const { draft, file } = readText(source, path);
      expect(writeMarkdown(draft)).not.toBe('');
      if (source.startsWith('*')) continue;
      const counts = [fullText(draft), source].map(words => withoutListNumbers(countWords(words), file));
      expect(counts[0]).toEqual(counts[1]);
    }
  });
});
