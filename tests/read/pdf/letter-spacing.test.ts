/** Words that are spaced out letter by letter are words. */
import { describe, expect, it } from 'vitest';
import { kerned, lines, words } from './make-pdf.ts';
import { readBlocks, wordsOf } from './read-blocks.ts';

const TEXT = [
  'Each Party shall keep the wells of its villages open to all who live there, and to all who come',
  'from elsewhere, and shall not ask them for more than what it costs to keep the wells clean.',
];
/** A line with moves between its letters, in thousandths of the size. */
const spaced = (y: number, text: string, by: number) =>
  kerned(
    200,
    y,
    [...text].flatMap(letter => [letter, by]),
  );
const first = async (line: string) => wordsOf((await readBlocks(line + lines(72, 700, TEXT))).blocks)[0];

describe('letter spacing', () => {
  it.each([130, 200, 280, 450, 800])('of %i thousandths, with signs for spaces', async by => {
    expect(await first(spaced(740, 'Wells and springs', by))).toBe('Wells and springs');
  });

  it.each([150, 220])('of %i thousandths, where a wider gap parts the words', async by => {
    const pieces = [...'Wells'].flatMap(letter => [letter, by]);
    const line = kerned(200, 740, [...pieces.slice(0, -1), by + 250, ...pieces.slice(0, -1)]);
    expect(await first(line)).toBe('Wells Wells');
  });

  it('of letters that are shown one by one', async () => {
    const line = [...'WELLS'].map((letter, at) => words(200 + 14 * at, 740, letter)).join('');
    expect(await first(line + words(290, 740, 'X'))).toBe('WELLS X');
  });

  it('of a word within a sentence', async () => {
    const line = kerned(72, 740, [
      'Wells shall ',
      150,
      ...[...'never'].flatMap(letter => [letter, 200]),
      ' be closed.',
    ]);
    expect(await first(line)).toBe('Wells shall never be closed.');
  });

  it('letters that have signs for spaces between them stay apart', async () => {
    expect(await first(words(200, 740, 'A B C D E F'))).toBe('A B C D E F');
  });
});
