import { describe, expect, test } from 'vitest';
import type { Segment } from '../../src/compare/index.ts';
import { elide, excerptOf, firstChanges, firstWords, marked } from '../../src/report/index.ts';

const segments: Segment[] = [
  { op: 'equal', text: 'one two three four five ' },
  { op: 'delete', text: 'shall' },
  { op: 'insert', text: 'should' },
  { op: 'equal', text: ' six seven eight nine ten eleven ' },
  { op: 'insert', text: 'as far as each of them can ' },
  { op: 'equal', text: 'twelve thirteen fourteen fifteen' },
];

describe('elide', () => {
  test('keeps so many words on either side of a change, and every change', () => {
    expect(marked(elide(segments, 2))).toBe(
      '… four five {-shall-}{+should+} six seven … ten eleven {+as far as each of them can +}twelve thirteen …',
    );
  });
  test('keeps a stretch that would not get shorter', () => {
    expect(marked(elide(segments, 4))).toBe(marked(segments));
  });
  test('with no context keeps the changes alone', () => {
    expect(marked(elide(segments, 0))).toBe('… {-shall-}{+should+} … {+as far as each of them can +}…');
  });
});

test('an excerpt cuts long changes as well', () => {
  expect(marked(excerptOf(segments, 1, 4))).toBe(
    '… five {-shall-}{+should+} six … eleven {+as far … them can +}twelve …',
  );
});

test('signs of a script without spaces count as words', () => {
  expect(firstWords('各缔约国应确保保护人权', 4)).toBe('各缔约国 …');
});

test('a text that is short enough stays as it is', () => {
  expect(firstWords('Each Party shall cooperate.', 4)).toBe('Each Party shall cooperate.');
});

test('changes beyond the first few are counted', () => {
  expect(marked(firstChanges(segments, 2))).toBe(marked(segments));
  expect(marked(firstChanges(segments, 1))).toBe(
    'one two three four five {-shall-}{+should+} six seven eight nine ten eleven (and 1 more change)',
  );
});
