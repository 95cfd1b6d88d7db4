import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseCitation,
  printCitation,
  type Step,
  type StepKind,
} from '../../../src/document/citation/index.ts';

const plain = [
  ...['1', '35', '60 bis', '2 alt', '35.1', 'a', 'aa', 'ab', 'iv', 'XIV', 'A', 'I bis', 'п', 'أ'],
  ...['1 alt 2', '7 alt bis', '1 bis alt 2', '1 c ter', '1+2 alt', '6 alt note 71', 'bb bis', 'c alt'],
  ...['13A', '4ZA', 'IVA', 'QQ.A.5', '3.A.1', '3A.1', '4 duovicies', '[ ]'],
];
/** Headings without a known word have any text as their number. */
const odd = [
  'A. General',
  'of',
  'fn',
  'civil',
  '第',
  '35 之四',
  '1 — 2',
  '"',
  '\\',
  'a"b',
  '#2',
  '(a)',
  ' ',
  'alt',
];
const number = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...plain) },
  { weight: 3, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ minLength: 1 }) },
);
const noteNumber = fc.oneof(fc.constantFrom('3', '*', '†', 'rights-clause', 'of', '1,2', '['), number);
const repeat = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.constantFrom({ repeat: 2 }, { repeat: 13 }),
);

const labelled = (kinds: (StepKind | null)[], of: fc.Arbitrary<string | null>): fc.Arbitrary<Step> =>
  fc
    .record({ kind: fc.constantFrom(...kinds), number: of, more: repeat })
    .map(({ kind, number, more }) => ({ type: 'labelled', kind, number, ...more }));

const unlabelled = fc
  .integer({ min: 1, max: 99 })
  .map((position): Step => ({ type: 'unlabelled', position }));
const note = labelled(['note'], noteNumber);
const outer = fc.oneof(
  labelled(['annex', 'part', 'chapter', 'title', 'section', 'subsection', 'division'], number),
  labelled(['annex'], fc.constant(null)),
);
const head = fc.oneof(
  { weight: 4, arbitrary: labelled([null], number) },
  labelled(['preamble'], fc.constant(null)),
  labelled(['option'], number),
  note,
  unlabelled,
);
const inner = fc.oneof(
  { weight: 4, arbitrary: labelled([null, 'option'], number) },
  labelled(['article', 'chapter', 'annex', 'division'], number),
  labelled(['annex', 'preamble'], fc.constant(null)),
  note,
  unlabelled,
);
const line = labelled(['paragraph', 'subparagraph', 'item'], number);
const path = (start: fc.Arbitrary<Step[]>) =>
  fc.tuple(start, fc.array(inner, { maxLength: 4 })).map(parts => parts.flat());

const citation = fc
  .oneof(
    { weight: 1, arbitrary: fc.constant<Step[]>([{ type: 'labelled', kind: 'title', number: null }]) },
    { weight: 5, arbitrary: fc.array(outer, { minLength: 1, maxLength: 3 }) },
    {
      weight: 20,
      arbitrary: path(fc.tuple(fc.array(outer, { maxLength: 3 }), head).map(parts => parts.flat())),
    },
    { weight: 4, arbitrary: path(line.map(step => [step])) },
  )
  .map(steps => ({ steps }));

describe('printing a citation', () => {
  it('writes what can be read back as the same citation, whatever the numbers are', () => {
    fc.assert(
      fc.property(citation, given => {
        expect(parseCitation(printCitation(given))).toEqual(given);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    [[null, '35'], '35'],
    [[null, 'XIV'], 'XIV'],
    [[null, 'c'], '(c)'],
    [[null, '1.2'], '1.2'],
    [['division', 'A. General'], 'division "A. General"'],
    [['note', '*'], 'note *'],
    [['note', 'one'], 'note one'],
    [['option', 'UN'], 'option "UN"'],
  ] as [[StepKind | null, string], string][])('writes %j as %s', ([kind, given], written) => {
    expect(printCitation({ steps: [{ type: 'labelled', kind, number: given }] })).toBe(written);
  });

  it('leaves out kinds that the place says', () => {
    const steps: Step[] = [
      { type: 'labelled', kind: 'article', number: '35' },
      { type: 'labelled', kind: 'paragraph', number: '1' },
    ];
    expect(printCitation({ steps })).toBe('35(1)');
  });
});
