import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonEnd, commonStart } from '../../../src/compare/words/common-ends.ts';

const long = 'The Parties shall cooperate in good faith. '.repeat(5);

describe('what two texts begin and end with alike', () => {
  it.each([
    ['nothing', 'a', 'b', 0, 0],
    ['all of one', 'shall', 'shall not', 5, 0],
    ['both ends', `${long}shall ${long}`, `${long}may ${long}`, 215, 216],
    ['an empty text', '', 'a', 0, 0],
  ])('%s', (_, one, two, start, end) => {
    expect(commonStart(one, two)).toBe(start);
    expect(commonEnd(one, two, Math.min(one.length, two.length) - start)).toBe(end);
  });

  it('is what a walk over the signs finds, from any place', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', long)).map(parts => parts.join(''));
    fc.assert(
      fc.property(words, words, fc.nat(80), fc.nat(80), (one, two, oneFrom, twoFrom) => {
        const [from, to] = [Math.min(oneFrom, one.length), Math.min(twoFrom, two.length)];
        let start = 0;
        while (from + start < one.length && one[from + start] === two[to + start]) start += 1;
        expect(commonStart(one, two, from, to)).toBe(start);
        const most = Math.min(one.length, two.length);
        let end = 0;
        while (end < most && one.at(-1 - end) === two.at(-1 - end)) end += 1;
        expect(commonEnd(one, two, most)).toBe(end);
      }),
    );
  });
});
