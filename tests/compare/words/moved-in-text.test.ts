import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, textOf, withMovedWords } from '../../../src/compare/words/index.ts';

/** The redline, what moved between arrows: `{-<away<-}`, `{+>here>+}`. */
const redline = (before: string, after: string): string =>
  withMovedWords(diffWords(before, after).segments)
    .map(({ op, text, moved }) => {
      if (op === 'equal') return text;
      const sign = op === 'delete' ? '-' : '+';
      return `{${sign}${moved ? `>${text}<` : text}${sign}}`;
    })
    .join('');

describe('words that changed their place in a paragraph', () => {
  it('are marked where they stood and where they stand', () => {
    expect(
      redline(
        'Having regard to the customs of the lake, each Party shall cut its reeds before the first frost and keep its weirs low.',
        'Each Party shall cut its reeds before the first frost and, having regard to the customs of the lake, keep its weirs low.',
      ),
    ).toBe(
      '{->Having regard to the customs of the lake<-}{-, each-}{+Each+} Party shall cut its reeds before the first frost and{+, +}{+>having regard to the customs of the lake<+}{+,+} keep its weirs low.',
    );
  });

  it('are none where fewer than four words in a row are the same', () => {
    expect(
      redline('In spring herons nest here, and boats wait.', 'Herons nest here in spring, and boats wait.'),
    ).not.toMatch(/[<>]/);
  });

  it('are none where they only stand in a text that took the place of another one', () => {
    const [before, after] = [
      'Boats of the lake towns wait.',
      'All large boats of the lake towns are moored.',
    ];
    expect(redline(before, after)).not.toMatch(/[<>]/);
  });

  it('leave both texts as they are, and what is deleted as moved is inserted', () => {
    const word = fc.constantFrom(
      'the',
      'reeds',
      'Party',
      'shall',
      'cut',
      'herons',
      'nest',
      'of',
      'lake',
      ',',
      '.',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map(words => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = withMovedWords(diffWords(before, after).segments);
        expect(textOf(segments, 'before')).toBe(before);
        expect(textOf(segments, 'after')).toBe(after);
        const moved = (op: string) =>
          segments
            .filter(one => one.moved && one.op === op)
            .map(one => (one.text.toLowerCase().match(/\p{L}+/gu) ?? []).join(' '))
            .sort();
        expect(moved('delete')).toEqual(moved('insert'));
      }),
    );
  });
});
