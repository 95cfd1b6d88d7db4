import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketTotal, countBrackets, draft, headed, inlineOf, line } from '../../src/document/index.ts';
import { arbitraryDraft } from '../helpers/arbitrary-draft.ts';
import { shipped } from '../helpers/drafts.ts';

const article = (...lines: string[]) =>
  draft(
    {},
    [],
    [
      headed('Article 1', {
        children: lines.map((text, at) => line(`${at + 1}.`, { wording: inlineOf(text) })),
      }),
    ],
  );

describe('counting brackets', () => {
  it('counts pairs, nesting and the words inside', () => {
    expect(countBrackets(article('Parties [shall [always] cooperate] here')).total).toEqual({
      brackets: 2,
      depth: 2,
      wordsInBrackets: 3,
      words: 5,
      options: 0,
      unbalanced: 0,
    });
  });

  it('follows a bracket over several paragraphs', () => {
    const { total } = countBrackets(article('[One two', 'three]', 'four'));
    expect(total).toMatchObject({ brackets: 1, wordsInBrackets: 3, words: 4, unbalanced: 0 });
  });

  it('does not put the rest of the treaty in brackets for one that is never closed', () => {
    const { total } = countBrackets(article('One [two', 'three four', 'five] six'));
    expect(total).toMatchObject({ brackets: 0, wordsInBrackets: 0, unbalanced: 2 });
  });

  it('falls over the drafts of the model convention as its README says', () => {
    const pairs = ['2031-03', '2031-09', '2032-02', '2032-06'].map(
      id => countBrackets(shipped('model-convention', id)).total,
    );
    expect(pairs.map(({ brackets }) => brackets)).toEqual([13, 10, 6, 2]);
    expect(pairs.map(({ options }) => options)).toEqual([3, 3, 0, 0]);
  });

  it('are the same for the draft alone, and the words those that the pattern finds', () => {
    const pattern = /\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
    const sign = fc.constantFrom(..."ab1-’'“ .,—é第ش\u0301".split(''));
    const words = fc.array(sign, { maxLength: 12 }).map(signs => signs.join(''));
    fc.assert(
      fc.property(words, text => {
        const tree = article(text);
        expect(bracketTotal(tree).words).toBe(text.match(pattern)?.length ?? 0);
      }),
    );
    fc.assert(
      fc.property(arbitraryDraft, tree => {
        expect(bracketTotal(tree)).toEqual(countBrackets(tree).total);
      }),
    );
  });
});
