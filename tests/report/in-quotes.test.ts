/** Words of a draft between quotation marks. */
import { expect, test } from 'vitest';
import { inQuotes } from '../../src/report/index.ts';

test.each([
  ['the Parties shall meet', '“the Parties shall meet”'],
  ['the term “lake”', '“the term ‘lake’”'],
  ['«озеро» and "lake"', '“«озеро» and "lake"”'],
])('%s', (words, quoted) => expect(inQuotes(words)).toBe(quoted));
