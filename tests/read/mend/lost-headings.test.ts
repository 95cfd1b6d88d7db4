import { describe, expect, it } from 'vitest';
import { fullText } from '../../../src/document/index.ts';
import { readText } from '../../../src/read/index.ts';
import { countWords } from '../words-of.ts';

describe('headings in the middle of lines', () => {
  it('keep the number of a paragraph that stands before them, also where the next line holds one as well', () => {
    const source = 'المادة 35 النشاط.\n1 المادة 36 -1\n-1 المادة 38 1\nالمادة 39';
    expect(countWords(fullText(readText(source, 'draft.txt').draft))).toEqual(countWords(source));
  });
});
