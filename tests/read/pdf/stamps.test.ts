/** Words that are printed across the text are a stamp, not a title. */
import { describe, expect, it } from 'vitest';
import { lines, words } from './make-pdf.ts';
import { readBlocks, wordsOf } from './read-blocks.ts';

const TEXT = [
  'Each Party shall keep the wells of its villages open to all who live there, and to all who come',
  'from elsewhere, and shall not ask them for more than what it costs to keep the wells clean.',
];
const stamp = words(120, 685, 'ADVANCE', { size: 44 }) + words(330, 685, 'COPY', { size: 44 });

describe('a level stamp', () => {
  it('is left out and reported, wherever it stands in the file', async () => {
    const title = words(200, 760, 'Convention on Wells', { size: 24 });
    for (const page of [stamp + title + lines(72, 700, TEXT), title + lines(72, 700, TEXT) + stamp]) {
      const { blocks, file } = await readBlocks(page);
      expect(wordsOf(blocks)).toEqual(['Convention on Wells', TEXT.join(' ')]);
      expect(file.messages.map(({ reason }) => reason)).toEqual([
        'Left out as a stamp, because it is printed across other words: “ADVANCE COPY”',
      ]);
      expect(file.data.leftOut).toContain('ADVANCE');
    }
  });

  it('is one also on a page where it stands between the words', async () => {
    const { blocks, file } = await readBlocks(stamp + lines(72, 700, TEXT), stamp + lines(72, 780, TEXT));
    expect(wordsOf(blocks)).toEqual([TEXT.join(' '), TEXT.join(' ')]);
    expect(file.data.leftOut?.match(/ADVANCE/g)).toHaveLength(2);
  });

  it('large letters at the side of a paragraph are none', async () => {
    const initial = words(72, 687, 'E', { size: 40 });
    const { blocks, file } = await readBlocks(initial + lines(102, 700, TEXT));
    expect(wordsOf(blocks).join(' ')).toMatch(/\bE\b/);
    expect(file.messages).toEqual([]);
  });
});
