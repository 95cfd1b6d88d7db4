import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPlaces } from '../../../src/compare/words/myers.ts';

const ids = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 });

/** What jsdiff pairs, in the same form. */
function byJsdiff(first: number[], second: number[], maxEditLength: number) {
  const changes = diffArrays(first, second, { maxEditLength });
  if (!changes) return null;
  const places = { one: [] as number[], two: [] as number[], edits: 0 };
  let [one, two] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (added || removed) places.edits += count;
    else
      for (let at = 0; at < count; at += 1) {
        places.one.push(one + at);
        places.two.push(two + at);
      }
    if (!added) one += count;
    if (!removed) two += count;
  }
  return places;
}

describe('the places that two lists have in common', () => {
  it('are all of two equal lists', () => {
    expect(commonPlaces([1, 2, 3], [1, 2, 3], 0)).toEqual({ one: [0, 1, 2], two: [0, 1, 2], edits: 0 });
  });

  it('leave out what came and what went', () => {
    expect(commonPlaces([1, 2, 3, 4], [1, 3, 5, 4], 10)).toEqual({
      one: [0, 2, 3],
      two: [0, 1, 3],
      edits: 2,
    });
  });

  it('are not sought where more would have to come or go than is allowed', () => {
    expect(commonPlaces([1, 2, 3], [4, 5, 6], 5)).toBeNull();
    expect(commonPlaces([1, 2, 3], [4, 5, 6], 6)).toEqual({ one: [], two: [], edits: 6 });
  });

  it('are those that jsdiff finds', () => {
    fc.assert(
      fc.property(ids, ids, fc.nat(40), (first, second, most) => {
        expect(commonPlaces(first, second, most)).toEqual(byJsdiff(first, second, most));
      }),
      { numRuns: 1000 },
    );
  });
});
