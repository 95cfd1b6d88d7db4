/** A link that somebody left where this program writes a file of its own leads nowhere. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addDraft } from '../../src/archive/index.ts';
import { writeNew } from '../../src/archive/write-new.ts';
import { readText } from '../../src/read/index.ts';

const root = mkdtempSync(join(tmpdir(), 'treaty-new-'));
afterAll(() => rmSync(root, { recursive: true }));
const other = join(root, 'other');

it('a file takes the place of a link, and not that of what it leads to', () => {
  writeFileSync(other, 'mine');
  symlinkSync(other, join(root, 'link'));
  writeNew(join(root, 'link'), 'words');
  expect(readFileSync(other, 'utf8')).toBe('mine');
  expect(readFileSync(join(root, 'link'), 'utf8')).toBe('words');
});

it('adding a draft to a library that came with such links writes into none of them', () => {
  writeFileSync(other, 'mine');
  const stage = join(root, 'library', '.treaty-add');
  mkdirSync(stage, { recursive: true });
  for (const name of ['0.new', '1.new', '2.new', 'journal.new', `lock.${process.pid}`])
    symlinkSync(other, join(stage, name));
  const bytes = Buffer.from('Convention\n\nArticle 1\n\nBoats float.\n');
  addDraft(join(root, 'library'), {
    draft: readText(bytes, 'ferries.txt').draft,
    bytes,
    fileName: 'ferries.txt',
    provenance: { treaty: 'ferries', date: '2031' },
    treatyTitle: 'Ferries',
  });
  expect(readFileSync(other, 'utf8')).toBe('mine');
});
