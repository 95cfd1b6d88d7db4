/** Real PDF files, read in place (see `tests/helpers/drafts.ts`): what is known of them by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pieces } from '../../../src/document/index.ts';
import { read } from '../../../src/read/index.ts';
import { corpus } from '../../helpers/drafts.ts';

async function articlesOf(name: string): Promise<(string | null)[]> {
  const { draft } = await read(readFileSync(join(corpus ?? '', name)), name);
  return [...pieces(draft)].flatMap(({ piece, ancestors }) =>
    piece.type === 'provision' && piece.kind === 'article' && !ancestors.some(({ kind }) => kind === 'annex')
      ? [piece.number]
      : [],
  );
}

const oneTo = (last: number) => Array.from({ length: last }, (_, at) => String(at + 1));

describe.skipIf(corpus === null)('the articles of the PDF of', () => {
  it.each([
    ['the High Seas Agreement', 'bbnj/en.pdf', oneTo(76)],
    ['the Law of the Sea Convention', 'unclos/en.pdf', oneTo(320)],
  ])('%s: every one, in order', async (_, name, articles) => {
    expect(await articlesOf(name)).toEqual(articles);
  });

  it('the Paris draft of 4 December 2015: 1 to 26 with what was put between', async () => {
    const articles = await articlesOf('paris/2015-12-04.pdf');
    expect(articles).toHaveLength(30);
    expect(articles).toEqual(expect.arrayContaining(['2 bis', '3 bis', '3 ter', '8 bis']));
  });
});
