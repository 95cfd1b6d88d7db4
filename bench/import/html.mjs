// HTML: texts of the corpus made pages of, as sites do that mark no headings, against the same texts read as they are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullText, pieces, read } from '../../dist/index.js';
import { lostAndInvented } from './words.mjs';

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const page = text =>
  `<html><body>${text
    .split(/\n\s*\n/)
    .map(paragraph => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('\n')}</body></html>`;

const articles = draft =>
  [...pieces(draft)].filter(
    ({ piece, ancestors }) => piece.kind === 'article' && !ancestors.some(({ kind }) => kind === 'annex'),
  ).length;

export async function rows(corpus) {
  const found = [];
  for (const name of ['bbnj/en.txt', 'bbnj/fr.txt', 'bbnj/zh.txt', 'unclos/en.txt']) {
    const bytes = readFileSync(join(corpus, name));
    const { draft: text } = await read(bytes, name);
    const { draft } = await read(Buffer.from(page(bytes.toString())), 'page.html');
    const { lost, invented } = lostAndInvented(fullText(text), fullText(draft));
    found.push(
      {
        what: `${name} as a page: words lost / invented`,
        bar: '0 / 0',
        value: `${lost.length} / ${invented.length}`,
      },
      {
        what: `${name} as a page: articles`,
        bar: String(articles(text)),
        value: String(articles(draft)),
      },
    );
  }
  return found;
}
