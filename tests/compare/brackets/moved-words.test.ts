import { describe, expect, it } from 'vitest';
import { type BracketEvent, compare } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';

const draft = (words: string) =>
  readText(`Treaty\n\nArticle 1\nAims\n\n1. ${words}\n\n2. The secretariat keeps a list.\n`, 'draft.txt')
    .draft;

const events = (before: string, after: string): BracketEvent[] =>
  compare(draft(before), draft(after)).rows.flatMap(({ brackets }) => brackets);

describe('the words of a bracket that is gone', () => {
  it('were kept if they stand elsewhere in the sentence', () => {
    expect(
      events(
        'Parties act in the light of what is known of reeds [and equity].',
        'Parties act in the light of equity and what is known of reeds.',
      ),
    ).toEqual([{ event: 'lifted', text: 'and equity' }]);
  });

  it('were kept if they are spelled in another way', () => {
    expect(
      events('The provision of [scaled up] funds is due.', 'The provision of scaled-up funds is due.'),
    ).toEqual([{ event: 'lifted', text: 'scaled up' }]);
    expect(
      events(
        'It rests on the [best available] [reliable] scientific knowledge.',
        'It rests on the best availablescientific knowledge.',
      ),
    ).toEqual([
      { event: 'lifted', text: 'best available' },
      { event: 'struck', text: 'reliable' },
    ]);
  });

  it('were kept as a phrase, though an edit finds some of them elsewhere first', () => {
    expect(
      events(
        'Parties respect human rights, including [the right to] development, and [the right to health,] the rights of migrants.',
        'Parties respect human rights, the right to health, and the rights of migrants and the right to development.',
      ),
    ).toEqual([
      { event: 'lifted', text: 'the right to' },
      { event: 'lifted', text: 'the right to health,' },
    ]);
  });

  it('were not kept if only a part of them stands elsewhere, for something else', () => {
    expect(
      events(
        'Parties cooperate [on climate change] at all levels.',
        'Parties cooperate at all levels, and in addressing climate change.',
      ),
    ).toEqual([{ event: 'struck', text: 'on climate change' }]);
  });
});

describe('a new bracket', () => {
  it('is opened round words that stood elsewhere in the sentence, as the other way round', () => {
    expect(
      events(
        'Parties act in the light of equity and what is known of reeds.',
        'Parties act in the light of what is known of reeds [and equity].',
      ),
    ).toEqual([{ event: 'opened', text: 'and equity' }]);
  });
});

describe('a bracket that is lifted inside another one', () => {
  it('leaves words that are not agreed', () => {
    expect(
      events(
        'Parties shall send [data [and samples] by post].',
        'Parties shall send [data and samples by post].',
      ),
    ).toEqual([
      { event: 'kept', text: 'data and samples by post' },
      { event: 'lifted', text: 'and samples', inBrackets: true },
    ]);
  });
});

describe('a bracket whose words stand in another provision', () => {
  const treaty = (...paragraphs: readonly string[]) =>
    readText(
      `Treaty\n\nArticle 1\nAims\n\n${paragraphs.map((words, at) => `${at + 1}. ${words}`).join('\n\n')}\n`,
      'a.txt',
    ).draft;
  const CLAUSE = 'This paragraph applies without prejudice to article';
  const reeds = 'Each Party protects the reeds of its lakes and counts them every autumn.';
  const boats = 'Boats keep away from the nests of herons from March to the end of July.';

  it('was struck if they stood there before', () => {
    const { rows } = compare(
      treaty(`${reeds} [${CLAUSE}] 14.`, `${boats} ${CLAUSE} 14.`),
      treaty(`${reeds} 14.`, `${boats} ${CLAUSE} 14.`),
    );
    expect(rows.flatMap(({ brackets }) => brackets)).toEqual([{ event: 'struck', text: CLAUSE }]);
  });
});
