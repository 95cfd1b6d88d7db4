/** What a page shows of its paragraphs: the evidence by which headings are told from text. */
import { describe, expect, it } from 'vitest';
import type { Look } from '../../../src/read/blocks.ts';
import { centred, lines, words } from './make-pdf.ts';
import { readBlocks, wordsOf } from './read-blocks.ts';

/** The first lines of a text that fills a column from x = 72, thirteen points apart. */
const TEXT = [
  'Each Party shall adopt such measures as are needed to keep its harbours open to the ships of the other',
  'Parties, shall make known the dues that it asks for, and shall hear those who use them before it asks for',
  'more. A harbour may be closed to all ships where ice, storm or sickness make it unsafe to go there again.',
];

async function looks(...pages: string[]): Promise<Map<string, Look | undefined>> {
  const { blocks } = await readBlocks(...pages);
  return new Map(wordsOf(blocks).map((text, at) => [text.slice(0, 12), blocks[at]?.look]));
}

describe('the look of a block', () => {
  it('sizes are measured against that of most letters', async () => {
    const seen = await looks(words(72, 760, 'Harbours', { size: 16.5 }) + lines(72, 720, TEXT));
    expect(seen.get('Harbours')?.size).toBe(1.5);
    expect(seen.get('Each Party s')?.size).toBe(1);
  });

  it('bold and italic are reported where all letters are so', async () => {
    const seen = await looks(
      words(72, 780, 'Dues of harbours', { font: 'bold' }) +
        words(72, 750, 'Ice and storms', { font: 'italic' }) +
        words(72, 720, 'Ships', { font: 'bold' }) +
        words(105, 720, 'are vessels of any kind.') +
        lines(72, 690, TEXT),
    );
    expect(seen.get('Dues of harb')).toMatchObject({ bold: true });
    expect(seen.get('Ice and stor')).toMatchObject({ italic: true });
    expect(seen.get('Ships are ve')).toEqual({ size: 1, gap: 2.31 });
  });

  it('what stands in the middle is centred, and is set in by nothing', async () => {
    const seen = await looks(centred(760, 'Harbours') + lines(72, 730, TEXT));
    expect(seen.get('Harbours')).toEqual({ size: 0.91, bold: true, centred: true });
  });

  it('gaps are measured in distances of lines, and unknown at the top of a page', async () => {
    const seen = await looks(
      lines(72, 760, TEXT) + words(72, 708, 'Ships may leave.'),
      words(72, 760, 'Ships may stay in any harbour.') + lines(72, 700, TEXT),
    );
    expect(seen.get('Ships may le')?.gap).toBe(2);
    expect(seen.get('Ships may st')).not.toHaveProperty('gap');
  });

  it('the left edge is counted in columns of half an em, from the margin of the text', async () => {
    const seen = await looks(
      lines(72, 760, TEXT) + words(94, 700, '(a) Ice;') + words(116, 674, '(i) Storms.'),
      words(94, 760, '(b) Sickness of crews;') + words(94, 734, '(c) War.'),
    );
    expect([...seen.values()].map(look => look?.left)).toEqual([undefined, 4, 8, 4, 4]);
  });
});
