import { describe, expect, it } from 'vitest';
import { ADVERBS, adverbOf, adverbValue } from '../../src/document/insertions.ts';

describe('a Latin adverb', () => {
  it.each([
    ['bis', 2],
    ['TER', 3],
    ['quáter', 4],
    ['sextiens', 6],
    ['nonies', 9],
    ['novies', 9],
    ['decies', 10],
    ['tredecies', 13],
    ['quattuordecies', 14],
    ['quinquiesdecies', 15],
    ['septendecies', 17],
    ['duodevicies', 18],
    ['vicies', 20],
    ['unvicies', 21],
    ['vicies semel', 21],
    ['vicies-bis', 22],
    ['tricies', 30],
  ])('%s says %i times', (word, times) => {
    expect(adverbValue(word)).toBe(times);
    expect(word).toMatch(new RegExp(`^(?:${ADVERBS})$`, 'iu'));
  });

  it.each(['', 'semel', 'bistro', 'parties', 'series', 'sex', 'decides'])('%j is none', word => {
    expect(adverbValue(word)).toBeNull();
    expect(word).not.toMatch(new RegExp(`^(?:${ADVERBS})$`, 'iu'));
  });

  it('has one form for every number', () => {
    for (let times = 2; times < 110; times += 1) expect(adverbValue(adverbOf(times) ?? '')).toBe(times);
    expect([adverbOf(9), adverbOf(22), adverbOf(1), adverbOf(0)]).toEqual([
      'novies',
      'duovicies',
      null,
      null,
    ]);
  });
});
