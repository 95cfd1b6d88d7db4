import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contentWords,
  Interner,
  inverseFrequency,
  isStopWord,
  similarity,
  similarityBound,
  totalWeight,
} from '../../../src/compare/words/index.ts';
import { arbitraryPair } from './arbitrary-text.ts';

function alike(before: string, after: string): number {
  const interner = new Interner();
  return similarity(contentWords(before, interner), contentWords(after, interner));
}

describe('similarity', () => {
  it.each([
    ['the same words', 'States protect fish', 'States protect fish', 1],
    ['in another order and case', 'States protect fish', 'fish, [protect] the states', 1],
    ['half of them', 'protect fish', 'protect birds', 0.5],
    ['none', 'protect fish', 'count birds', 0],
    ['stop words only', 'of the and in', 'of the and in', 0],
    ['separators only', '; [ ] ...', '; [ ] ...', 0],
    ['nothing', '', '', 0],
    ['elision and possession', 'l’accès de State’s', 'un accès du state', 1],
    ['Chinese', '缔约方应当采取措施', '缔约方应当采取措施', 1],
  ])('%s', (_, before, after, expected) => expect(alike(before, after)).toBeCloseTo(expected));

  it('counts numbers little', () => {
    expect(alike('Article 5 fish', 'Article 6 fish')).toBeGreaterThan(0.9);
    expect(alike('fish 1 2 3', 'birds 1 2 3')).toBeLessThan(0.4);
  });

  it('scores low what shares only boilerplate, when weighed by rarity', () => {
    const interner = new Interner();
    const texts = ['fish', 'birds', 'whales', 'corals', 'seals'].map(what =>
      contentWords(`Each State Party shall adopt measures necessary to protect ${what}`, interner),
    );
    const [fish = texts[0], birds] = texts;
    if (!fish || !birds) throw new Error('five texts');
    const weight = inverseFrequency(texts);
    expect(similarity(fish, birds)).toBeGreaterThan(0.8);
    expect(similarity(fish, birds, weight)).toBe(0);
    expect(similarity(fish, fish, weight)).toBe(1);
  });

  it('is symmetric, from 0 to 1, and never above its bound', () =>
    fc.assert(
      fc.property(arbitraryPair, ([first, second]) => {
        const interner = new Interner();
        const [before, after] = [contentWords(first, interner), contentWords(second, interner)];
        const value = similarity(before, after);
        expect(value).toBeCloseTo(similarity(after, before));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(
          Math.min(
            1,
            similarityBound(
              totalWeight(before, () => 1),
              totalWeight(after, () => 1),
            ) + 1e-9,
          ),
        );
      }),
    ));
});

describe('stop words', () => {
  it.each(['the', 'des', 'del', 'которые', 'التي', '的'])('%s is one', word =>
    expect(isStopWord(word)).toBe(true),
  );
  it.each(['shall', 'may', 'not', 'ne', 'debe', 'не', 'لا', '应', 'all', 'unless'])(
    '%s carries weight',
    word => expect(isStopWord(word)).toBe(false),
  );
});
