import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { readText } from '../../src/read/index.ts';
import { comparisonToJson } from '../../src/write/index.ts';
import { type Schema, violations } from './json-schema.ts';
import { comparison, row } from './row.ts';

const schema: Schema = JSON.parse(readFileSync('src/write/comparison.schema.json', 'utf8'));
const draftFiles = readdirSync('drafts').flatMap(treaty =>
  readdirSync(join('drafts', treaty), { withFileTypes: true })
    .filter(file => /^\d.*\.md$/.test(file.name))
    .map(file => join('drafts', treaty, file.name)),
);
const openFile = (path: string) => readText(readFileSync(path), path).draft;

describe('the JSON of every pair of shipped drafts follows the schema', () => {
  const pairs = draftFiles.slice(1).map((after, at) => [draftFiles[at] ?? '', after] as const);
  test.each(pairs)('%s → %s', (before, after) => {
    const json = comparisonToJson(compare(openFile(before), openFile(after)));
    expect(violations(schema, JSON.parse(json))).toEqual([]);
  });
});

test('the check of the schema can fail', () => {
  const value = { ...comparison([]), rows: [{ kind: 'clause' }], extra: 1 };
  expect(violations(schema, value)).toContain('/rows/0/kind: is not one of the values');
  expect(violations(schema, value)).toContain('/rows/0: has no `change`');
  expect(violations(schema, value)).toContain('/: may not have `extra`');
});

test('keys come in one order, whatever order they were made in', () => {
  const { text, kind, ...rest } = row({ before: '1', after: '1' });
  const one = comparisonToJson(comparison([{ text, ...rest, kind }]));
  expect(one).toBe(comparisonToJson(comparison([row({ before: '1', after: '1' })])));
  expect(Object.keys(JSON.parse(one))).toEqual([
    'version',
    'before',
    'after',
    'summary',
    'rows',
    'alternatives',
  ]);
});

test('no control character of a draft stands in it raw, and every one comes back', () => {
  const text = 'a\u001b[2Jb\u009b1mc\u007f';
  const json = comparisonToJson(comparison([row({ before: '1', text: [{ op: 'delete', text }] })]));
  expect(json).not.toMatch(/(?!\n)\p{Cc}/u);
  expect(JSON.parse(json).rows[0].text[0].text).toBe(text);
});
