/** Citations of negotiating texts: articles that restart in each part, options that hold sections, labels put together. */
import { describe, expect, it } from 'vitest';
import { draft, headed, line } from '../../../src/document/build.ts';
import { citationsOf, resolveCitation } from '../../../src/document/citation/index.ts';
import { text } from '../../../src/document/inline.ts';
import type { Draft, Piece } from '../../../src/document/types.ts';
import { pieces } from '../../../src/document/words.ts';

const titled = (label: string, ...children: Piece[]) => headed(label, { heading: [text('Title')], children });
const lines = (...labels: string[]) => labels.map(label => line(label, { wording: [text('words')] }));
const negotiators = ['OP1 Alt 2.', 'OP1 bis Alt 2.', 'OP1 and OP2 Alt.', '[3][5][4].', '7 alt bis.'];

const outline: Draft = draft(
  {},
  [],
  [
    titled(
      'Part I',
      titled('4.', line('1.', { children: lines('a.', 'OP1.c. ter') }), ...lines(...negotiators)),
    ),
    titled(
      'Part II',
      titled('4.', titled('a.', ...lines('1.')), titled('[b][c.]', ...lines('2.'))),
      titled('13bis.', ...lines('1.')),
      titled(
        '10.',
        headed('Option 1', { children: [titled('a.', headed('Sub-option 2', { children: lines('1.') }))] }),
      ),
    ),
    titled('Annex A', headed('Option 1', { children: [titled('Part I', ...lines('1.'))] })),
  ],
);
const worded: Draft = draft(
  {},
  [],
  [
    titled('Article 1'),
    titled('Article [ ]', ...lines('1.')),
    titled('Article __', ...lines('1.')),
    titled('PART IVA', titled('Article 13A [new]'), titled('Article QQ.A.5'), titled('Article 4ZA')),
    titled('Titre [ ]'),
  ],
);

function outcome(tree: Draft, input: string): string {
  const resolution = resolveCitation(tree, input);
  return resolution.type === 'found' ? resolution.citation : resolution.type;
}

describe('a citation in a negotiating text', () => {
  it.each([
    ['part I, 4(1)', 'part I, 4(1)'],
    ['Part II, section 4', 'part II, 4'],
    ['part II, 4(a)(1)', 'part II, 4(section a)(1)'],
    ['part II, 4(2)', 'part II, 4(section c)(2)'],
    ['13bis(1)', '13 bis(1)'],
    ['10(option 1)(a)(sub-option 2)(1)', '10(option 1)(section a)(option 2)(1)'],
    ['10(1)', '10(option 1)(section a)(option 2)(1)'],
    ['annex A, option 1, part I, 1', 'annex A, option 1(part I)(1)'],
    ['part I, 4(7 alt bis)', 'part I, 4(7 alt bis)'],
    ['part I, 4, OP1 Alt 2.', 'part I, 4(1 alt 2)'],
    ['part I, 4(OP1 bis Alt 2)', 'part I, 4(1 bis alt 2)'],
    ['OP1 Alt 2', 'part I, 4(1 alt 2)'],
    ['OP1.c. ter', 'part I, 4(1)(1 c ter)'],
    ['part I, 4 [3][5][4].', 'part I, 4(4)'],
    ['Part II, [13bis](1)', '13 bis(1)'],
    ['Sub-option 2', '10(option 1)(section a)(option 2)'],
    ['option 1', 'ambiguous'],
    ['part I, article 4, paragraph 7 alt bis', 'part I, 4(7 alt bis)'],
    ['part I, 4(1 alt 2)', 'part I, 4(1 alt 2)'],
    ['part I, 4, OP1 Alt 2', 'part I, 4(1 alt 2)'],
    ['part I, 4(1 bis alt 2)', 'part I, 4(1 bis alt 2)'],
    ['part I, 4(1)(c ter)', 'part I, 4(1)(1 c ter)'],
    ['part I, 4(3)', 'part I, 4(4)'],
  ])('%s', (input, citation) => {
    expect(outcome(outline, input)).toBe(citation);
  });

  it.each([
    ['Article [ ]', 'article [ ]'],
    ['article [ ], 1', 'article [ ](1)'],
    ['article […]#2(1)', 'article [ ]#2(1)'],
    ['title [ ]', 'title [ ]'],
    ['13 A', '13A'],
    ['part IV A', 'part IVA'],
    ['Article QQ.A.5', 'QQ.A.5'],
    ['4ZA', '4ZA'],
  ])('%s', (input, citation) => {
    expect(outcome(worded, input)).toBe(citation);
  });

  it('leads back from the address of every piece', () => {
    for (const tree of [outline, worded]) {
      for (const { piece } of pieces(tree)) {
        const citation = citationsOf(tree).of(piece);
        expect(resolveCitation(tree, citation)).toEqual({ type: 'found', piece, citation });
      }
    }
  });
});
