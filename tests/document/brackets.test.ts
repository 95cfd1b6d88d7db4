import { describe, expect, it } from 'vitest';
import { type BracketMark, scanBrackets } from '../../src/document/brackets.ts';
import { draft, headed, line } from '../../src/document/build.ts';
import { inlineOf, text } from '../../src/document/inline.ts';
import type { Piece } from '../../src/document/types.ts';

const words = (source: string) => ({ wording: inlineOf(source) });
const labelOf = ({ piece }: BracketMark) => (piece?.type === 'provision' ? piece.label : null);
function scan(...content: Piece[]) {
  const { pairs, unbalanced } = scanBrackets(draft({}, [], content));
  return {
    pairs: pairs.map(({ open, close, depth }) => `${labelOf(open)} to ${labelOf(close)}, depth ${depth}`),
    unbalanced: unbalanced.map(mark => `${mark.side} in ${labelOf(mark)}`),
  };
}

describe('the brackets of a draft', () => {
  it('nest inside a provision, the innermost pair first', () => {
    expect(scan(line('1.', words('Each [[may] shall] [report]')))).toEqual({
      pairs: ['1. to 1., depth 2', '1. to 1., depth 1', '1. to 1., depth 1'],
      unbalanced: [],
    });
  });

  it('count as deep as real drafts nest, and are signs beyond that', () => {
    const [deep, most] = [40_000, 32];
    const nested = line('1.', words(`${'[a '.repeat(deep)}b${']'.repeat(deep)}`));
    const { pairs, unbalanced, tooDeep } = scanBrackets(draft({}, [], [nested]));
    expect(pairs.map(({ depth }) => depth)).toEqual(Array.from({ length: most }, (_, at) => most - at));
    expect(unbalanced).toEqual([]);
    expect(tooDeep).toHaveLength(deep - most);
  });

  it('have the depth of those that are closed, however many are not', () => {
    const many = 20_000;
    const { pairs, unbalanced } = scanBrackets(draft({}, [], [line('1.', words('[a [b] '.repeat(many)))]));
    expect(unbalanced).toHaveLength(many);
    expect(new Set(pairs.map(({ depth }) => depth))).toEqual(new Set([1]));
  });

  it('may open in a heading or a label and close paragraphs later', () => {
    const article = headed('[Article 1', {
      children: [line('1.', words('One.')), line('[2.', words('Two.]]'))],
    });
    expect(scan(article)).toEqual({
      pairs: ['[2. to [2., depth 2', '[Article 1 to [2., depth 1'],
      unbalanced: [],
    });
  });

  it('opened in a heading, are closed under another one by the end of that article, and by no stray bracket before', () => {
    const [preamble, one, two] = [
      headed('[PREAMBLE', { children: [line('', words('Noting the reeds,'))] }),
      headed('Article 1', { children: [line('1.', words('One] and two.')), line('2.', words('Three.'))] }),
      headed('Article 2', { children: [line('1.', words('Four.]'))] }),
    ];
    expect(scan(preamble, one, two)).toEqual({
      pairs: ['[PREAMBLE to 1., depth 1'],
      unbalanced: ['close in 1.'],
    });
    const whole = headed('[CHAPTER I', { children: [one, two] });
    expect(scan(whole).unbalanced).toEqual(['close in 1.']);
  });

  it('opened in a heading, are never closed where one opened after it is not closed either', () => {
    const [preamble, one, two] = [
      headed('[PREAMBLE', { children: [line('', words('Noting the reeds,'))] }),
      headed('Article 1', { children: [line('1.', words('One [and two.')), line('2.', words('[Three].'))] }),
      headed('Article 2', { children: [line('4.', words('Four.]'))] }),
    ];
    expect(scan(preamble, one, two, headed('Article 3', { children: [line('5.', words('Five.'))] }))).toEqual(
      {
        pairs: ['2. to 2., depth 1'],
        unbalanced: ['open in 1.', 'close in 4.', 'open in [PREAMBLE'],
      },
    );
  });

  it('opened in a heading, are closed by the end of what it heads, whatever is not closed in it', () => {
    const chapter = headed('[CHAPTER I', {
      children: [
        headed('Article 1', { children: [line('1.', words('One [and two.'))] }),
        headed('Article 2', { children: [line('2.', words('Three.]'))] }),
      ],
    });
    const other = headed('Article 3', { children: [line('3.', words('Five.'))] });
    expect(scan(chapter, other)).toEqual({
      pairs: ['[CHAPTER I to 2., depth 1'],
      unbalanced: ['open in 1.'],
    });
  });

  it('closed without having been opened, or opened and never closed, are set aside', () => {
    expect(scan(line('1.', words('One].')), line('2.', words('Two [three.')))).toEqual({
      pairs: [],
      unbalanced: ['close in 1.', 'open in 2.'],
    });
  });

  it('of a note pair among themselves only', () => {
    expect(scan(line('1.', words('One [two.')), line('[^1]', words('Three].')))).toEqual({
      pairs: [],
      unbalanced: ['open in 1.', 'close in [^1]'],
    });
  });

  it('do not include those of note references, dates and [sic]', () => {
    expect(scan(line('[^1]', words('It [sic] was on [14 March 2031].')))).toEqual({
      pairs: [],
      unbalanced: [],
    });
  });

  it('inside emphasis count like others', () => {
    const wording = [text('['), { type: 'emphasis' as const, children: inlineOf('may]') }];
    expect(scan(line('1.', { wording: [...inlineOf('['), ...wording.slice(1)] })).pairs).toEqual([
      '1. to 1., depth 1',
    ]);
  });
});
