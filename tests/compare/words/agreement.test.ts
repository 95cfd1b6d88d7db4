import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/compare/words/index.ts';
import { arbitraryPair } from './arbitrary-text.ts';

describe('what two texts surely have in common', () => {
  it.each([
    ['all of it', 'each year the Parties meet', 'each year the Parties meet', 26],
    ['nothing', 'each year', 'the Parties', 0],
    [
      'all but a word that was replaced',
      'The Parties shall meet each year.',
      'The Parties should meet each year.',
      27,
    ],
    [
      'all but a word that was put in',
      'The Parties shall meet each year.',
      'The Parties shall often meet each year.',
      33,
    ],
    [
      'all but a few words that were replaced',
      'Parties act with zeal, speed and care at all times.',
      'Parties act now at all times.',
      25,
    ],
    [
      'what stands around a phrase that was rewritten',
      'Parties act with zeal, speed, care, thought and patience at all times.',
      'Parties act now at all times.',
      26,
    ],
  ])('%s', (_, before, after, characters) => expect(agreement(before, after)).toBe(characters));

  it('is the same whichever is the earlier text, and no more than either has', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        const common = agreement(before, after);
        expect(agreement(after, before)).toBe(common);
        expect(common).toBeLessThanOrEqual(Math.min(before.length, after.length));
        expect(agreement(before, before)).toBe(before.length);
      }),
      { numRuns: 2000 },
    );
  });
});
