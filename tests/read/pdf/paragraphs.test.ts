/** Which lines are one paragraph: by the gaps of the document where they tell, else by edges and words. */
import { describe, expect, it } from 'vitest';
import { lines, words } from './make-pdf.ts';
import { readBlocks, wordsOf } from './read-blocks.ts';

/** Paragraphs of lines from a height downwards, 12 points from line to line and more between paragraphs. */
function page(paragraphs: readonly (readonly string[])[], { gap = 20, x = [72, 72] } = {}): string {
  let y = 780;
  return paragraphs
    .map(texts => {
      const shown =
        words(x[0] ?? 72, y, texts[0] ?? '') + lines(x[1] ?? 72, y - 12, texts.slice(1), { pitch: 12 });
      y -= 12 * (texts.length - 1) + gap;
      return shown;
    })
    .join('');
}

const joined = (paragraphs: readonly (readonly string[])[]): string[] =>
  paragraphs.map(texts => texts.join(' '));

/** Paragraphs of a text that nothing fills to the same width. */
const plain = (from: number): string[][] =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8].map(at => [
    `${from + at}. Each Party shall keep the wells of its villages open to all who live there, and to all`,
    'who come from elsewhere, and shall not ask them for more than what it costs to keep the',
    'wells clean.',
  ]);

describe('where gaps part all paragraphs', () => {
  it('a wrapped line stays in its paragraph, whatever it begins with', async () => {
    const wrapped = [
      [
        '10. The reports on wells shall be made as the rules say that stand in paragraph 2, in paragraph',
        '3. and in the annexes, and shall be sent to the secretariat in accordance with what is set out in',
        'Article 5 of these rules, which the Parties may amend where they think that the wells of rule',
        '(a) or those of other rules are not kept as they should be kept by them.',
      ],
    ];
    const all = [...plain(1), ...wrapped];
    const { blocks } = await readBlocks(page(all));
    expect(wordsOf(blocks)).toEqual(joined(all));
  });

  it('the lines of a list that hangs are one item, though they are set in further than the first', async () => {
    const items = [
      [
        'a. Wells that were dug by hand before the Convention entered into force for the',
        'Party, if they are deep;',
      ],
      ['b. Wells that hold no water in the dry season, and for which the villages have no', 'use.'],
    ];
    const { blocks } = await readBlocks(page(plain(1)), page(items, { x: [108, 126] }));
    expect(wordsOf(blocks).slice(-2)).toEqual(joined(items));
  });

  it('a line that breaks off before what cannot be parted is not the end', async () => {
    const item = [
      '10. The Party shall show to those who live beside its wells that its claims on',
      '(i) deep, (ii) dry and (iii) old wells are true.',
    ];
    const { blocks } = await readBlocks(page([...plain(1), item]));
    expect(wordsOf(blocks).at(-1)).toBe(item.join(' '));
  });

  it('what was ended on purpose is not joined', async () => {
    const cover = ['Wells of villages', 'Fourth session', '23 to 29 April'];
    const { blocks } = await readBlocks(page(plain(1)) + lines(72, 200, cover, { pitch: 12 }));
    expect(wordsOf(blocks).slice(-3)).toEqual(cover);
  });
});

describe('where the first line is set in', () => {
  it('it is not taken for a title in the middle, if its right margin is as wide', async () => {
    const set = (x: number, first: string) =>
      [0, 1, 2]
        .map(at =>
          [
            words(92, 780 - at * 84, `${at + 1}. ${first}`),
            lines(
              x,
              768 - at * 84,
              [
                'of its villages open to all who live there, to all who come from elsewhere and to',
                'the beasts that they bring, and shall not ask them for more than what it costs to keep',
                'the wells clean. It shall hear those who live there before it closes a well for any time',
                'at all, and shall tell them for how long the well is to be closed, and for what reason',
                'it is.',
              ],
              { pitch: 12 },
            ),
          ].join(''),
        )
        .join('');
    const { blocks } = await readBlocks(
      set(72, 'Each Party shall keep the wells, springs, ponds and fountains of the parts'),
    );
    expect(wordsOf(blocks)).toHaveLength(3);
    expect(blocks.some(({ look }) => look?.centred)).toBe(false);
  });
});
