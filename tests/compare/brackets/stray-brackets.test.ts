import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';

const draft = (...paragraphs: string[]) =>
  readText(`Treaty\n\nArticle 1\nDuties\n\n${paragraphs.join('\n\n')}\n`, 'draft.txt').draft;

const events = (before: string[], after: string[]) =>
  compare(draft(...before), draft(...after)).rows.flatMap(({ after: citation, brackets }) =>
    brackets.map(({ event, text }) => `${citation} ${event}: ${text}`),
  );

describe('a bracket without a partner in the whole draft', () => {
  const plain = '1. Each Party shall keep a register of [large] ships that call at its ports.';

  it('encloses nothing: what stands before it or behind it is not said to be in brackets', () => {
    for (const stray of [`${plain}]`, plain.replace('ships', '[ships')]) {
      expect(events([stray], [stray])).toEqual(['1(1) kept: large']);
      expect(events([plain], [stray.replace('Party', 'State Party')])).toEqual(['1(1) kept: large']);
      expect(events([stray.replace('Party', 'State Party')], [plain])).toEqual(['1(1) kept: large']);
    }
  });
});

describe('a bracket that opens in one provision and closes in another', () => {
  it('encloses the rest of the first and the beginning of the second', () => {
    const open = ['1. Each Party shall [keep a register:', '2. It shall publish it] every year.'];
    const agreed = ['1. Each Party shall keep a register:', '2. It shall publish it every year.'];
    expect(events([`[${open[0]?.replace('[', '')}`, open[1] ?? ''], agreed)).toEqual([
      '1(1) lifted: Each Party shall keep a register:',
      '1(2) lifted: It shall publish it',
    ]);
  });

  it('is told in the provision that its label opens it in, and in those that it holds', () => {
    const treaty = (open: string, close: string) =>
      readText(
        `Treaty\n\nArticle 1\nAims\n\nClean rivers.\n\n${open}Article 2. Trade\n\n1. No Party shall export waste.${close}\n`,
        'draft.txt',
      ).draft;
    const { rows } = compare(treaty('[', ']'), treaty('', ''));
    expect(
      rows.flatMap(({ after, classes, brackets }) =>
        classes.length > 0 ? [[after, classes, brackets]] : [],
      ),
    ).toEqual([
      ['2', ['bracket'], [{ event: 'lifted', text: 'Trade', closesIn: '2(1)' }]],
      ['2(1)', ['bracket'], [{ event: 'lifted', text: 'No Party shall export waste.', opensIn: '2' }]],
    ]);
  });
});
