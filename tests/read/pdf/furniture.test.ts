/** Page headers come back at one height, and stand in no sentence. */
import { describe, expect, it } from 'vitest';
import { lines, words } from './make-pdf.ts';
import { readBlocks, wordsOf } from './read-blocks.ts';

const wells = (kind: string) => [
  `1. Each Party shall keep the ${kind} of its villages open to all who live there, and to all who come`,
  'from elsewhere, and shall not ask them for more than what it costs to keep them clean. What it',
  `does for the good of its ${kind} shall be made known in writing to the`,
];
const REPEATED =
  'Secretariat of this Convention, in the language of that Party, in the first thirty days of the year';
const KINDS = ['wells', 'springs', 'ponds', 'fountains'];

describe('a line that comes back on several pages', () => {
  it('at one height, but in the middle of a sentence, is none of the furniture', async () => {
    const pages = KINDS.map((kind, at) => {
      const start = at === 0 ? '' : lines(72, 780, [REPEATED, 'that follows.']);
      return start + lines(72, at === 0 ? 780 : 740, wells(kind));
    });
    const { blocks } = await readBlocks(...pages);
    expect(wordsOf(blocks)[0]).toContain(`made known in writing to the ${REPEATED} that follows.`);
    expect(wordsOf(blocks).filter(text => text.includes(REPEATED))).toHaveLength(3);
  });

  it('at another height on each is none either', async () => {
    const pages = KINDS.map(
      (kind, at) => words(72, 800 - 30 * at, 'Rules for all') + lines(72, 650, [...wells(kind), 'others.']),
    );
    const { blocks } = await readBlocks(...pages);
    expect(wordsOf(blocks).filter(text => text === 'Rules for all')).toHaveLength(4);
  });

  it('is left out as a footer also if it begins in lower case', async () => {
    const pages = KINDS.map(
      (kind, at) =>
        lines(72, 780, wells(kind)) + words(72, 40, `advance text, page ${at + 1} of 4`, { size: 9 }),
    );
    const { blocks, file } = await readBlocks(...pages);
    expect(wordsOf(blocks).join(' ')).not.toContain('advance text');
    expect(file.messages[0]?.reason).toBe(
      'Left out as page headers, page numbers and document symbols: 4 lines on 4 pages (`advance text, page # of #`)',
    );
  });
});
