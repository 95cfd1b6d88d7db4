import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draft, headed, line } from '../../../src/document/build.ts';
import { CitationError, resolveCitation } from '../../../src/document/citation/index.ts';
import { inlineOf } from '../../../src/document/inline.ts';
import { readMarkdown } from '../../../src/document/markdown/index.ts';
import type { Draft, Piece } from '../../../src/document/types.ts';

const wording = inlineOf('words');
const lines = (...labels: string[]): Piece[] => labels.map(label => line(label, { wording }));
const article = (number: string, ...children: Piece[]) => headed(`Article ${number}`, { children });

const tree: Draft = draft({}, inlineOf('Convention'), [
  headed('Preamble', { wording, children: lines('', '') }),
  headed('PART I', {
    children: [
      article('1', line('1.', { wording, children: lines('(a)', '(b)') }), ...lines('2.')),
      article('2', ...lines('2.1', '2.2')),
      article(
        '2 bis',
        line('Option 1:', { children: lines('1.') }),
        line('Option 2:', { children: lines('1.', '2.') }),
      ),
    ],
  }),
  headed('PART II', {
    wording,
    children: [
      headed('SECTION 1', { children: [article('XIV', ...lines('(A)', '(i)'))] }),
      headed('SECTION 2', { children: [article('15', ...lines('1.'))] }),
    ],
  }),
  headed('PART III', { children: [headed('SECTION 1', { children: [article('20')] }), article('21')] }),
  ...lines('', '40.', '40.1'),
  headed('Annex I', {
    wording,
    children: [...lines('2.', ''), headed('PART A', { children: [article('1'), article('30')] })],
  }),
  headed('Annex II', {
    children: [
      headed('PART A', { children: [article('1', ...lines('1.'))] }),
      headed('PART B', { children: [article('1', ...lines('1.'))] }),
    ],
  }),
  ...lines('[^1]', '[^2]'),
]);

/** One line that says what came out. */
function outcome(input: string, of: Draft = tree): string {
  const resolution = resolveCitation(of, input);
  if (resolution.type === 'found') return resolution.citation;
  if (resolution.type === 'ambiguous') {
    return `either ${resolution.candidates.map(candidate => candidate.citation).join(' or ')}`;
  }
  return `none, but ${resolution.nearest.join(' and ') || 'nothing near'}`;
}

