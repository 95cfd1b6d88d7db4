import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts, diffTokens, Interner, tokenize } from '../../../src/compare/words/index.ts';
import { middleOf } from '../../../src/compare/words/middle.ts';
import { arbitraryPair } from './arbitrary-text.ts';

/** A sentence in which some words were replaced, dropped or doubled: repeated words, so that edits can slide. */
const word = fc.constantFrom('and', 'of', 'fish', 'birds,', 'shall', 'co-operate', 'l’accès', 'état');
const edited: fc.Arbitrary<[string, string]> = fc
  .array(
    fc.record({
      word,
      fate: fc.oneof(
        { weight: 9, arbitrary: fc.constant('kept') },
        fc.constantFrom('dropped', 'doubled', 'new'),
      ),
      other: word,
    }),
    { maxLength: 30 },
  )
  .map(words => [
    words.map(({ word: one }) => one).join(' '),
    words
      .flatMap(({ word: one, fate, other }) =>
        fate === 'dropped' ? [] : fate === 'doubled' ? [one, one] : [fate === 'new' ? other : one],
      )
      .join(' '),
  ]);

describe('comparing only the middle of two texts', () => {
  it('gives what comparing the whole texts gives', () => {
    fc.assert(
      fc.property(fc.oneof(edited, arbitraryPair), pair => {
        // The other way round the result is mirrored.
        const [before = '', after = ''] = [...pair].sort();
        fc.pre(before !== after);
        const interner = new Interner();
        const whole = diffTokens(tokenize(before, interner), tokenize(after, interner));
        expect(diffTexts(before, after, { interner })).toEqual(whole);
      }),
      { numRuns: 4000 },
    );
  });

  it.each([
    [
      'The Parties shall meet in May each year.',
      'The Parties shall meet in June each year.',
      'in May each',
      'in June each',
    ],
    ['fish and birds', 'fish and birds and frogs', 'and birds', 'and birds and frogs'],
  ])('%s -> %s', (before, after, one, two) => {
    const middle = middleOf(before, after);
    expect(middle && before.slice(middle.start, middle.beforeEnd)).toBe(one);
    expect(middle && after.slice(middle.start, middle.afterEnd)).toBe(two);
  });

  it('is not worth it where little is common', () => {
    expect(middleOf('One thing is said here.', 'Another is meant there, and now.')).toBeNull();
  });
});
