/** Tables hold cells: nothing in one is run by a spreadsheet, and nothing ends it early. */
import { describe, expect, test } from 'vitest';
import { csvLine, markdownTable } from '../../src/write/index.ts';

describe('a cell of CSV', () => {
  test.each(['=1+1', '+1', '-1+cmd', '@SUM(A1)', '＝1', '＋1', '－1', '＠A', ' =1', '\u200b=1', '\ufeff+1'])(
    'that begins as a formula does is text: %j',
    text => {
      expect(csvLine([text])).toBe(`'${text}\r\n`);
    },
  );

  test('that begins with a tab or a line end is text as well', () => {
    expect(csvLine(['\t=1', '\n=1'])).toBe(`'\t=1,"'\n=1"\r\n`);
  });

  test('that is a number, or has such a sign further on, stays', () => {
    expect(csvLine([-3, 'a=b', '5(1)', '—'])).toBe('-3,a=b,5(1),—\r\n');
  });

  test('with a carriage return is not parted by it', () => {
    expect(csvLine(['a\rb', 'c'])).toBe('a␍b,c\r\n');
  });
});

test('a cell of Markdown is one line, whatever stands in it', () => {
  expect(markdownTable(['a'], [['b | c\n| d <i>\u001b']])).toBe(
    '| a |\n| --- |\n| b \\| c \\| d \\<i\\>␛ |\n',
  );
});
