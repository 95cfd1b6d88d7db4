import { describe, expect, it } from 'vitest';
import { compare, type Row } from '../../../src/compare/index.ts';
import type { Draft } from '../../../src/document/index.ts';
import { readText } from '../../../src/read/index.ts';

const treaty = (...parts: string[]): Draft =>
  readText(`Convention on Reeds\n\n${parts.join('\n\n')}\n`, 'reeds.txt').draft;
const article = (number: number, heading: string, ...lines: string[]) =>
  [`Article ${number}`, heading, ...lines].join('\n\n');

const cutting = '1. Each Party shall cut the reeds of its shores before the herons nest.';
const boats = '1. The flat boats of the reed cutters are exempt from harbour dues.';
const share =
  '2. The Conference of the Parties may adopt guidance on the sharing of bundles between villages, having regard to the customs of the lake dwellers.';
const thatch =
  '2. Guidance on the sharing of bundles between villages, with due regard to customs of the lake dwellers, is adopted by the Conference of the Parties at its second session, and reviewed by the keeper of the seals.';

const row = (rows: readonly Row[], side: 'before' | 'after', citation: string) =>
  rows.find(one => one[side] === citation) as Row;

describe('a provision that is in neither place where it was', () => {
  const before = treaty(article(1, 'Cutting', cutting, share), article(2, 'Boats', boats));
  const after = treaty(article(1, 'Cutting', cutting), article(2, 'Boats', boats, thatch));

  it('is one that moved and was rewritten, where nothing else is like it', () => {
    expect(row(compare(before, after).rows, 'before', '1(2)')).toMatchObject({ after: '2(2)', moved: true });
  });

  it('is gone where nothing has its words', () => {
    const without = treaty(
      article(1, 'Cutting', cutting),
      article(2, 'Boats', boats, '2. Nets are dried on Sundays.'),
    );
    const gone = row(compare(before, without).rows, 'before', '1(2)');
    expect(gone).toMatchObject({ after: null, change: 'deleted' });
    expect(gone).not.toHaveProperty('successors');
  });

  it('is the same whichever draft is the earlier one', () => {
    expect(row(compare(after, before).rows, 'before', '2(2)')).toMatchObject({ after: '1(2)', moved: true });
  });
});

describe('an item that was taken up in words of another provision', () => {
  const list = (...items: string[]) =>
    article(1, 'Reports', '1. Each Party shall send a report on:', ...items);
  const before = treaty(
    list('(a) the area of reeds cut each autumn;', '(b) the number of herons that nest on islands;'),
    article(2, 'Boats', boats),
  );
  const after = treaty(
    article(
      1,
      'Reports',
      '1. Each Party shall send a report on the area of reeds cut each autumn and, where known, the herons that nest on islands.',
    ),
    article(2, 'Boats', boats),
  );

  it('is merged into it, or has it as its successor', () => {
    const { rows } = compare(before, after);
    for (const citation of ['1(1)(a)', '1(1)(b)']) {
      const item = row(rows, 'before', citation);
      expect(item.into ?? item.successors?.[0]?.citation).toBe('1(1)');
    }
  });
});

describe('a sentence that became a provision of its own in other words', () => {
  const before = treaty(
    article(
      1,
      'Money',
      '1. Upstream Parties shall provide money. The warden shall report on the use of the money once a year.',
    ),
  );
  const after = treaty(
    article(
      1,
      'Money',
      '1. Upstream Parties shall provide money.',
      '2. Once in two years a report on the use of money should be made by the warden.',
    ),
  );

  it('was split off', () => {
    expect(row(compare(before, after).rows, 'after', '1(2)')).toMatchObject({
      change: 'inserted',
      from: '1(1)',
    });
  });

  it('was merged, read the other way', () => {
    expect(row(compare(after, before).rows, 'before', '1(2)')).toMatchObject({
      change: 'deleted',
      into: '1(1)',
    });
  });
});

describe('words that stand elsewhere', () => {
  const long =
    '2. The warden may close a shore for the season, and the decision of the council of the lake villages is posted at every landing stage before noon.';
  const before = treaty(article(1, 'Cutting', cutting, long), article(2, 'Boats', boats));
  const after = treaty(
    article(1, 'Cutting', cutting),
    article(
      2,
      'Boats',
      '1. The flat boats of the reed cutters are exempt from harbour dues, tolls, pilotage, towage, salvage and the duty to carry lamps, and every fee is set by a decision of the council of the lake villages which is posted at every landing stage.',
    ),
  );

  it('are told with the provision that is gone', () => {
    const gone = row(compare(before, after).rows, 'before', '1(2)');
    expect(gone).toMatchObject({ change: 'deleted' });
    const where = [...(gone.kept ?? []), ...(gone.successors ?? [])].map(({ citation }) => citation);
    expect(where).toContain('2(1)');
  });
});
