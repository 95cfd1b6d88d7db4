import { describe, expect, it } from 'vitest';
import type { HeadingReading } from '../../../../src/read/structure/candidates/headings.ts';
import { sureHeadings } from '../../../../src/read/structure/candidates/sure.ts';

const UNSURE = 10;
const heading = (number: string, more: Partial<HeadingReading> = {}): HeadingReading => ({
  kind: 'article',
  wordless: null,
  number,
  labelEnd: 9,
  titleStart: 9,
  titleEnd: 9,
  rank: null,
  isAlone: true,
  isMarked: false,
  isCapitals: false,
  isTitled: false,
  isClear: true,
  cost: 0,
  otherwise: 9,
  ...more,
});
const sureOf = (...headings: (HeadingReading | null)[]) => [...sureHeadings(headings, UNSURE)];

describe('a heading is sure', () => {
  it('between the one before it and the one after it, whatever text stands between them', () => {
    expect(sureOf(heading('1'), null, heading('2'), null, null, heading('3'))).toEqual([0, 2, 5]);
  });

  it('where the numbers begin again after it', () => {
    expect(sureOf(heading('1'), heading('2'), heading('1'), heading('2'))).toEqual([0, 1, 2, 3]);
  });

  it('with a number that was put in', () => {
    expect(sureOf(heading('2'), heading('2 bis'), heading('3'))).toContain(1);
  });
});

describe('a heading is not sure', () => {
  it('with a far number', () => {
    expect(sureOf(heading('1'), heading('90'), heading('2'), heading('3'))).not.toContain(1);
  });

  it('where it goes on as a sentence, which does not part its neighbours', () => {
    const sentence = heading('90', { cost: UNSURE });
    expect(sureOf(heading('1'), sentence, heading('2'), heading('3'))).toEqual([0, 2, 3]);
  });

  it('without a word that says its kind', () => {
    const wordless = (number: string) => heading(number, { wordless: 'digits' });
    expect(sureOf(wordless('1'), wordless('2'), wordless('3'))).toEqual([]);
  });

  it('where there are only two', () => {
    expect(sureOf(heading('1'), heading('2'))).toEqual([]);
  });

  it('by headings of another kind', () => {
    expect(sureOf(heading('1'), heading('2', { kind: 'chapter' }), heading('3'))).toEqual([]);
  });
});
