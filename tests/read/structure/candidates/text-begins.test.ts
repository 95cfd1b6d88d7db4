import { describe, expect, it } from 'vitest';
import type { WordsBlock } from '../../../../src/read/blocks.ts';
import { candidatesOf } from '../../../../src/read/structure/candidates/index.ts';
import { wordsOf } from '../../blocks-of.ts';

const heading = (words: string, headingLevel: number): WordsBlock => ({ ...wordsOf(words), headingLevel });

/** The words of the block with which the text begins; null where no heading without a word may begin it. */
function beginning(...blocks: (WordsBlock | string)[]): string | null {
  const all = blocks.map(block => (typeof block === 'string' ? wordsOf(block) : block));
  const { items, begins } = candidatesOf(all, 'en');
  return items[begins]?.seen.plain ?? null;
}

describe('the text begins', () => {
  const title = heading('Convention on Ropes', 1);

  it('with the first marked heading under the title, where none names its kind', () => {
    expect(beginning(title, heading('Scope', 2), 'Ropes are long.')).toBe('Scope');
  });

  it('with the heading over the one that stands over a list', () => {
    expect(beginning(heading('Ropes', 1), heading('Scope', 2), '1. First.', heading('Nets', 1))).toBe(
      'Ropes',
    );
  });

  it('with no heading of the cover, where an article follows', () => {
    expect(beginning(title, heading('Third session', 2), 'Article 1', 'Ropes are long.')).toBeNull();
  });

  it('with a heading over a list, though an article follows', () => {
    expect(
      beginning(
        title,
        heading('Note', 2),
        '1. This is a note.',
        '2. It goes on.',
        'Article 1',
        'Ropes are long.',
      ),
    ).toBe('Note');
  });
});
