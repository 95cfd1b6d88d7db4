import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareNumbers,
  NUMBER_PATTERN,
  normaliseNumber,
  romanValue,
  sameNumber,
} from '../../src/document/numbers.ts';

describe('a number in its one written form', () => {
  it.each([
    ['2bis', '2 bis'],
    ['2 BIS', '2 bis'],
    ['2-ter', '2 ter'],
    ['2.bis', '2 bis'],
    ['2a', '2a'],
    ['35a', '35a'],
    ['5 alt', '5 alt'],
    ['(a)', 'a'],
    ['[4.]', '4'],
    ['premier', '1'],
    ['1er', '1'],
    ['XIV', 'XIV'],
    ['三十五', '35'],
    ['一百零二', '102'],
    ['一百○五', '105'],
    ['二八七', '287'],
    ['二〇三○', '2030'],
    ['٣', '3'],
    ['2 бис', '2 bis'],
    ['3 مكررا', '3 bis'],
    ['20 vicies', '20 vicies'],
    ['bis', 'bis'],
    ['2 (BIS)', '2 bis'],
    ['2 [bis]', '2 bis'],
    ['7 alt bis', '7 alt bis'],
    ['4 Alt2', '4 alt 2'],
    ['1 bis Alt 2', '1 bis alt 2'],
    ['6 nonies', '6 novies'],
    ['8 sextiens', '8 sexies'],
    ['4 quáter', '4 quater'],
    ['20 vicies bis', '20 duovicies'],
    ['三之二', '3 bis'],
    ['13 A', '13A'],
  ])('%s is %s', (printed, number) => {
    expect(normaliseNumber(printed)).toBe(number);
  });
});

describe('what may be a number', () => {
  const whole = new RegExp(`^${NUMBER_PATTERN}$`, 'iu');
  it.each([
    '1',
    '2bis',
    '2 bis',
    '2.bis',
    '35a',
    '1.2',
    'XIV',
    'IIIbis',
    'a',
    'aa',
    'premier',
    '三十五',
    'هـ',
    '5 alt',
  ])('%s is one', text => {
    expect(text).toMatch(whole);
  });
  it.each(['CIVIL', 'MIX', 'DIM', 'TO', 'IN', 'IIII', 'abc', '5 Pre-trial', 'bistro'])('%s is none', text => {
    expect(text).not.toMatch(whole);
  });

  it('roman numerals have one form', () => {
    expect(['IV', 'xiv', 'XL', 'CIX', 'IIII', 'IC', 'CIVIL', ''].map(romanValue)).toEqual([
      ...[4, 14, 40, 109],
      ...[null, null, null, null],
    ]);
  });
});

describe('the order of numbers', () => {
  it.each([
    [['1 pre', '1', '1 alt', '1 bis', '1 ter', '1 vicies', '1a', '2', '2.1', '2.2', '2.10', '10']],
    [['1', '1 alt', '1 alt 2', '1 bis', '1 bis alt 2', '1 bis 1', '1 ter', '1 c ter', '2']],
    [['4', '4ZA', '4A', '4AA', '4B', '5']],
    [['IV', 'IVA', 'V']],
    [['3', '3A', '3A.1', '3A.2', '3B']],
    [['QQ.A.5', 'QQ.A.6', 'QQ.A.10']],
    [['a', 'b', 'h', 'i', 'j', 'y', 'z', 'aa', 'bb', 'cc']],
    [['i', 'ii', 'iii', 'iv', 'v', 'vi', 'viii', 'ix', 'x', 'xi', 'xiv', 'xx', 'xl']],
    [['I', 'II', 'IV', 'V', 'IX', 'X', 'XI', '14', 'XIV', '15', 'XX']],
    [['A', 'B', 'H', 'I', 'J', 'K']],
    [['c', 'xx', 'y']],
    [['а', 'б', 'в', 'и', 'й', 'к']],
    [['أ', 'ب', 'ج', 'د', 'هـ', 'و']],
  ])('is that of %j', numbers => {
    expect([...numbers].reverse().sort(compareNumbers)).toEqual(numbers);
  });

  const stem = fc.oneof(
    fc.nat(40).map(String),
    fc.constantFrom(
      '1.1',
      '1.2',
      '2.10',
      '35a',
      '1A',
      '4ZA',
      'IVA',
      'QQ.A.5',
      '3A.1',
      '1+2',
      'XL',
      'xc',
      'foo',
      '之一',
    ),
    fc.stringMatching(/^[a-z]{1,2}$/),
    fc.stringMatching(/^[ivxlcIVXLC]{1,4}$/),
    fc.constantFrom('а', 'й', 'ب', 'هـ'),
  );
  const suffix = fc.constantFrom(
    '',
    '',
    ' bis',
    ' ter',
    ' alt',
    ' pre',
    ' decies',
    ' vicies',
    ' alt 2',
    ' bis alt',
    ' c ter',
  );
  const number = fc.tuple(stem, suffix).map(parts => parts.join(''));

  it('is total: antisymmetric, transitive, and 0 for equal numbers only', () => {
    fc.assert(
      fc.property(number, number, number, (one, two, three) => {
        const sign = (left: string, right: string) => Math.sign(compareNumbers(left, right));
        expect(sign(one, two) + sign(two, one)).toBe(0);
        expect(sign(one, two) === 0).toBe(one === two);
        if (sign(one, two) <= 0 && sign(two, three) <= 0) expect(sign(one, three)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('numbers that name one place', () => {
  it.each([
    ['XIV', '14', true],
    ['2 bis', '2 BIS', true],
    ['XIV bis', '14 bis', true],
    ['XIV bis', '14', false],
    ['c', '100', true],
    ['3', '4', false],
  ])('%s and %s: %s', (one, two, same) => {
    expect(sameNumber(one, two)).toBe(same);
  });
});
