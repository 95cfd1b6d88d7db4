import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, compare, type Row, type Segment } from '../../src/compare/index.ts';
import { citationsOf, type Draft, headingOf, pieces } from '../../src/document/index.ts';
import { arbitraryDraft } from '../helpers/arbitrary-draft.ts';
import { accepted, rejected, wordsOfDraft } from '../helpers/both-texts.ts';
import { corpus, readDraft, shippedPaths } from '../helpers/drafts.ts';
import { editedDraft } from '../helpers/edited-draft.ts';

function expectBothTexts(before: Draft, after: Draft): void {
  const comparison = compare(before, after);
  expect(accepted(comparison)).toBe(wordsOfDraft(after));
  expect(rejected(comparison, before)).toBe(wordsOfDraft(before));
}

/** What a comparison says of each provision, in an order that does not depend on the side. */
const told = ({ rows }: Comparison): string[] =>
  rows
    .map(row => {
      const { before, after, change, moved, renumbered, from, into, classes } = row;
      const edits = [...(row.heading ?? []), ...row.text].map(({ op, text }) => `${op} ${text}`);
      const events = row.brackets.map(({ event }) => event);
      const modals = (row.modals ?? []).map(modal => [modal.before, modal.after, modal.direction].join(' '));
      const unordered = [edits, events, modals, [...classes]].map(some => some.sort());
      return JSON.stringify([before, after, change, moved, renumbered, from, into, ...unordered]);
    })
    .sort();

const OPPOSITE: Readonly<Record<string, string>> = {
  inserted: 'deleted',
  insert: 'delete',
  opened: 'lifted',
  added: 'struck',
  stronger: 'weaker',
  settled: 'open',
};
const BACK = Object.fromEntries(Object.entries(OPPOSITE).map(([one, two]) => [two, one]));
const opposite = <Word extends string>(word: Word): Word => (OPPOSITE[word] ?? BACK[word] ?? word) as Word;

function mirrored(comparison: Comparison): Comparison {
  const back = (segments: readonly Segment[]) => segments.map(({ op, text }) => ({ op: opposite(op), text }));
  const rows = comparison.rows.map(
    ({ from, into, ...row }): Row => ({
      ...row,
      before: row.after,
      after: row.before,
      ...(into === undefined ? {} : { from: into }),
      ...(from === undefined ? {} : { into: from }),
      change: opposite(row.change),
      heading: back(row.heading ?? []),
      text: back(row.text),
      brackets: row.brackets.map(one => ({ ...one, event: opposite(one.event) })),
      modals: (row.modals ?? []).map(one => ({
        ...one,
        before: one.after,
        after: one.before,
        direction: opposite(one.direction),
      })),
    }),
  );
  return { ...comparison, rows };
}

function expectMirrored(before: Draft, after: Draft): void {
  expect(told(mirrored(compare(after, before)))).toEqual(told(compare(before, after)));
}

/** Two drafts of which the second is often an edited first, so that there is something to pair. */
const twoDrafts = fc.oneof(
  editedDraft,
  fc.tuple(arbitraryDraft, arbitraryDraft),
  fc.tuple(arbitraryDraft, arbitraryDraft, fc.nat()).map(([one, two, at]): [Draft, Draft] => {
    const edited: Draft = structuredClone(one);
    edited.children.splice(at % (edited.children.length + 1), 1, ...structuredClone(two.children.slice(-2)));
    return [one, edited];
  }),
);

describe('for any two drafts', () => {
  it('accepting all changes gives the later one word for word, rejecting all the earlier one', () => {
    fc.assert(
      fc.property(twoDrafts, ([before, after]) => expectBothTexts(before, after)),
      { numRuns: 150 },
    );
  });

  it('every provision of either stands in exactly one row', () => {
    fc.assert(
      fc.property(twoDrafts, ([before, after]) => {
        const { rows } = compare(before, after);
        for (const [side, draft] of [
          ['before', before],
          ['after', after],
        ] as const) {
          const book = citationsOf(draft);
          const title = headingOf(draft);
          const all = [...(title ? [title] : []), ...[...pieces(draft)].map(({ piece }) => piece)];
          const cited = rows.map(row => row[side]).filter(citation => citation !== null);
          expect(new Set(cited).size).toBe(cited.length);
          expect(all.map(piece => book.of(piece)).filter(citation => !cited.includes(citation))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('swapping the sides mirrors the result: pairs, places, words, brackets, modal verbs and classes', () => {
    fc.assert(
      fc.property(twoDrafts, ([before, after]) => expectMirrored(before, after)),
      { numRuns: 150 },
    );
  });

  it('a line under an option, which is looked through, stands in one pair only', () => {
    fc.assert(
      fc.property(twoDrafts, ([before, after]) => expectMirrored(before, after)),
      { seed: -498499652, path: '269', endOnFailure: true },
    );
  });

  it('the result is the same each time, to the byte', () => {
    fc.assert(
      fc.property(twoDrafts, ([before, after]) => {
        expect(JSON.stringify(compare(before, after))).toBe(
          JSON.stringify(compare(structuredClone(before), structuredClone(after))),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('a draft compared with itself', () => {
  it('is all unchanged, nothing moved, nothing renumbered', () => {
    fc.assert(
      fc.property(arbitraryDraft, draft => {
        const { rows } = compare(draft, structuredClone(draft));
        expect(rows.filter(row => row.change !== 'unchanged' || row.moved || row.renumbered)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('every pair of shipped drafts', () => {
  const paths = shippedPaths();
  for (const one of paths) {
    for (const two of paths) {
      it(`${basename(one)} → ${basename(two)} gives both texts`, () =>
        expectBothTexts(readDraft(one), readDraft(two)));
    }
  }
});

describe.skipIf(corpus === null)('every pair of the corpus (skipped where there is none)', () => {
  const pairs = [
    ['paris/2015-12-04.md', 'paris/2015-12-09.md'],
    ['budapest/2007-03-01.md', 'budapest/2012-10-24.md'],
    ['stockholm/2010-08-26.md', 'stockholm/2012-08-21.md'],
    ['stockholm/2014-08-21.md', 'stockholm/2015-03-25.md'],
    ['bbnj/en.txt', 'bbnj/fr.txt'],
    ['bbnj/en.txt', 'unclos/en.txt'],
    ['bbnj/zh.txt', 'bbnj/en.txt'],
  ] as const;
  for (const [before, after] of pairs) {
    it(`${before} → ${after} and back gives both texts`, () => {
      const [one, two] = [readDraft(join(corpus ?? '', before)), readDraft(join(corpus ?? '', after))];
      expectBothTexts(one, two);
      expectBothTexts(two, one);
    });

    it(`${before} → ${after} and back are mirror images`, () =>
      expectMirrored(readDraft(join(corpus ?? '', before)), readDraft(join(corpus ?? '', after))));
  }
});
