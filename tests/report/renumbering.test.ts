import { expect, test } from 'vitest';
import { printNamedRun, printRun, runsOf } from '../../src/report/index.ts';
import { article, row } from '../write/row.ts';

const renumbered = (pairs: [string, string][]) =>
  runsOf(pairs.map(([before, after]) => row({ before, after, renumbered: true }))).map(printRun);

test('neighbours that shift by the same amount are one run', () => {
  expect(
    renumbered([
      ['40(19)', '40(20)'],
      ['40(20)', '40(21)'],
      ['40(21)', '40(22)'],
    ]),
  ).toEqual(['40(19) to 40(21) → 40(20) to 40(22)']);
});

test('a run ends where the shift changes, a number is left out, or the parent is another', () => {
  expect(
    renumbered([
      ['1(1)', '1(2)'],
      ['1(2)', '1(4)'],
      ['1(4)', '1(6)'],
      ['2(5)', '2(7)'],
    ]),
  ).toEqual(['1(1) → 1(2)', '1(2) → 1(4)', '1(4) → 1(6)', '2(5) → 2(7)']);
});

test('letters are counted on, inserted numbers are not', () => {
  expect(
    renumbered([
      ['3(b)', '3(c)'],
      ['3(c)', '3(d)'],
    ]),
  ).toEqual(['3(b) to 3(c) → 3(c) to 3(d)']);
  expect(
    renumbered([
      ['40(20)', '40(21)'],
      ['40(20 bis)', '40(22)'],
    ]),
  ).toEqual(['40(20) → 40(21)', '40(20 bis) → 40(22)']);
});

test('articles are called so', () => {
  const rows = [article('6', '7'), article('7', '8'), article('9', '11')];
  expect(runsOf(rows).map(printNamedRun)).toEqual(['Articles 6 to 7 → 7 to 8', 'Article 9 → 11']);
});

test('rows of one side only are passed over', () => {
  expect(runsOf([row({ before: '1' }), row({ after: '2' })])).toEqual([]);
});
