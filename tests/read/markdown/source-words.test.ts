/** What counts as a word of a Markdown file: all that is typed, but for what is markup in any reading. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { wordsPlaced } from '../../../cli/words-placed.ts';
import { writeMarkdown } from '../../../src/document/index.ts';
import { readText } from '../../../src/read/index.ts';
import { sourceWords } from '../../../src/read/markdown/source-words.ts';

const wordsOf = (source: string) => sourceWords(source).match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the words of Markdown are', () => {
  it.each([
    ['those between tags, and what an entity stands for', 'Each&nbsp;<b>Party</b> &sect;', ['Each', 'Party']],
    ['those of a link, without its address', '[Party](https://example.org/a_(b))', ['Party']],
    [
      'those of a link, without the name of its address',
      '[Each][Party] [shall][s]\n\n[s]: https://example.org',
      ['Each', 'Party', 'shall'],
    ],
    ['those in angle brackets that are no tags', '<shall> <the facts>', ['shall', 'the', 'facts']],
    ['those of an element only where it is closed', '<section>Reeds</section> <time>', ['Reeds', 'time']],
    ['a line that looks like the definition of a link', '[Option A]: delete', ['Option', 'A', 'delete']],
    ['those of a comment', 'a <!-- not --> b', ['a', 'not', 'b']],
    ['not the attributes of a heading', '## Article 1 {#art-1 .article}', ['Article', '1']],
    ['those in braces of the text', '## Article 1 {Scope}', ['Article', '1', 'Scope']],
    ['on both sides of a form feed', 'shall\freport', ['shall', 'report']],
  ])('%s', (_, source, words) => {
    expect(wordsOf(source)).toEqual(words);
  });
});

const HOSTILE = join(import.meta.dirname, 'hostile');

describe('every word of a hostile file is in its tree, or told to be left out', () => {
  it.each(['angle-brackets.md', 'definitions-that-are-lines.md', 'carriage-returns.md', 'form-feeds.txt'])(
    '%s',
    name => {
      const source = readFileSync(join(HOSTILE, name), 'utf8');
      const { draft, file } = readText(source, name);
      expect(wordsPlaced(file.data.sourceText ?? source, draft, file.data.leftOut).missing).toEqual([]);
    },
  );

  it('the counter sees what a reader drops', () => {
    const { draft } = readText('## Article 1\n\nEach Party report the facts.\n', 'dropped.md');
    expect(
      wordsPlaced(sourceWords('## Article 1\n\nEach Party <shall> report <the facts>.\n'), draft).missing,
    ).toEqual(['shall']);
  });
});

test('a tag with attributes is no word of a heading, be it of a picture in HTML or in SVG', () => {
  const read = (source: string) => readText(source, 'draft.md').draft;
  const heading =
    '## Article 1 — Aims <img src="x.png"> <svg onload="x"><path d="M0 0"/></svg> <name of State>';
  const article = read(`# On Reeds\n\n${heading}\n\nThe Parties meet.\n`);
  expect(writeMarkdown(article)).toMatch(/Aims\s+\\<name of State>\n/);
  expect(writeMarkdown(article)).not.toMatch(/svg|img|path/);
});
