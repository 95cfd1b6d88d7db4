/** Text files as strangers send them: in any encoding, damaged, and no treaty at all. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullText, writeMarkdown } from '../../src/document/index.ts';
import { ReadError, read, readText } from '../../src/read/index.ts';
import { mutate, mutations } from '../helpers/mutate.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/six-languages');
const texts = readdirSync(FOLDER).map(name => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);
const swapped = (bytes: Buffer, size: 2 | 4) =>
  size === 2 ? Buffer.from(bytes).swap16() : Buffer.from(bytes).swap32();
const utf32 = (text: string) => {
  const codes = Uint32Array.from([...text], sign => sign.codePointAt(0) ?? 0);
  return Buffer.from(codes.buffer);
};

describe('the encoding of a text', () => {
  it.each(texts)('is found without a mark: %s in UTF-16 and UTF-32', (name, text) => {
    const tree = fullText(readText(text, name).draft);
    const [two, four] = [Buffer.from(text, 'utf16le'), utf32(text)];
    for (const bytes of [two, swapped(two, 2), four, swapped(four, 4)])
      expect(fullText(readText(bytes, name).draft)).toBe(tree);
  });

  it('is not taken for UTF-16 because of stray zeros', async () => {
    const bytes = Buffer.from(`${texts[0]?.[1]}`.replace(/\n\n/g, '\n\0\n'));
    await expect(read(bytes, 'zeros.txt')).rejects.toThrow(ReadError);
  });

  it('may be Windows-1252, also where it changes in the middle', () => {
    const bytes = Buffer.concat([
      Buffer.from('Article 1\nL’eau\n\n'),
      Buffer.from('Pr\xe9ambule \x93libre\x94', 'latin1'),
    ]);
    expect(fullText(readText(bytes, 'mixed.txt').draft)).toContain('Préambule “libre”');
  });
});

describe('what is no treaty', () => {
  it.each([
    [
      'a novel',
      'It was late. The lake lay still.\n\nShe rowed on; nobody spoke.\n\nChapter and verse were far away.',
    ],
    ['source code', 'const a = [1, 2];\nif (a[0] > 1) {\n  run(a);\n}\n'],
    ['a table', 'name;date\nlake;2031\nriver;2032\n'],
  ])('%s keeps its words, and it is said that no article was found', (_, source) => {
    const { draft, file } = readText(source, 'other.txt');
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('no-articles');
    expect(fullText(draft).replace(/\s+/g, '')).toBe(source.replace(/\s+/g, ''));
  });

  it('nothing at all is refused', async () => {
    await expect(read(new Uint8Array(), 'empty.txt')).rejects.toThrow(/is empty/);
  });
});

const SPLICES = [
  '[',
  ']',
  '(a)',
  '1. ',
  '\n\n',
  '\0',
  '\uFEFF',
  '\u202e',
  '#',
  '|',
  '---\n',
  '*',
  '[^1]:',
  'Article 3 ',
  '第三条',
  'المادة ٣',
  '‌',
  '\ud800',
];
const RUNS = Number(process.env.TREATY_FUZZ_RUNS ?? 150);

describe('a damaged text', () => {
  it.each(['draft.txt', 'draft.md'])('gives a tree that can be written, or a reason why not: %s', path => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        mutations(SPLICES),
        fc.boolean(),
        ([, source], list, asBytes) => {
          const damaged = mutate(source, list);
          try {
            writeMarkdown(readText(asBytes ? Buffer.from(damaged) : damaged, path).draft);
          } catch (error) {
            if (!(error instanceof ReadError)) throw error;
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
