import { describe, expect, it } from 'vitest';
import { see } from '../../../../src/read/seen.ts';
import { numberedHeadings } from '../../../../src/read/structure/candidates/numbered-headings.ts';
import { seenLines, wordsOf } from '../../blocks-of.ts';

/** The words of the blocks that are headings. */
function headingsIn(lines: string): string[] {
  const blocks = seenLines(lines);
  return [...numberedHeadings(blocks).keys()].map(at => blocks[at]?.plain ?? '');
}

const ARTICLES = `
  1. Ropes
  1. Each Party shall count its ropes.
  2. The count is public.
  2. Nets
  1. Each Party shall mend its nets.
  3. Twine
  Each Party shall burn old twine.`;

describe('numbers with a title', () => {
  it('are headings where they go on through the text and other numbers stand between', () => {
    expect(headingsIn(ARTICLES)).toEqual(['1. Ropes', '2. Nets', '3. Twine']);
  });

  it('may begin again under the next part', () => {
    const lines = `PART I${ARTICLES}\nPART II${ARTICLES}`;
    expect(headingsIn(lines)).toEqual([
      ...['1. Ropes', '2. Nets', '3. Twine'],
      ...['1. Ropes', '2. Nets', '3. Twine'],
    ]);
  });

  it('are items where they only follow each other', () => {
    expect(headingsIn('The list holds\n1. Ropes\n2. Nets\n3. Twine\n4. Knots')).toEqual([]);
  });

  it('are paragraphs where articles have their word', () => {
    expect(headingsIn(`Article 1${ARTICLES}`)).toEqual([]);
  });

  it('are no headings of their own where the format marks headings', () => {
    const marked = see({ ...wordsOf('Duties'), headingLevel: 2 });
    expect(numberedHeadings([marked, ...seenLines(ARTICLES)]).size).toBe(0);
  });

  it('are not believed from two alone', () => {
    expect(headingsIn('1. Ropes\n1. Each Party shall count.\n2. Nets\n1. Each Party shall mend.')).toEqual(
      [],
    );
  });
});

it('numerals gather letters', () => {
  const blocks = seenLines(`
    I. Duties
    A. Ropes
    Each Party shall count its ropes.
    B. Nets
    Each Party shall mend its nets.
    C. Twine
    Each Party shall burn old twine.
    II. Costs
    Each Party bears its own costs.
    III. Reports
    Each Party shall report.`);
  const depths = [...numberedHeadings(blocks)].map(([at, depth]) => [blocks[at]?.plain, depth] as const);
  const depthOf = new Map(depths);
  expect(depths).toHaveLength(6);
  expect(depthOf.get('I. Duties')).toBe(depthOf.get('III. Reports'));
  expect(depthOf.get('A. Ropes')).toBeGreaterThan(depthOf.get('I. Duties') ?? Number.POSITIVE_INFINITY);
});
