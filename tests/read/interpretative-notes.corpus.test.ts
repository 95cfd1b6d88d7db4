/**
 * The interpretative notes that the resolution on the Convention against Cybercrime annexes, in its six languages. Without the corpus
 * (`TREATY_CORPUS`) the tests are skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Draft, notesOn, pieces } from '../../src/document/index.ts';
import { read } from '../../src/read/index.ts';
import { corpus } from '../helpers/drafts.ts';

const folder = corpus === null ? null : join(corpus, 'un-cybercrime');
const isThere = folder !== null && existsSync(folder);
if (!isThere)
  console.warn('No corpus (set TREATY_CORPUS): the tests of the interpretative notes are skipped.');

const articlesOf = (draft: Draft) =>
  [...pieces(draft)].flatMap(({ piece }) =>
    piece.type === 'provision' && piece.kind === 'article' ? [piece] : [],
  );

test.skipIf(!isThere).each(['en', 'fr', 'es', 'ru', 'zh', 'ar'])(
  '%s: 68 articles, and notes on articles 2, 17, 23 and 35',
  async language => {
    const path = join(folder ?? '', `A_RES_79_243.${language}.xml`);
    const { draft } = await read(readFileSync(path), path);
    const articles = articlesOf(draft);
    expect(articles.map(({ number }) => number)).toEqual(Array.from({ length: 68 }, (_, at) => `${at + 1}`));
    const noted = articles.flatMap(article => {
      const notes = notesOn(draft, article);
      return notes.length > 0 ? [[article.number, notes.map(({ citation }) => citation)]] : [];
    });
    expect(noted).toEqual([
      ['2', ['annex#2, division 1']],
      ['17', ['annex#2, division 2']],
      ['23', ['annex#2, division 3']],
      ['35', ['annex#2, division 3', 'annex#2, division 4']],
    ]);
  },
);
