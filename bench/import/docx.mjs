// Word files: texts of the corpus and generated treaties made into them, against the trees that they were made from; and the
// made set against LibreOffice's own text, which is in the integration tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fullText, pieces, read, writeMarkdown } from '../../dist/index.js';
import { fromTests } from './made.mjs';
import { lostAndInvented } from './words.mjs';

const GENERATED = 2000;
const articles = draft =>
  [...pieces(draft)].filter(
    ({ piece, ancestors }) => piece.kind === 'article' && !ancestors.some(({ kind }) => kind === 'annex'),
  ).length;

export async function rows(corpus) {
  const { makeDocx, p } = await fromTests('read/docx/make-docx');
  const found = [];
  for (const name of ['bbnj/en.txt', 'bbnj/fr.txt', 'bbnj/zh.txt', 'unclos/en.txt']) {
    const bytes = readFileSync(join(corpus, name));
    const { draft: text } = await read(bytes, name);
    const paragraphs = bytes
      .toString()
      .replaceAll('\f', '\n')
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean);
    const { draft } = await read(
      makeDocx({ document: paragraphs.map(line => p(line)).join('') }),
      'draft.docx',
    );
    const { lost, invented } = lostAndInvented(fullText(text), fullText(draft));
    found.push({
      what: `${name} as a Word file, a paragraph a line: words lost / invented; articles`,
      bar: `0 / 0; ${articles(text)}`,
      value: `${lost.length} / ${invented.length}; ${articles(draft)}`,
      note: `${lost.slice(0, 5).join(' ')} / ${invented.slice(0, 5).join(' ')}`,
    });
  }
  const { docxOfTreaty, treaties, treeOf } = await fromTests('read/docx/arbitrary-treaty');
  for (const [what, automatic, letters] of [
    ['typed labels', false, 8],
    ['automatic numbering', true, 14],
  ]) {
    let same = 0;
    for (const treaty of fc.sample(treaties(letters), { numRuns: GENERATED, seed: 1 })) {
      const { draft } = await read(docxOfTreaty(treaty, automatic, 7), 'draft.docx', { language: 'en' });
      if (writeMarkdown(draft) === writeMarkdown(treeOf(treaty))) same += 1;
    }
    found.push({
      what: `generated treaties with ${what}: the same tree from the Word file`,
      bar: `${GENERATED}`,
      value: `${same}`,
    });
  }
  return found;
}
