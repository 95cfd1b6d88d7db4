/** What follows a number agrees with it, and one place decides how. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agreeing, counted } from '../../src/document/index.ts';

describe('numbers in sentences', () => {
  test.each([
    [0, '0 drafts'],
    [1, '1 draft'],
    [2, '2 drafts'],
    [1844, '1,844 drafts'],
  ])('%i', (count, says) => expect(counted(count, 'draft')).toBe(says));

  test('what is no regular plural is given, and a verb agrees as well', () => {
    expect(counted(1, 'entry', 'entries')).toBe('1 entry');
    expect(counted(3, 'entry', 'entries')).toBe('3 entries');
    expect([1, 2].map(count => agreeing(count, 'names', 'name'))).toEqual(['names', 'name']);
  });
});

const root = join(import.meta.dirname, '..', '..');

/** A choice between one and many that is made in place: `count === 1 ? 'draft' : 'drafts'`. */
const CHOICE = /(?:=== 1|> 1) \? (['"`])[^'"`]*\1 : (['"`])[^'"`]*[a-z]/g;

/** A number with a plural that is always there: `${drafts.length} drafts`. */
const BARE = /\$\{[\w.]*(?:\.length|[cC]ount|\.size)\} (?:more |of )?[a-z]+s\b/g;

/** Where there are at least two, or where what is chosen does not follow a number. */
const EXCEPT: Readonly<Record<string, string>> = {
  'src/write/site/search-page.ts': 'the script of a page, which imports nothing',
  'src/write/site/paths.ts': 'names of files',
  'src/archive/find-draft.ts': 'a name that matches several drafts',
  'src/read/pdf/strange-letters.ts': 'words of which there are many',
  'src/read/markdown/index.ts': 'items of which there are several',
  'src/read/structure/index.ts': 'the blocks after a change of language',
  'src/read/range/several-drafts.ts': 'drafts of which there are several',
  'src/report/renumbering.ts': 'the word before a range of numbers',
  'cli/open-history.ts': 'which message is meant',
};

const found = ['src', 'cli'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .flatMap(name => {
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      const source = readFileSync(join(root, path), 'utf8');
      return [...source.matchAll(CHOICE), ...source.matchAll(BARE)].map(([words]) => ({ path, words }));
    }),
);

test('nothing else decides between one and many', () => {
  expect(found.filter(({ path }) => !(path in EXCEPT))).toEqual([]);
});

test('and no exception is left that nothing needs', () => {
  const paths = new Set(found.map(({ path }) => path));
  expect(Object.keys(EXCEPT).filter(path => !paths.has(path))).toEqual([]);
});