describe('finding what a citation points at', () => {
  it.each([
    ['1(1)(a)', '1(1)(a)'],
    ['Article 1, paragraph 1 (a)', '1(1)(a)'],
    ['part II', 'part II'],
    ['preambular paragraph 2', 'preamble(2)'],
    ['annex II, part B, article 1', 'annex II, part B, 1'],
    ['note 2', 'note 2'],
    ['title', 'title'],
  ])('by the address that the draft gives it: %s is %s', (input, found) => {
    expect(outcome(input)).toBe(found);
  });

  it.each([
    ['part I, 1(2)', '1(2)'],
    ['part II, section 1', 'part II, section 1'],
    ['part II, section 2', 'section 2'],
    ['part I, article 2 bis, 2', '2 bis(option 2)(2)'],
    ['annex I, part A, 30', 'annex I, 30'],
  ])('with or without divisions and options: %s is %s', (input, found) => {
    expect(outcome(input)).toBe(found);
  });

  it.each([
    ['2 bis(1)', 'either 2 bis(option 1)(1) or 2 bis(option 2)(1)'],
    ['section 1', 'either part II, section 1 or part III, section 1'],
    ['annex II, 1', 'either annex II, part A, 1 or annex II, part B, 1'],
    ['annex II, 1(1)', 'either annex II, part A, 1(1) or annex II, part B, 1(1)'],
  ])('all of them where it leaves out what tells them apart: %s is %s', (input, found) => {
    expect(outcome(input)).toBe(found);
  });

  it.each([
    ['1', '1'],
    ['40', '40'],
    ['annex I, 1', 'annex I, 1'],
    ['annex I, 2', 'annex I, 2'],
    ['paragraph 40', '40'],
  ])('an article outside the annexes before a loose line: %s is %s', (input, found) => {
    expect(outcome(input)).toBe(found);
  });

  it.each([
    ['1(1)(а)', '1(1)(a)', 'a Cyrillic letter that looks the same'],
    ['статья 1, пункт 1 б)', '1(1)(b)', 'the second of the Russian alphabet'],
    ['المادة ١(١)(ب)', '1(1)(b)', 'the second of the abjad'],
  ])('a letter typed in another script: %s is %s, %s', (input, found) => {
    expect(outcome(input)).toBe(found);
  });

  it('the letter of its own script first', () => {
    const lettered = draft({}, [], [article('1', ...lines('c)', 'с)'))]);
    expect(outcome('1(c)', lettered)).toBe('1(c)');
    expect(outcome('1(с)', lettered)).toBe('1(с)');
  });

  it('an article of an annex for a bare number that no other article has', () => {
    expect(outcome('30')).toBe('annex I, 30');
    expect(outcome('99')).toBe('none, but 21');
  });

  it('a part of an annex that only one annex has; of two, neither', () => {
    expect(outcome('part A')).toBe('either annex I, part A or annex II, part A');
    expect(outcome('part B')).toBe('annex II, part B');
    expect(outcome('part B, 1(1)')).toBe('annex II, part B, 1(1)');
  });

  it('a paragraph by its number alone wherever it stands, and never an article', () => {
    expect(outcome('paragraph 1')).toMatch(/^either 1\(1\) or /);
    expect(outcome('paragraph 2.1')).toBe('2(2.1)');
    expect(outcome('paragraph 21')).toMatch(/^none/);
  });

  it.each([
    ['14', 'XIV'],
    ['article xiv', 'XIV'],
    ['annex 2', 'annex II'],
    ['part 3', 'part III'],
  ])('roman numbers of headings by arabic ones: %s is %s', (input, found) => {
    expect(outcome(input)).toBe(found);
  });

  it.each([
    ['14(A)', 'XIV(A)'],
    ['XIV(a)', 'XIV(A)'],
    ['XIV(I)', 'XIV(i)'],
    ['XIV(1)', 'none, but XIV and XIV(A) and XIV(i)'],
  ])('letters in the wrong case, but not letters for numbers: %s is %s', (input, found) => {
    expect(outcome(input)).toBe(found);
  });

  it.each([
    ['2.1', '2(2.1)'],
    ['2(1)', '2(2.1)'],
    ['article 2, paragraph 2.2', '2(2.2)'],
    ['40.1', '40.1'],
    ['1.2', '1(2)'],
  ])('numbers with points, joined or split: %s is %s', (input, found) => {
    expect(outcome(input)).toBe(found);
  });

  it.each([
    ['3.1', '3.1'],
    ['Article 3.1', '3.1'],
    ['art. 3.1.2(a)', '3.1(2)(a)'],
    ['3.1 2 a', '3.1(2)(a)'],
    ['paragraph 2 of Article 3.1', '3.1(2)'],
    ['第3.1条', '3.1'],
    ['статья 3.10', '3.10'],
    ['artículo 3.1.2', '3.1(2)'],
    ['3.2', 'none, but 3.1 and 3.10'],
    ['annex 3-A', 'annex 3-A'],
    ['annex 3-A, 1', 'annex 3-A, 1'],
  ])('articles that are counted by chapter: %s is %s', (input, found) => {
    const counted = draft(
      {},
      [],
      [
        headed('Chapter 3', {
          children: [
            headed('Article 3.1', {
              children: [line('1.'), line('2.', { wording, children: [line('(a)', { wording })] })],
            }),
            headed('Article 3.10', { wording }),
            headed('Annex 3-A', { children: [line('1.', { wording })] }),
          ],
        }),
      ],
    );
    expect(outcome(input, counted)).toBe(found);
  });

  it('takes a citation that was read before, and gives the piece itself', () => {
    const steps = [{ type: 'labelled', kind: 'article', number: '15' }] as const;
    const resolution = resolveCitation(tree, { steps });
    expect(resolution).toMatchObject({ type: 'found', citation: '15', piece: { label: 'Article 15' } });
  });

  it('refuses what is not a citation', () => {
    expect(() => resolveCitation(tree, 'foo')).toThrow(CitationError);
  });
});

