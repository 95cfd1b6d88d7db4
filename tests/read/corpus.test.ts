/**
 * Real treaty texts, read in place: what is known of them by hand has to come out of the reader.
 * The folder is beside the repository or named by `TREATY_CORPUS`; without it the tests are skipped.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Draft,
  fullText,
  headingText,
  pieces,
  piecesOf,
  readMarkdown,
  writeMarkdown,
} from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';
import { differingWords } from './words-of.ts';

const CORPUS = process.env.TREATY_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus');
const isThere = existsSync(CORPUS);
if (!isThere) console.warn(`No corpus at ${CORPUS} (set TREATY_CORPUS): its tests are skipped.`);

const FILES = isThere
  ? readdirSync(CORPUS, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .flatMap(({ name }) =>
        readdirSync(join(CORPUS, name))
          .filter(file => /\.(?:md|txt)$/.test(file))
          .map(file => `${name}/${file}`),
      )
      .sort()
  : [];

const sourceOf = (file: string) => readFileSync(join(CORPUS, file), 'utf8');
const readings = new Map<string, ReturnType<typeof readText>>();
function readFile(file: string): ReturnType<typeof readText> {
  const known = readings.get(file) ?? readText(sourceOf(file), file);
  readings.set(file, known);
  return known;
}

/** Numbers of the articles that stand in no annex, and labels of the annexes. */
function outlineOf(draft: Draft): { articles: (string | null)[]; annexes: string[] } {
  const articles: (string | null)[] = [];
  const annexes: string[] = [];
  for (const { piece, ancestors } of pieces(draft)) {
    if (piece.type !== 'provision') continue;
    if (piece.kind === 'annex') annexes.push(piece.label);
    if (piece.kind === 'article' && !ancestors.some(({ kind }) => kind === 'annex'))
      articles.push(piece.number);
  }
  return { articles, annexes };
}

const oneTo = (last: number) => Array.from({ length: last }, (_, at) => String(at + 1));
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

describe.skipIf(!isThere)('the articles of', () => {
  it('the Paris draft of 4 December 2015: 1 to 26 with what was put between', () => {
    const articles = oneTo(26);
    for (const [after, inserted] of [
      ['2', '2 bis'],
      ['3', '3 bis'],
      ['3 bis', '3 ter'],
      ['8', '8 bis'],
    ] as const) {
      articles.splice(articles.indexOf(after) + 1, 0, inserted);
    }
    expect(outlineOf(readFile('paris/2015-12-04.md').draft).articles).toEqual(articles);
  });

  it('the Paris draft of 9 December 2015: 29 articles, among them 2 bis', () => {
    const { articles } = outlineOf(readFile('paris/2015-12-09.md').draft);
    expect(articles).toHaveLength(29);
    expect(articles).toContain('2 bis');
  });

  it.each(['budapest/2007-03-01.md', 'budapest/2012-10-24.md'])(
    '%s: 48, and the Dutch version as plain words',
    file => {
      const { draft, file: messages } = readFile(file);
      expect(outlineOf(draft)).toEqual({ articles: oneTo(48), annexes: [] });
      expect(draft.children.filter(child => child.type === 'block')).toHaveLength(397);
      expect(messages.messages.map(({ ruleId }) => ruleId)).toContain('other-language');
    },
  );

  it.each([
    ['bbnj/en.txt', ['ANNEX I', 'ANNEX II']],
    ['bbnj/fr.txt', ['ANNEXE I', 'ANNEXE II']],
    ['bbnj/zh.txt', ['附件一', '附件二']],
  ])('%s: 76 and two annexes', (file, annexes) => {
    expect(outlineOf(readFile(file).draft)).toEqual({ articles: oneTo(76), annexes });
  });

  it('bbnj/fr.txt: each with its title, apart from the text on the same line', () => {
    const { draft } = readFile('bbnj/fr.txt');
    const titles = [...pieces(draft)].flatMap(({ piece }) =>
      piece.type === 'provision' && piece.kind === 'article' ? [headingText(piece)] : [],
    );
    expect(titles.filter(title => title !== '' && !title.endsWith('.'))).toHaveLength(76);
    expect(titles[3]).toBe('Exceptions');
    expect(titles[65]).toBe('Ratification, approbation, acceptation et adhésion');
  });

  it('the Law of the Sea Convention: in article 151 ten paragraphs, the first of which is printed behind the title', () => {
    const { draft } = readFile('unclos/en.txt');
    const article = [...pieces(draft)].find(
      ({ piece }) => piece.type === 'provision' && piece.label === 'Article 151',
    )?.piece;
    const labels = article?.type === 'provision' ? piecesOf(article) : [];
    expect(labels.map(piece => (piece.type === 'provision' ? piece.number : null))).toEqual(oneTo(10));
  });

  it('the Law of the Sea Convention: 320 and annexes I to IX, and behind them those of the Final Act', () => {
    const { articles, annexes } = outlineOf(readFile('unclos/en.txt').draft);
    expect(articles).toEqual(oneTo(320));
    expect(annexes).toEqual([...romans.map(number => `ANNEX ${number}.`), 'ANNEX I', 'ANNEX II', 'ANNEX VI']);
  });

  // The file of 2010 has no article 30: its testimonium follows article 29.
  it.each(FILES.filter(file => file.startsWith('stockholm/')))('%s: 1 to 30, and annexes A to G', file => {
    const { articles, annexes } = outlineOf(readFile(file).draft);
    expect(articles).toEqual(oneTo(file.includes('2010') ? 29 : 30));
    expect(annexes).toEqual([...'ABCDEFG'].map(letter => `Annex ${letter}`));
  });
});

describe.skipIf(!isThere)('what is kept of', () => {
  it.each(FILES)('%s: every word, and none is new', file => {
    const { draft, file: read } = readFile(file);
    // What was left out is told: page numbers, comments.
    const words = `${fullText(draft)}\n${read.data.leftOut ?? ''}`;
    expect(differingWords(sourceOf(file), words, file.endsWith('.md'))).toEqual([]);
  });

  // Not text, and so not in the tree: three definitions of link addresses in either file, and the brackets of three
  // links (two pairs each) in the first and of one in the second.
  it.each([
    ['paris/2015-12-04.md', [1055, 1058], [1055 - 3 - 6, 1058 - 3 - 6]],
    ['paris/2015-12-09.md', [222, 223], [222 - 3 - 2, 223 - 3 - 2]],
  ])('%s: every square bracket', (file, inSource, inTree) => {
    const count = (text: string) => [text.split('[').length - 1, text.split(']').length - 1];
    expect(count(sourceOf(file))).toEqual(inSource);
    expect(count(fullText(readFile(file).draft))).toEqual(inTree);
  });

  it.each(FILES)('%s: its tree, written as canonical Markdown and read again', file => {
    const { draft } = readFile(file);
    const plain = (tree: Draft) =>
      JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value));
    const again = readText(writeMarkdown(draft), 'draft.md').draft;
    expect(plain(again)).toBe(plain(draft));
    expect(plain(readMarkdown(writeMarkdown(again)))).toBe(plain(draft));
  });
});
