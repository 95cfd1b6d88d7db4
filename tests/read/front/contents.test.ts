import { describe, expect, it } from 'vitest';
import { findContents } from '../../../src/read/front/contents.ts';
import { see } from '../../../src/read/seen.ts';
import { seenLines, wordsOf } from '../blocks-of.ts';

const BODY = `
  Article 1. Scope
  This Convention applies to ropes.
  Article 2. Reports
  Each Party shall report.
  Article 3. Costs
  Each Party bears its own costs.`;

describe('a list of contents', () => {
  it('goes from the word over it to the first entry that comes again', () => {
    const blocks = seenLines(`Convention on Ropes
      Contents
      Article 1. Scope
      Article 2. Reports
      Article 3. Costs${BODY}`);
    expect(findContents(blocks)).toEqual([1, 5]);
  });

  it('needs no pages, no dots and no word over it, if three of its articles come again', () => {
    const blocks = seenLines(`Convention on Ropes
      Article 1. Scope
      Article 2. Reports
      Article 3. Costs${BODY}`);
    expect(findContents(blocks)).toEqual([1, 4]);
  });

  it('may name articles otherwise than they are headed: `Art. 1`', () => {
    const blocks = seenLines(`Convention on Ropes
      Contents
      Art. 1 Scope ..... 2
      Art. 2 Reports ..... 3
      Art. 3 Costs ..... 4${BODY}`);
    expect(findContents(blocks)).toEqual([1, 5]);
  });

  it('is what the format marks as one, whatever its words are', () => {
    const entry = see({ ...wordsOf('On ropes'), contents: true });
    const [title, ...body] = seenLines(`Convention on Ropes${BODY}`);
    expect(findContents([title ?? entry, entry, entry, ...body])).toEqual([1, 3]);
  });

  it.each([
    ['articles that do not come again', 'Article 1\nArticle 2\nArticle 3\nThis Convention applies to ropes.'],
    ['the body of a convention', BODY],
    ['no text', ''],
  ])('is not found in %s', (_, lines) => {
    const [from, to] = findContents(seenLines(lines));
    expect(to).toBe(from);
  });
});