describe('what is suggested for a citation that points at nothing', () => {
  const cybercrime = readMarkdown(
    readFileSync(new URL('../../../drafts/un-cybercrime/2024-02.md', import.meta.url), 'utf8'),
  );

  it.each([
    ['40(99)', '40 and 40(30)'],
    ['40(20 ter)', '40 and 40(20 bis) and 40(21)'],
    ['40(99)(a)', '40 and 40(30)'],
    ['5(1)', '5'],
    ['60 ter', '60 bis and 61'],
    ['99', '68'],
    ['chapter X', 'chapter IX'],
    ['preamble(32)', 'preamble and preamble(16)'],
    ['annex I', 'nothing near'],
  ])('%s: %s', (input, suggested) => {
    expect(outcome(input, cybercrime)).toBe(`none, but ${suggested}`);
  });

  it('names the articles around one that is missing', () => {
    const without = draft({}, [], [article('60'), article('61'), article('62')]);
    expect(outcome('60 bis', without)).toBe('none, but 60 and 61');
  });

  it('puts roman and arabic numbers in one order', () => {
    const roman = draft(
      {},
      [],
      ['IX', 'X', 'XIV', 'XXXV'].map(number => article(number)),
    );
    expect(outcome('12', roman)).toBe('none, but X and XIV');
    expect(
      outcome(
        'XII',
        draft(
          {},
          [],
          ['9', '14'].map(number => article(number)),
        ),
      ),
    ).toBe('none, but 9 and 14');
  });
});

it('a letter finds the item that Chinese counts so, and no figure', () => {
  const chinese = draft({}, [], [article('2', ...lines('㈠', '㈡', '（三）', '4.'))]);
  const citationOf = (citation: string) => {
    const found = resolveCitation(chinese, citation);
    return found.type === 'found' ? found.citation : found.type;
  };
  expect(['2(b)', '2(c)', '2(d)'].map(citationOf)).toEqual(['2(2)', '2(3)', 'missing']);
});

describe('a treaty in the annex of a resolution', () => {
  const resolution: Draft = draft({}, inlineOf('Resolution'), [
    ...lines('1.', '2.'),
    headed('Annex', {
      children: [
        headed('Chapter I', {
          children: [article('2', ...lines('(h)')), article('35', line('1.', { children: lines('(c)') }))],
        }),
      ],
    }),
    headed('Annex', { children: [article('35', ...lines('5.'))] }),
  ]);
  const citationOf = (citation: string) => {
    const found = resolveCitation(resolution, citation);
    return found.type === 'found' ? found.citation : found.type;
  };

  it.each([
    ['35(1)(c)', 'annex, 35(1)(c)'],
    ['2(h)', 'annex, 2(h)'],
    ['article 35', 'annex, 35'],
    ['35(5)', 'annex#2, 35(5)'],
  ])('is cited as if it stood alone: %s', (citation, own) => {
    expect(citationOf(citation)).toBe(own);
  });

  it('gives way to what the resolution itself counts', () => {
    expect(citationOf('2')).toBe('2');
  });

  it('is no treaty beside another: articles outside the annexes are meant then', () => {
    const annex = headed('Annex', { children: [article('1'), article('35')] });
    const beside = draft({}, [], [article('1'), annex]);
    expect(resolveCitation(beside, '1')).toMatchObject({ citation: '1' });
    expect(resolveCitation(beside, '35')).toMatchObject({ citation: 'annex, 35' });
  });
});
