import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import type { Draft } from '../../../src/document/index.ts';
import { readText } from '../../../src/read/index.ts';

const treaty = (...parts: string[]): Draft =>
  readText(`Convention on Ropes\n\n${parts.join('\n\n')}\n`, 'ropes.txt').draft;
const article = (number: number | string, heading: string, ...lines: string[]) =>
  [`Article ${number}`, heading, ...lines].join('\n\n');

const articles = (before: Draft, after: Draft) =>
  compare(before, after)
    .rows.filter(({ kind }) => kind === 'article' || kind === 'section' || kind === 'preamble')
    .map(row => `${row.before ?? 'nothing'} → ${row.after ?? 'nothing'}`);

const knots = article(
  1,
  'Knots',
  '1. Each Party shall teach the bowline and the sheet bend in the schools of its harbours.',
  '2. Sailors who tie no knot may be sent ashore.',
);
const waste = article(
  2,
  'Waste management',
  '1. Each Party shall burn frayed hemp in closed ovens within ten days.',
  '2. Rates for the recovery of hemp, sisal and jute are set out in the annex.',
  '3. Tar is collected apart.',
);
const pay = article(
  3,
  'Pay of rope makers',
  '1. Rope makers are paid by the fathom.',
  '2. Night work is paid twice.',
);

describe('an article that was rewritten from top to bottom', () => {
  it('is known by its heading and the rare words below it', () => {
    const after = treaty(
      article(
        1,
        'ROPE WASTE MANAGEMENT',
        '1. Parties are encouraged to recover hemp and jute.',
        '2. Nothing in this article keeps a Party from burning tar.',
      ),
      article(2, 'KNOTS', '1. The bowline is the knot of this Convention.'),
    );
    expect(articles(treaty(knots, waste, pay), after)).toEqual(
      expect.arrayContaining(['2 → 1', '1 → 2', '3 → nothing']),
    );
  });

  it('is not the one that took its number', () => {
    const after = treaty(
      knots,
      article(2, 'Signature', '1. This Convention is open for signature in every harbour.'),
      pay,
    );
    expect(articles(treaty(knots, waste, pay), after)).toEqual(
      expect.arrayContaining(['2 → nothing', 'nothing → 2']),
    );
  });
});

describe('an emptied article', () => {
  it.each(['[Deleted]', '(Omitted)', '[Article 2 to be inserted]', '［删除］'])(
    'with %s in its place is the same article',
    note => {
      expect(articles(treaty(knots, waste, pay), treaty(knots, `Article 2\n\n${note}`, pay))).toContain(
        '2 → 2',
      );
    },
  );
});
