/** Lists of contents without dotted lines: what they name comes back in the text, and is read once. */
import { describe, expect, it } from 'vitest';
import { centred, lines, words } from './make-pdf.ts';
import { readBlocks, wordsOf } from './read-blocks.ts';

const NAMES = [
  'Part I',
  '1. Purpose',
  '2. Wells that belong to more than one village and are',
  'kept by all of them',
  '3. Springs',
];
const TEXT = [
  'Each Party shall keep the wells of its villages open to all who live there, and to all who come',
  'from elsewhere, and shall not ask them for more than what it costs to keep the wells clean.',
];

const body = (y: number) =>
  [
    ['Part I'],
    ['1. Purpose'],
    ['2. Wells that belong to more than one village and are kept by all', 'of them'],
    ['3. Springs'],
  ]
    .map(
      (title, at) =>
        lines(72, y - at * 90, title, { size: 14, pitch: 16 }) + lines(72, y - 40 - at * 90, TEXT),
    )
    .join('');

const READ = [
  'Part I',
  TEXT.join(' '),
  '1. Purpose',
  TEXT.join(' '),
  '2. Wells that belong to more than one village and are kept by all of them',
  TEXT.join(' '),
  '3. Springs',
  TEXT.join(' '),
];

describe('a list of contents without dots', () => {
  it('with page numbers at the right edge is left out and reported', async () => {
    const numbers = ['2', '2', '', '3', '3'].map((number, at) =>
      number ? words(505, 700 - at * 16, number) : '',
    );
    const list = words(72, 730, 'Contents') + lines(72, 700, NAMES, { pitch: 16 }) + numbers.join('');
    const { blocks, file } = await readBlocks(list, body(760));
    expect(wordsOf(blocks)).toEqual(READ);
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      'Left out as a list of contents: 10 lines, the first on page 1, the last on page 1',
    ]);
    expect(file.data.leftOut).toContain('kept by all of them');
  });

  it('is one also where the page numbers stand in a column of their own', async () => {
    const list =
      lines(72, 700, NAMES.slice(0, 2), { pitch: 16 }) +
      lines(72, 668, ['3. Springs']) +
      lines(505, 700, ['2', '2', '3'], { pitch: 16 });
    const { blocks } = await readBlocks(list, body(760));
    expect(wordsOf(blocks)).toEqual(READ);
  });

  it('without page numbers it is known by its title', async () => {
    const list = centred(740, 'TABLE OF CONTENTS') + lines(72, 700, NAMES, { pitch: 16 });
    const { blocks } = await readBlocks(list + body(560));
    expect(wordsOf(blocks)).toEqual(READ);
  });

  it('a table with numbers that go up is none, if nothing of it comes back', async () => {
    const table = lines(72, 700, ['Deep wells', 'Dry wells', 'Old wells'], { pitch: 16 });
    const { blocks } = await readBlocks(table + lines(505, 700, ['2', '5', '9'], { pitch: 16 }), body(760));
    expect(wordsOf(blocks).join(' ')).toContain('Dry wells');
  });
});
