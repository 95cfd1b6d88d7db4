import { describe, expect, test } from 'vitest';
import { clean } from '../../cli/terminal/clean.ts';
import { createColours } from '../../cli/terminal/colours.ts';
import { segmentSpans } from '../../cli/terminal/segment-spans.ts';
import { textWidth } from '../../cli/terminal/width.ts';
import { wrapColoured, wrapWords } from '../../cli/terminal/wrap.ts';
import type { Segment } from '../../src/index.ts';

describe('words', () => {
  test.each([
    ['break at spaces', 'one two three', 7, ['one two', 'three']],
    [
      'stay whole where they are longer than the line',
      'a incomprehensibilities b',
      5,
      ['a', 'incomprehensibilities', 'b'],
    ],
    ['stay together at a no-break space', 'one article\u00a07 two', 10, ['one', 'article\u00a07', 'two']],
    ['keep a percent sign with its number', 'about 45 % of it', 9, ['about', '45 % of', 'it']],
    ['of a wide script break after any sign', '各缔约国应确保', 8, ['各缔约国', '应确保']],
    ['of a wide script keep their stops', '各缔约国，应确保', 8, ['各缔约', '国，应确', '保']],
    ['are folded at white space', ' one \n two  ', 20, ['one two']],
    ['of which there are none make no line', '', 20, []],
  ])('%s', (_, text, width, lines) => {
    expect(wrapWords(text, width)).toEqual(lines);
  });
});

describe('marks', () => {
  const wrap = (segments: Segment[], width: number) =>
    wrapColoured(segmentSpans(segments), width, createColours(false));

  test('leave a percent sign with the number that changed in front of it', () => {
    const segments: Segment[] = [
      { op: 'equal', text: 'of ' },
      { op: 'delete', text: '45' },
      { op: 'insert', text: '50' },
      { op: 'equal', text: ' % of it' },
    ];
    expect(wrap(segments, 16)).toEqual(['of', '{-45-}{+50+} %', 'of it']);
    const sign: Segment[] = [
      { op: 'equal', text: 'of 45 ' },
      { op: 'insert', text: '%' },
    ];
    expect(wrap(sign, 8)).toEqual(['of', '45 {+%+}']);
  });

  test('are not parted from the words that they mark', () => {
    const segments: Segment[] = [
      { op: 'equal', text: 'all ' },
      { op: 'delete', text: 'applicable ' },
      { op: 'equal', text: 'instruments' },
      { op: 'insert', text: ' in force' },
    ];
    expect(wrap(segments, 60)).toEqual(['all {-applicable -}instruments{+ in force+}']);
    for (let width = 4; width < 40; width += 1) {
      for (const line of wrap(segments, width)) expect(line).not.toMatch(/^-\}|^\+\}|\{-$|\{\+$/);
    }
  });

  test('stand around every change, and the rest is as it was', () => {
    const segments: Segment[] = [
      { op: 'delete', text: 'shall' },
      { op: 'insert', text: 'should' },
      { op: 'equal', text: ' help' },
    ];
    expect(wrap(segments, 80)).toEqual(['{-shall-}{+should+} help']);
  });

  test('with colour each line is coloured by itself', () => {
    const spans = segmentSpans([{ op: 'insert', text: 'one two' }]);
    expect(wrapColoured(spans, 6, createColours(true))).toEqual([
      '\u001b[32;4m{+one\u001b[39;24m',
      '\u001b[32;4mtwo+}\u001b[39;24m',
    ]);
  });
});

test('width counts columns', () => {
  expect(textWidth('abc')).toBe(3);
  expect(textWidth('第三十五条')).toBe(10);
  expect(textWidth('e\u0301\u200d')).toBe(1);
  expect(textWidth('المادة')).toBe(6);
});

test('control characters are shown, line ends stay, a tab is a space', () => {
  expect(clean('a\u001b[31mb\u0007\tc\nd\r\u009b')).toBe('a␛[31mb␇ c\nd␍\\u{9b}');
});
