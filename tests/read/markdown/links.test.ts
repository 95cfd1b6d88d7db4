/** Links of Markdown by a name that a line of the file defines, beside words in brackets. */
import { describe, expect, it } from 'vitest';
import { countBrackets } from '../../../src/document/index.ts';
import { readText } from '../../../src/read/index.ts';

const report = '[report]: https://example.org/report';
const read = (words: string, ...definitions: string[]) =>
  readText(`## Article 1\n\n${words}\n\n${definitions.join('\n')}\n`, 'draft.md').draft;
const pairs = (words: string, ...definitions: string[]) =>
  countBrackets(read(words, ...definitions)).total.brackets;

describe('words in brackets are', () => {
  it.each([
    ['a link where the file defines their name', 'As the [report] has it.'],
    ['a link with an empty name behind them', 'As the [report][] has it.'],
    ['a link whatever their case', 'As the [Report] has it.'],
    ['a link inside of a proposal', 'As the [Report] has it, and [the [report] of 2031].'],
  ])('%s', (_, words) => {
    const nested = words.split('[the').length - 1;
    expect(pairs(words, report)).toBe(nested);
    expect(JSON.stringify(read(words, report))).toContain('https://example.org/report');
  });

  it('a proposal where nothing defines them', () => {
    expect(pairs('Each Party [shall] publish the [report].', report)).toBe(1);
    expect(pairs('Each Party [shall] publish the [report].')).toBe(2);
  });

  it('a proposal where a line only looks like a definition', () => {
    expect(pairs('Each Party [shall] publish the [report].', '[report]: deleted')).toBeGreaterThan(1);
  });
});
