/** Generated drafts for property tests: every shape that a reader may build, with the signs that hurt Markdown most. */
import fc from 'fast-check';
import { block, draft, headed, line, table } from '../../src/document/build.ts';
import { bracket, noteReference, text } from '../../src/document/inline.ts';
import type { Draft, Inline, Piece, Provision } from '../../src/document/types.ts';

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'shall',
      'State',
      'Party',
      'co-operation',
      'the',
      'of',
      'in',
      'article 5',
      '20 bis',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('l’accès', '第三条', 'المادة', 'Объ-единение', '30%', '12/CP.4', '“term”'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '*',
      '_',
      '__x__',
      '**',
      '#',
      '> a',
      '- b',
      '1.',
      '2)',
      '|',
      '`',
      '~~',
      '<b>',
      '&amp;',
      '\\',
      '—',
      '(a)',
      '[sic]',
      '^1',
      '=',
      '+',
      ':',
      '! [x]',
    ),
  },
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map(list => text(list.join(' ')));

const leaf: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 2, arbitrary: fc.constantFrom('[', ']').map(bracket) },
  { weight: 1, arbitrary: fc.constantFrom('1', 'unverified', '*').map(noteReference) },
);
const parent: fc.Arbitrary<Inline> = fc
  .tuple(fc.constantFrom('emphasis', 'strong', 'link'), fc.array(leaf, { minLength: 1, maxLength: 3 }))
  .map(
    ([type, children]): Inline =>
      type === 'link'
        ? { type, url: 'https://example.org/a_b*c', children }
        : { type: type as 'emphasis', children },
  );
export const arbitraryInline: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: leaf }, parent),
  {
    maxLength: 5,
  },
);
const someInline = arbitraryInline.filter(nodes => nodes.some(node => node.type === 'text'));

const lineLabel = fc.constantFrom(
  '',
  '1.',
  '1. bis',
  '1a.',
  '.1',
  '3.1',
  '2.',
  '2bis.',
  '(a)',
  '(i)',
  '[4.]',
  '[5.',
  'a)',
  'Option 1:',
  'OP1 bis Alt 2.',
  '[3][5][4].',
  '–',
  '**',
  '1 — 2',
);
const headedLabel: fc.Arbitrary<string> = fc.constantFrom(
  'Article 3',
  'Article 3.1:',
  'Article 2a',
  'Annex 2-A',
  'Protocol I',
  'Standard A1.1',
  '[Article 3bis]',
  'PART IV',
  'Chapter II',
  'Annex A',
  'ANNEX',
  'Preamble',
  'SECTION 1.',
  'A.',
  'b.]',
  '4.',
  '[3.]',
  'Article [ ]',
  '',
  'Статья 4',
  '第五条',
);

/** Options under a heading line, which hold headed provisions or stand behind them. */
const headedOption = fc.constantFrom('Option 1', 'Option 2 –', 'Sub-option 2:');

const tables: fc.Arbitrary<Piece> = fc
  .array(fc.array(arbitraryInline, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map(table);
const blocks: fc.Arbitrary<Piece> = arbitraryInline.map(block);

function lines(depth: number): fc.Arbitrary<Piece[]> {
  const children = depth < 3 ? lines(depth + 1) : fc.constant([]);
  const one: fc.Arbitrary<Piece> = fc
    .record({
      label: lineLabel,
      heading: fc.option(someInline, { nil: undefined, freq: 6 }),
      wording: arbitraryInline,
      children,
    })
    .map(({ label, heading, wording, children: inner }) =>
      line(label, { ...(heading ? { heading } : {}), wording, children: inner }),
    );
  return fc.array(
    fc.oneof(
      { weight: 8, arbitrary: one },
      { weight: 1, arbitrary: blocks },
      { weight: 1, arbitrary: tables },
    ),
    {
      maxLength: 3,
    },
  );
}

function headedProvisions(level: number, labels = headedLabel): fc.Arbitrary<Provision[]> {
  const inner = level < 3 ? headedProvisions(level + 1, labels) : fc.constant([]);
  return fc.array(
    fc
      .record({
        label: labels,
        heading: fc.option(someInline, { nil: undefined }),
        wording: arbitraryInline,
        own: lines(0),
        inner,
      })
      .map(({ label, heading, wording, own, inner: nested }) =>
        headed(label, { ...(heading ? { heading } : {}), wording, children: [...own, ...nested] }),
      ),
    { maxLength: 3 },
  );
}

const notes = fc
  .uniqueArray(fc.constantFrom('1', '2', '*'), { maxLength: 2 })
  .chain(identifiers =>
    fc.tuple(
      ...identifiers.map(identifier =>
        fc
          .record({ wording: arbitraryInline, children: lines(2) })
          .map(parts => line(`[^${identifier}]`, parts)),
      ),
    ),
  );

const draftsWith = (labels: fc.Arbitrary<string>): fc.Arbitrary<Draft> =>
  fc
    .record({
      title: arbitraryInline,
      front: lines(1),
      body: headedProvisions(1, labels),
      closing: lines(2),
      annexes: headedProvisions(2, labels),
      notes,
      authenticity: fc.constantFrom('official' as const, 'restatement' as const),
      date: fc.constantFrom('2024-08-08', '2024'),
    })
    .map(({ title, front, body, closing, annexes, notes: noted, authenticity, date }) =>
      draft({ id: 'x', title: 'T: "q"', date, authenticity }, title, [
        ...front,
        ...body,
        ...closing,
        ...annexes,
        ...noted,
      ]),
    );

export const arbitraryDraft = draftsWith(headedLabel);

/** The same with options that hold headed provisions, as only negotiating texts have them. */
export const arbitraryNegotiation = draftsWith(
  fc.oneof({ weight: 3, arbitrary: headedLabel }, { weight: 1, arbitrary: headedOption }),
);
