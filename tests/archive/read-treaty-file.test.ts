import { describe, expect, test } from 'vitest';
import { LibraryError, readTreatyFile } from '../../src/archive/index.ts';
import { addEntry } from '../../src/archive/treaty-yaml.ts';
import { provenanceOf, readFrontMatter } from '../../src/document/index.ts';

const GOOD = `treaty: rivers
title: Convention on Rivers
drafts:
  - id: 2031-03
    title: First draft
    date: 2031-03
    authenticity: official
    file: first.md
`;

const readIt = (source: string) => readTreatyFile(source, 'drafts/rivers/treaty.yaml');

test('a treaty comes with its drafts, in their order, each with the path of its file', () => {
  const treaty = readIt(`${GOOD}  - id: 2032\n    file: sub/second.md\n`);
  expect(treaty).toEqual({
    treaty: 'rivers',
    title: 'Convention on Rivers',
    drafts: [
      {
        treaty: 'rivers',
        id: '2031-03',
        title: 'First draft',
        date: '2031-03',
        authenticity: 'official',
        path: 'drafts/rivers/first.md',
      },
      { treaty: 'rivers', id: '2032', path: 'drafts/rivers/sub/second.md' },
    ],
  });
});

describe('a wrong file is an error that names file, key and reason', () => {
  test.each([
    ['no mapping', '- a\n- b\n', 'must be a mapping with `treaty`, `title` and `drafts`'],
    ['no YAML', 'treaty: [\n', 'is not YAML: Flow sequence in block collection must be'],
    ['no name', 'title: T\ndrafts: []\n', '`treaty` is missing'],
    [
      'a name with a space',
      'treaty: a b\ntitle: T\n',
      '`treaty` is `a b`, but may contain only letters, digits,',
    ],
    ['no drafts', 'treaty: t\ntitle: T\ndrafts: []\n', '`drafts` must be a list with at least one draft'],
    ['a mistyped key', GOOD.replace('authenticity', 'autenticity'), '`drafts[0].autenticity` is unknown'],
    ['a wrong value', GOOD.replace('official', 'true'), '`drafts[0].authenticity` must be text'],
    [
      'an unknown value',
      GOOD.replace('official', 'real'),
      '`drafts[0].authenticity` is `real`, but must be one of `official`, `transcribed`, `restatement`',
    ],
    [
      'a wrong date',
      GOOD.replace('date: 2031-03', 'date: March 2031'),
      '`drafts[0].date` is `March 2031`, but must',
    ],
    [
      'a verification in words of its own',
      GOOD.replace('official', 'restatement\n    verified: by hand'),
      '`drafts[0].verified` is `by hand`, but must be like `against A/RES/79/243 (en) on 2026-12-01, SHA-256 …`',
    ],
    [
      'a verification of what is no restatement',
      GOOD.replace(
        'official',
        `official\n    verified: against T/1 (en) on 2031-04-01, SHA-256 ${'0'.repeat(64)}`,
      ),
      '`drafts[0].verified` belongs to a restatement: the draft must have `authenticity: restatement`',
    ],
    ['no file', GOOD.replace('    file: first.md\n', ''), '`drafts[0].file` is missing'],
    [
      'a file elsewhere',
      GOOD.replace('first.md', '../other/first.md'),
      '`drafts[0].file` is `../other/first.md`',
    ],
    [
      'an absolute file',
      GOOD.replace('first.md', '/etc/hosts'),
      '`drafts[0].file` is `/etc/hosts`, but must be a',
    ],
    [
      'a file with a sign that no name has',
      GOOD.replace('first.md', '"a\\0.md"'),
      '`drafts[0].file` must be a path without control characters',
    ],
    [
      'lists of lists of lists',
      `${Array.from({ length: 10 }, (_, at) => `k${at}: &k${at} [${Array(9).fill(at ? `*k${at - 1}` : 'x')}]\n`).join('')}${GOOD}`,
      'repeats parts of itself too often to be read',
    ],
    [
      'one id twice',
      `${GOOD}  - id: 2031-03\n    file: b.md\n`,
      '`drafts[1].id` is `2031-03`, like that of drafts[0]',
    ],
  ])('%s', (_, source, reason) => {
    expect(() => readIt(source)).toThrow(LibraryError);
    expect(() => readIt(source)).toThrow(`drafts/rivers/treaty.yaml: ${reason}`);
  });
});

test.each(['2024.10', '0x10', '1e3', '007', '0o17', '2024'])('an id is what is written: %s', id => {
  const source = GOOD.replace('id: 2031-03', `id: ${id}`);
  expect(readIt(source).drafts[0]?.id).toBe(id);
  // And replaced under that id.
  const entry = { id, date: '2031-03', title: 'Second', file: 'second.md' };
  const replaced = addEntry(source, { treaty: 'rivers', title: 'Convention on Rivers', entry });
  expect(readIt(replaced).drafts.map(draft => [draft.id, draft.title])).toEqual([[id, 'Second']]);
  expect(provenanceOf(readFrontMatter(`id: ${id}\n`)).id).toBe(id);
});

test('fifty thousand drafts and a title of ten million signs are read', () => {
  const drafts = Array.from({ length: 50_000 }, (_, at) => `  - id: d${at}\n    file: a.md\n`);
  const title = 'T'.repeat(10_000_000);
  const read = readIt(`treaty: rivers\ntitle: ${title}\ndrafts:\n${drafts.join('')}`);
  expect(read.drafts).toHaveLength(50_000);
  expect(read.title).toHaveLength(10_000_000);
});
