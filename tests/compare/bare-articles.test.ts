import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { draft, headed, inlineOf, line } from '../../src/document/index.ts';

/** Articles without headings, each a list of paragraphs. */
const treaty = (...articles: readonly (readonly string[])[]) =>
  draft(
    {},
    [],
    articles.map((lines, at) =>
      headed(`Article ${at + 1}`, {
        children: lines.map((words, nth) => line(`${nth + 1}.`, { wording: inlineOf(words) })),
      }),
    ),
  );

const heavy =
  'Everyone who fishes in the frontier lakes carries a licence, which the warden of the nearest harbour issues for one season against a fee, writes into the register of the district, and takes back where its holder was found with nets finer than the gauge allows.';
const ferries =
  'A ferry crosses the strait at least four times between sunrise and noon, takes cattle only where no passenger objects to their company, and waits at the eastern pier until the mail coach from the capital has come in and its sacks have been counted and sealed.';
const bread = 'Bakers sell bread by weight and put up the price of the loaf.';
const ovens = 'Ovens are swept twice a year by a sworn chimney sweep.';
const bees = 'Whoever keeps bees tells the mayor where the hives stand.';
const honey = 'Honey from two orchards may be mixed in one jar.';
const mills = 'Millers open the sluice when the river rises above the mark.';
const carts = 'Carts without lanterns stay off the turnpike after sunset.';

/** `before → after` of every row, with what moved. */
const pairs = (before: ReturnType<typeof treaty>, after: ReturnType<typeof treaty>) =>
  compare(before, after).rows.map(
    row => `${row.before ?? 'nothing'} → ${row.after ?? 'nothing'}${row.moved ? ' moved' : ''}`,
  );

describe('articles without a heading', () => {
  it('do not follow the one heavy paragraph that went from one to another', () => {
    const before = treaty([carts], [heavy, bread, ovens], [bees, honey], [mills]);
    const after = treaty([carts], [bread, ovens], [bees, heavy, honey], [mills]);
    expect(pairs(before, after).filter(row => row.endsWith('moved'))).toEqual(['2(1) → 3(2) moved']);
    expect(pairs(before, after)).toEqual(expect.arrayContaining(['2 → 2', '3 → 3', '2(2) → 2(1)']));
  });

  it('are known by a line that stayed, though most of their words are others', () => {
    const before = treaty([ferries, heavy], [bees, honey], [mills]);
    const after = treaty([ferries], [heavy, honey, ovens], [mills]);
    expect(pairs(before, after)).toEqual(
      expect.arrayContaining(['2 → 2', '2(2) → 2(2)', '1(2) → 2(1) moved']),
    );
  });

  it('keep their numbers and their lines where one gave its longer paragraph to the next, two lines each', () => {
    const fee = 'Whoever draws water for sale pays a yearly fee to the lake fund.';
    const care = 'Whoever owns a pond keeps the reeds on its banks in good order.';
    const before = treaty([care, heavy], [fee]);
    const after = treaty([care], [fee, heavy]);
    expect(pairs(before, after).filter(row => !row.startsWith('nothing'))).toEqual([
      '1 → 1',
      '1(1) → 1(1)',
      '2 → 2',
      '2(1) → 2(1)',
      '1(2) → 2(2) moved',
    ]);
  });

  it('are not said to have moved for the sake of one line', () => {
    const before = treaty([bees, honey], [carts, bread], [mills, ovens]);
    const after = treaty([carts, bread], [mills, ovens], [honey, heavy]);
    expect(pairs(before, after).filter(row => row.startsWith('1 →'))).toEqual(['1 → nothing']);
  });
});
