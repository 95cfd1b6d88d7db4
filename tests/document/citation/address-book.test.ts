import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block, draft, headed, line, table } from '../../../src/document/build.ts';
import {
  citationsOf,
  parseCitation,
  printCitation,
  resolveCitation,
} from '../../../src/document/citation/index.ts';
import { inlineOf } from '../../../src/document/inline.ts';
import { readMarkdown } from '../../../src/document/markdown/index.ts';
import type { Draft, Piece } from '../../../src/document/types.ts';
import { pieces } from '../../../src/document/words.ts';
import { arbitraryDraft, arbitraryNegotiation } from '../../helpers/arbitrary-draft.ts';

const all = (tree: Draft): Piece[] => [...pieces(tree)].map(({ piece }) => piece);
const citations = (...content: Piece[]): string[] => {
  const tree = draft({}, [], content);
  return all(tree).map(piece => citationsOf(tree).of(piece));
};
const words = inlineOf('words');
const some = (...children: Piece[]) => ({ wording: words, children });

describe('the citation of a piece', () => {
  it('is the number of an article, and then the numbers of the lines', () => {
    expect(
      citations(
        headed('Chapter IV', {
          children: [
            headed('Article 35', some(line('1.', some(line('(c)', some(line('(ii)'))))), line('20bis.'))),
          ],
        }),
      ),
    ).toEqual(['chapter IV', '35', '35(1)', '35(1)(c)', '35(1)(c)(ii)', '35(20 bis)']);
  });

  it('counts what has no number, under the same parent, whose own words are the first', () => {
    const cells = table([[words]]);
    expect(
      citations(headed('Article 5', some(line('', some(line('(a)'))), line('1.'), block(words), cells))),
    ).toEqual(['5', '5 ¶2', '5 ¶2(a)', '5(1)', '5 ¶3', '5 ¶4']);
  });

  it('is the place of a recital in the preamble', () => {
    expect(citations(headed('Preamble', some(line('', some()), block(words), line('', some()))))).toEqual([
      'preamble',
      'preamble(1)',
      'preamble ¶2',
      'preamble(2)',
    ]);
  });

  it('is the number of a recital that has one', () => {
    expect(citations(headed('Preamble', some(line('1.'), line('1bis.'), line('2.'))))).toEqual([
      'preamble',
      'preamble(1)',
      'preamble(1 bis)',
      'preamble(2)',
    ]);
  });

  it('names options and notes', () => {
    expect(
      citations(
        headed('Article 2', some(line('Option 1:', some(line('3.'))), line('Alt 2', some()))),
        line('[^1]', some()),
        line('[^rights]', some(line('(a)'))),
      ),
    ).toEqual([
      '2',
      '2(option 1)',
      '2(option 1)(3)',
      '2(option 2)',
      'note 1',
      'note rights',
      'note rights(a)',
    ]);
  });

  it('starts with the annex, for its articles and for its lines', () => {
    expect(
      citations(
        headed('Article 3', some(line('2.'))),
        headed('Annex VI', {
          children: [headed('Section 1', { children: [headed('Article 3', some(line('2.')))] })],
        }),
        headed('Annex I', some(line('2.', some(line('(a)'))), line(''), line('(b)'))),
        headed('ANNEX', some(line('1.'))),
      ),
    ).toEqual([
      '3',
      '3(2)',
      'annex VI',
      'annex VI, section 1',
      'annex VI, 3',
      'annex VI, 3(2)',
      'annex I',
      'annex I, 2',
      'annex I, 2(a)',
      'annex I, ¶2',
      'annex I, (b)',
      'annex',
      'annex, 1',
    ]);
  });

  it('names divisions by kind and number, with the divisions above only where it must', () => {
    const part = (label: string, ...sections: string[]) =>
      headed(label, { children: sections.map(section => headed(section)) });
    expect(citations(part('PART X', 'SECTION 1'), part('PART XI', 'SECTION 1', 'SECTION 2'))).toEqual([
      'part X',
      'part X, section 1',
      'part XI',
      'part XI, section 1',
      'section 2',
    ]);
  });

  it('counts divisions without a number, and quotes numbers that are words', () => {
    expect(citations(headed('', some()), headed('A.'), headed('', some()), headed('B. Use'))).toEqual([
      'division 1',
      'division A',
      'division 2',
      'division "B. Use"',
    ]);
  });

  it('starts with the division for lines that stand in none of its articles', () => {
    expect(citations(headed('Chapter IV', some(line('2.'), line(''), headed('Article 9'))))).toEqual([
      'chapter IV',
      'chapter IV, 2',
      'chapter IV, ¶2',
      '9',
    ]);
  });

  it('is short for loose lines', () => {
    expect(citations(line('', some()), line('2.', some(line('(a)'))), block(words))).toEqual([
      '¶1',
      '2',
      '2(a)',
      '¶2',
    ]);
  });

  it('adds divisions to articles whose number comes twice, and counts where that is not enough', () => {
    const part = (label: string, ...articles: string[]) =>
      headed(label, { children: articles.map(article => headed(article, some(line('1.')))) });
    expect(
      citations(
        headed('Annex G', {
          children: [part('PART I', 'Article 3'), part('PART II', 'Article 3', 'Article 4')],
        }),
        headed('Article 7'),
        headed('Article 7', some(line('1.'), line('1.'))),
      ),
    ).toEqual([
      'annex G',
      'annex G, part I',
      'annex G, part I, 3',
      'annex G, part I, 3(1)',
      'annex G, part II',
      'annex G, part II, 3',
      'annex G, part II, 3(1)',
      'annex G, 4',
      'annex G, 4(1)',
      '7',
      '7#2',
      '7#2(1)',
      '7#2(1)#2',
    ]);
  });

  it('gives the plain number to the article where a loose line has it too', () => {
    expect(citations(line('2.', some()), headed('Article 2'))).toEqual(['2#2', '2']);
  });

  it('names the title of the draft', () => {
    const tree = draft({}, inlineOf('Convention'), []);
    const [title] = tree.children;
    expect(title && citationsOf(tree).of(title)).toBe('title');
  });

  it('is not given for what is not in the draft', () => {
    expect(() => citationsOf(draft({}, [], [])).of(block(words))).toThrow(TypeError);
  });
});

