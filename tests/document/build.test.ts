import { describe, expect, it } from 'vitest';
import { draft, headed, headingOf, line, piecesOf, settle, wordingOf } from '../../src/document/build.ts';
import { text } from '../../src/document/inline.ts';
import { readMarkdown, writeMarkdown } from '../../src/document/markdown/index.ts';
import type { Draft, Piece } from '../../src/document/types.ts';
import { pieces } from '../../src/document/words.ts';

const kinds = (tree: Draft) =>
  [...pieces(tree)].map(({ piece }) =>
    piece.type === 'provision' ? `${piece.kind} ${piece.number}` : piece.type,
  );
const of = (...content: Piece[]) => draft({}, [], content);

describe('kind and number', () => {
  it('follow from the label and from what holds it', () => {
    const tree = of(
      headed('Chapter II', {
        children: [
          headed('Article 5', {
            children: [line('1.', { children: [line('(a)', { children: [line('(i)')] })] })],
          }),
        ],
      }),
    );
    expect(kinds(tree)).toEqual(['chapter II', 'article 5', 'paragraph 1', 'subparagraph a', 'item i']);
  });

  it('see through options', () => {
    const options = [line('Option 1:', { children: [line('(a)')] })];
    expect(kinds(of(headed('Article 1', { children: [line('1.', { children: options })] })))).toEqual([
      ...['article 1', 'paragraph 1'],
      ...['option 1', 'subparagraph a'],
    ]);
  });

  it('are derived anew when the tree is settled again', () => {
    const tree = of(headed('Article 1', { children: [line('(a)')] }));
    const [article] = piecesOf(tree);
    if (article?.type === 'provision') article.label = 'Preamble';
    settle(tree);
    expect(kinds(tree)).toEqual(['preamble null', 'recital a']);
  });
});

describe('a headed provision without a word', () => {
  const ropes = () => headed('4.', { heading: [text('Ropes')], children: [line('1.')] });

  it('is an article where a number counts it and no article bears the word', () => {
    expect(kinds(of(ropes(), headed('13bis.'), headed('[3.]')))).toEqual([
      ...['article 4', 'paragraph 1'],
      ...['article 13 bis', 'article 3'],
    ]);
    expect(kinds(of(headed('Part II', { children: [ropes()] })))).toEqual([
      'part II',
      'article 4',
      'paragraph 1',
    ]);
    expect(kinds(of(headed('', { heading: [text('Final provisions')], children: [ropes()] })))[1]).toBe(
      'article 4',
    );
  });

  it('is a division beside articles that do, in annexes, and in a division that is counted itself', () => {
    expect(kinds(of(headed('Article 1'), ropes()))[1]).toBe('division 4');
    expect(kinds(of(headed('Part I', { children: [headed('Article 1')] }), ropes()))[2]).toBe('division 4');
    expect(kinds(of(headed('Annex A', { children: [ropes()] })))[1]).toBe('division 4');
    expect(kinds(of(headed('A.', { children: [ropes()] })))[1]).toBe('division 4');
  });

  it('is a section of its article where a letter counts it', () => {
    const sections = [
      headed('a.', { heading: [text('Mending')] }),
      headed('[b][c.]', { children: [line('1.')] }),
    ];
    expect(kinds(of(headed('3.', { children: sections })))).toEqual([
      ...['article 3', 'section a'],
      ...['section c', 'paragraph 1'],
    ]);
    expect(kinds(of(headed('A.', { heading: [text('General')] })))).toEqual(['division A']);
  });

  it('is an option where its label is that of one, whatever it holds', () => {
    const option = headed('Option 1', { children: [headed('a.', { children: [line('1.')] })] });
    const common = headed('', { heading: [text('Provisions common to Options 1 and 2')] });
    const tree = of(
      headed('3.', { children: [option, headed('Option 2', { children: [line('2.')] }), common] }),
    );
    const settled = [
      'article 3',
      'option 1',
      'section a',
      'paragraph 1',
      'option 2',
      'paragraph 2',
      'division null',
    ];
    expect(kinds(tree)).toEqual(settled);
    settle(tree);
    expect(kinds(tree)).toEqual(settled);
  });
});

describe('a preamble that does not print the word', () => {
  const opening = () =>
    headed('', { wording: [text('The Parties,')], children: [line('', { wording: [text('Recalling')] })] });

  it('is the first headed provision, if that has neither label nor heading', () => {
    const tree = of(opening(), headed('Article 1'));
    expect(kinds(tree)).toEqual(['preamble null', 'recital null', 'article 1']);
    expect(writeMarkdown(tree)).toContain('\n## —\n\nThe Parties,\n\nRecalling\n\n## Article 1\n');
    expect(kinds(readMarkdown(writeMarkdown(tree)))).toEqual(kinds(tree));
  });

  it('is not one of several such divisions, nor one behind an article', () => {
    expect(kinds(of(opening(), opening()))[0]).toBe('division null');
    expect(kinds(of(headed('Article 1'), opening()))[1]).toBe('division null');
  });
});

describe('a provision', () => {
  it('holds its heading, then its words, then its children', () => {
    const one = headed('Article 1', {
      heading: [text('Lakes')],
      wording: [text('Words')],
      children: [line('1.')],
    });
    expect(one.children.map(({ type }) => type)).toEqual(['heading', 'wording', 'provision']);
    expect([headingOf(one)?.type, wordingOf(one)?.type, piecesOf(one).length]).toEqual([
      'heading',
      'wording',
      1,
    ]);
  });

  it('has neither where there are no words', () => {
    expect(line('1.', { heading: [text(' ')], wording: [] }).children).toEqual([]);
  });
});
