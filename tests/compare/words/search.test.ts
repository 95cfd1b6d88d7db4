import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortestEdit } from '../../../src/compare/words/search.ts';

/** Runs of equal tokens as `before, after, length`, in order, and the number of edits. */
function ours(before: number[], after: number[], most = Number.POSITIVE_INFINITY) {
  const runs: number[][] = [];
  const edits = shortestEdit(before, after, most, (one, two, length) => runs.unshift([one, two, length]));
  return { edits, runs };
}

function jsdiff(before: number[], after: number[], most = Number.POSITIVE_INFINITY) {
  const changes = diffArrays(before, after, { maxEditLength: most });
  if (changes === undefined) return { edits: null, runs: [] };
  const runs: number[][] = [];
  let [one, two, edits] = [0, 0, 0];
  for (const { added, removed, count } of changes) {
    if (added || removed) edits += count;
    else runs.push([one, two, count]);
    if (!added) one += count;
    if (!removed) two += count;
  }
  return { edits, runs };
}

test('one token replaced', () => {
  expect(ours([1, 2, 3], [1, 4, 3])).toEqual({
    edits: 2,
    runs: [
      [0, 0, 1],
      [2, 2, 1],
    ],
  });
});

test('nothing in common, and nothing at all', () => {
  expect(ours([1], [2])).toEqual({ edits: 2, runs: [] });
  expect(ours([], [])).toEqual({ edits: 0, runs: [] });
  expect(ours([], [1, 2])).toEqual({ edits: 2, runs: [] });
});

test('more edits than are allowed: nothing is paired', () => {
  expect(ours([1, 2, 3, 4], [1, 5, 6, 4], 3)).toEqual({ edits: null, runs: [] });
});

const ids = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 });

test('finds the very edit that jsdiff finds', () => {
  fc.assert(
    fc.property(ids, ids, fc.integer({ min: 0, max: 60 }), (before, after, most) => {
      expect(ours(before, after, most)).toEqual(jsdiff(before, after, most));
    }),
    { numRuns: 500 },
  );
});