/** What every draft must have: no address twice, and each can be read and leads back to its piece. */
function expectAddresses(tree: Draft): void {
  const book = citationsOf(tree);
  const list = all(tree);
  const leadsBack = (piece: Piece): boolean => {
    const citation = book.of(piece);
    const read = parseCitation(citation);
    const resolution = resolveCitation(tree, read);
    return (
      printCitation(read) === citation &&
      JSON.stringify(read.steps) === JSON.stringify(book.stepsOf(piece)) &&
      resolution.type === 'found' &&
      resolution.piece === piece &&
      resolution.citation === citation
    );
  };
  expect(new Set(list.map(piece => book.of(piece))).size).toBe(list.length);
  expect(list.filter(piece => !leadsBack(piece)).map(piece => book.of(piece))).toEqual([]);
}

describe('the citations of a draft', () => {
  it('are unique, can be read, and lead back, in every draft that a reader may build', () => {
    fc.assert(fc.property(arbitraryDraft, expectAddresses), { numRuns: 150 });
    fc.assert(fc.property(arbitraryNegotiation, expectAddresses), { numRuns: 150 });
  });

  const folder = new URL('../../../drafts/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md') && !file.endsWith('README.md'))
    .sort();
  it.each(files)('are so in drafts/%s', file => {
    expectAddresses(readMarkdown(readFileSync(new URL(file, folder), 'utf8')));
  });

  it('take time in proportion to the draft', () => {
    const article = (number: number) =>
      headed(`Article ${number}`, { children: Array.from({ length: 9 }, (_, at) => line(`${at + 1}.`)) });
    const seconds = (articles: number) => {
      const tree = draft(
        {},
        [],
        Array.from({ length: articles }, (_, at) => article(at)),
      );
      const start = performance.now();
      citationsOf(tree);
      return (performance.now() - start) / 1000;
    };
    seconds(500);
    // Five times UNCLOS; well under a tenth of a second on a quiet machine, minutes if it were quadratic.
    expect(seconds(2500)).toBeLessThan(2);
  });
});
