import { describe, expect, test } from 'vitest';
import { printNumber } from '../../../src/read/docx/number-formats.ts';

describe('numbers are printed as Word prints them', () => {
  test.each([
    ['decimal', [1, 27, 320], '1 27 320'],
    ['decimalZero', [1, 10, 100], '01 10 100'],
    ['lowerLetter', [1, 26, 27, 28, 53], 'a z aa bb aaa'],
    ['upperLetter', [2, 52], 'B ZZ'],
    ['lowerRoman', [4, 9, 14, 40, 1999], 'iv ix xiv xl mcmxcix'],
    ['upperRoman', [1, 4, 320], 'I IV CCCXX'],
    ['ordinal', [1, 2, 3, 4, 11, 12, 13, 21, 111, 122], '1st 2nd 3rd 4th 11th 12th 13th 21st 111th 122nd'],
    ['cardinalText', [1, 12, 20, 21], 'One Twelve Twenty Twenty-one'],
    ['ordinalText', [1, 2, 3, 8, 12, 20, 21], 'First Second Third Eighth Twelfth Twentieth Twenty-first'],
    ['russianLower', [1, 2, 7, 9, 10, 29, 30], 'а б ж и к я аа'],
    ['russianUpper', [1, 29], 'А Я'],
    ['arabicAbjad', [1, 2, 3, 4, 5, 6, 28], 'أ ب ج د هـ و غ'],
    ['arabicAlpha', [1, 2, 3, 28], 'أ ب ت ي'],
    ['hindiNumbers', [1, 20], '१ २०'],
    ['thaiNumbers', [1, 20], '๑ ๒๐'],
    ['chineseCounting', [1, 10, 11, 20, 35, 99, 101], '一 十 十一 二十 三十五 九十九 一〇一'],
    [
      'chineseCountingThousand',
      [10, 35, 100, 101, 110, 123, 1001, 1010],
      '十 三十五 一百 一百〇一 一百一十 一百二十三 一千〇一 一千〇一十',
    ],
    ['chineseLegalSimplified', [1, 10, 123, 101], '壹 壹拾 壹佰贰拾叁 壹佰零壹'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 甲'],
    ['ideographDigital', [5, 10, 35], '五 一〇 三五'],
    ['decimalFullWidth', [1, 12], '１ １２'],
    ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ 21'],
    ['none', [1], ''],
  ])('%s', (format, values, printed) => {
    expect(values.map(value => printNumber(value, format)).join(' ')).toBe(printed);
  });

  test('what a format cannot express, or nobody knows, is decimal', () => {
    expect(printNumber(0, 'lowerLetter')).toBe('0');
    expect(printNumber(7, 'koreanLegal')).toBe('7');
    expect(printNumber(1_000_000, 'lowerRoman')).toBe('1000000');
  });
});
