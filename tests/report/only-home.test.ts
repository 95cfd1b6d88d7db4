/** `src/report` is the only home of sentences about changes: no other folder fills one in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** What is said of a change: of a provision, a bracket, a word, a reference. */
const SAID =
  /\b(?:became|no longer|split off|merged (?:into|in\b)|rewritten (?:as|from)|renumbered:|moved (?:from|to|with)|takes? up|newly|taken up by|is now|now (?:names|called)|(?:was|were|is|are) (?:added|removed|lifted|struck|gone|reworded|deleted)|gone in|names (?:nothing|now)|words unchanged)\b/;

/** Template literals with a place to fill in; those of tagged templates and of code in them are none the worse for it. */
const FILLED = /`(?:[^`\\]|\\.)*\$\{(?:[^`\\]|\\.)*`/g;

const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .map(file => join(folder, file));

const sentencesIn = (source: string): string[] =>
  [...source.replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '').matchAll(FILLED)]
    .map(([literal]) => literal)
    // Of the notes of the reader, not of a draft.
    .filter(literal => !literal.startsWith('`Your notes'))
    .filter(literal => SAID.test(literal));

test('no folder but src/report words a change', () => {
  const folders = ['src/compare', 'src/flag', 'src/history', 'src/write', 'cli'];
  const found = folders
    .flatMap(filesOf)
    .flatMap(file =>
      sentencesIn(readFileSync(join(root, file), 'utf8')).map(literal => `${file}: ${literal}`),
    );
  expect(found).toEqual([]);
});

test('a sentence elsewhere would be found, and those of the report are', () => {
  expect(sentencesIn('const says = `“$' + '{before}” became`;')).toHaveLength(1);
  expect(sentencesIn('/** `“$' + '{shall}” became` */\nconst name = `$' + '{before}`;')).toEqual([]);
  expect(
    filesOf('src/report').flatMap(file => sentencesIn(readFileSync(join(root, file), 'utf8'))).length,
  ).toBeGreaterThan(10);
});
