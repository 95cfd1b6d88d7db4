import { describe, expect, it, test } from 'vitest';
import { type Correction, compare, readCorrections } from '../../src/compare/index.ts';
import { concordanceOf, concordanceToCsv } from '../../src/write/index.ts';
import { shipped } from '../helpers/drafts.ts';

const before = shipped('model-convention', '2031-09');
const after = shipped('model-convention', '2032-02');

const corrected = (one: string | null, two: string | null) =>
  compare(before, after, { corrections: [{ before: one, after: two, place: 'concordance.csv:2' }] });

describe('a correction', () => {
  it('makes the pair that it names, whatever the words say', () => {
    const { rows } = corrected('2', '3');
    const row = rows.find(one => one.before === '2');
    expect(row).toMatchObject({ after: '3', why: { by: 'correction', confidence: 1 } });
  });

  it('may say that an article became a paragraph', () => {
    const row = corrected('2', '3(1)').rows.find(one => one.before === '2');
    expect(row).toMatchObject({ after: '3(1)', moved: true, why: { by: 'correction', confidence: 1 } });
  });

  it('keeps alone what it says is new or gone', () => {
    expect(corrected('2', null).rows.find(row => row.before === '2')).toMatchObject({
      after: null,
      change: 'deleted',
    });
    expect(corrected(null, '2').rows.find(row => row.after === '2')).toMatchObject({
      before: null,
      change: 'inserted',
    });
  });

  it.each([
    ['99', '2', 'there is no 99 in the earlier draft'],
    ['2', '99', 'there is no 99 in the later draft'],
    ['chapter II', '3(1)', 'one is a chapter, the other a paragraph'],
    ['preamble', '3', 'one is a preamble, the other an article'],
    [null, null, 'it names nothing'],
  ])('that no longer fits says why: %s → %s', (one, two, reason) => {
    expect(() => corrected(one, two)).toThrow(reason);
    expect(() => corrected(one, two)).toThrow('concordance.csv:2');
  });

  it('may not name a provision twice', () => {
    const corrections: Correction[] = [
      { before: '2', after: '2', place: 'c.csv:2' },
      { before: '2', after: '3', place: 'c.csv:3' },
    ];
    expect(() => compare(before, after, { corrections })).toThrow(
      'c.csv:3: 2 → 3 does not fit: 2 is named twice',
    );
  });
});

describe('a concordance', () => {
  it.each([
    ['model-convention', '2031-09', '2032-02'],
    ['un-cybercrime', '2024-02', '2024-08'],
  ])('that is written and read back gives the same comparison: %s %s → %s', (treaty, one, two) => {
    const drafts = [shipped(treaty, one), shipped(treaty, two)] as const;
    const guessed = compare(...drafts);
    const csv = concordanceToCsv(concordanceOf(guessed), guessed);
    const corrections = readCorrections(csv, 'c.csv', { before: one, after: two });
    const replayed = compare(...drafts, { corrections });
    const told = ({ rows }: typeof guessed) => rows.map(({ why: _why, ...row }) => row);
    expect(told(replayed)).toEqual(told(guessed));
  });

  it('has columns in any order, quoted cells, and lines for other drafts', () => {
    const csv = 'note,after,before,before-draft\r\n"a, ""b""","annex I, 2",3,x\r\n,4,5,y\r\n,,6,\r\n';
    expect(readCorrections(csv, 'c.csv', { before: 'x', after: 'z' })).toEqual([
      { before: '3', after: 'annex I, 2', place: 'c.csv:2' },
      { before: '6', after: null, place: 'c.csv:4' },
    ]);
  });

  it('may hold any number of words in a cell, and of lines', () => {
    const cell = `"${'x""'.repeat(4_000_000)}"`;
    const csv = `before,after,why\n1,1,${cell}\n2,2,${'y'.repeat(12_000_000)}\n"3\n",3,z`;
    expect(readCorrections(csv, 'c.csv', { before: 'x', after: 'z' })).toEqual([
      { before: '1', after: '1', place: 'c.csv:2' },
      { before: '2', after: '2', place: 'c.csv:3' },
      { before: '3', after: '3', place: 'c.csv:4' },
    ]);
  });

  it('without the two columns is none', () => {
    expect(() => readCorrections('a,b\n1,2\n', 'c.csv', { before: undefined, after: undefined })).toThrow(
      'c.csv is not a concordance',
    );
  });
});

describe('a concordance that is not whole is refused', () => {
  test.each([
    ['cut in a line', 'before,after,kind\n1,1,article\n2,', 'c.csv:3: 2 cells, but the first line has 3'],
    ['cut in a quoted cell', 'before,after\n1,1\n"annex I, ', 'c.csv:3: a quotation mark is not closed'],
    [
      'with a stray quotation mark',
      'before,after\n1,1"\n2,2\n3,3\n',
      'c.csv:2: a quotation mark is not closed',
    ],
    ['with words behind a quoted cell', 'before,after\n"1"x,1\n', 'c.csv:2: a quotation mark is not closed'],
    ['with a cell too many', 'before,after\n1,1,2\n', 'c.csv:2: 3 cells, but the first line has 2'],
  ])('%s', (_, csv, says) => {
    expect(() => readCorrections(csv, 'c.csv', { before: undefined, after: undefined })).toThrow(says);
  });

  test('and one whose last line has no end is whole', () => {
    const ids = { before: undefined, after: undefined };
    for (const csv of ['before,after\n1,2\n3,', 'before,after\r\n1,2\r\n3,\r\n', 'before,after\r1,2\r3,'])
      expect(readCorrections(csv, 'c.csv', ids).map(({ before, after }) => [before, after])).toEqual([
        ['1', '2'],
        ['3', null],
      ]);
  });
});
