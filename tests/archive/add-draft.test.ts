import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Addition, addDraft, LibraryError, openLibrary } from '../../src/archive/index.ts';
import type { Provenance } from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';

let library: string;
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'treaty-add-'));
});
afterEach(() => rmSync(library, { recursive: true }));

const TEXT = 'Convention on Ferries\n\nArticle 1\nBoats\n\n1. A ferry carries [two] boats.\n';

function add(provenance: Provenance, more: Partial<Addition> = {}) {
  const bytes = Buffer.from(TEXT);
  const { draft } = readText(bytes, 'ferries.txt');
  return addDraft(library, {
    draft,
    bytes,
    fileName: '/somewhere/ferries.TXT',
    provenance: { treaty: 'ferries', date: '2031-03-14', ...provenance },
    treatyTitle: 'Convention on Ferries',
    ...more,
  });
}

function failure(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof LibraryError) return `${error.code}: ${error.message.replaceAll(library, 'DIR')}`;
    throw error;
  }
  return 'no error';
}

const files = (folder = library): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.\w+$/.test(name))
    .sort();
const yaml = () => readFileSync(join(library, 'ferries', 'treaty.yaml'), 'utf8');
const ids = () => openLibrary(library).treaties[0]?.drafts.map(({ id }) => id);

describe('adding a draft', () => {
  it('keeps its canonical Markdown, the bytes it came from, and an entry with their SHA-256', () => {
    const { entry, newTreaty, replaced } = add({ symbol: 'FC/2031/1/Rev.2', language: 'en' });
    expect(files()).toEqual([
      'ferries/2031-03-14.md',
      'ferries/originals/2031-03-14.txt',
      'ferries/treaty.yaml',
    ]);
    expect(readFileSync(join(library, 'ferries/originals/2031-03-14.txt'), 'utf8')).toBe(TEXT);
    expect({ newTreaty, replaced }).toEqual({ newTreaty: true, replaced: false });
    const sha256 = createHash('sha256').update(TEXT).digest('hex');
    expect(yaml()).toBe(`treaty: ferries
title: Convention on Ferries
drafts:
  - id: 2031-03-14
    title: Convention on Ferries
    date: 2031-03-14
    symbol: FC/2031/1/Rev.2
    language: en
    sha256: ${sha256}
    authenticity: transcribed
    original: originals/2031-03-14.txt
    file: 2031-03-14.md
`);
    const stored = readText(readFileSync(entry.path), entry.path).draft;
    expect(stored.provenance).toMatchObject({ treaty: 'ferries', id: '2031-03-14', sha256 });
    expect(entry.original).toBe(join(library, 'ferries/originals/2031-03-14.txt'));
  });

  it('leaves the comments of a treaty.yaml and puts the entry where its date belongs', () => {
    mkdirSync(join(library, 'ferries'));
    const before = `# kept by the secretariat
treaty: ferries
title: Ferries # short
drafts:
  # the first
  - id: "1"
    date: 2030
    file: one.md
  - id: "3"
    date: 2032-01 # doubtful
    file: three.md
`;
    writeFileSync(join(library, 'ferries/treaty.yaml'), before);
    add({}, { treatyTitle: undefined });
    expect(ids()).toEqual(['1', '2031-03-14', '3']);
    for (const line of before.split('\n')) expect(yaml()).toContain(line);
  });

  it('does not replace another draft without --replace', () => {
    add({});
    expect(failure(() => add({ status: 'final' }))).toBe(
      'draft-exists: ferries@2031-03-14 is already in DIR. Give --replace to replace it, or --id to store this one under another id.',
    );
    expect(add({ status: 'final' }, { replace: true }).replaced).toBe(true);
    expect(ids()).toEqual(['2031-03-14']);
    expect(yaml()).toContain('status: final');
  });

  it('does not overwrite a file that belongs to no draft', () => {
    mkdirSync(join(library, 'ferries'));
    writeFileSync(join(library, 'ferries/2031-03-14.md'), 'notes');
    expect(failure(() => add({}, { replace: true }))).toMatch(
      /^draft-exists: .*2031-03-14\.md already exists/,
    );
    expect(readFileSync(join(library, 'ferries/2031-03-14.md'), 'utf8')).toBe('notes');
    expect(files()).toEqual(['ferries/2031-03-14.md']);
  });

  it('puts an authentic text beside a restatement of the same date, and never one for the other', () => {
    add({ authenticity: 'restatement' });
    expect(add({ authenticity: 'official' }).entry.id).toBe('2031-03-14-official');
    expect(ids()).toEqual(['2031-03-14', '2031-03-14-official']);
    const restated = readText(readFileSync(join(library, 'ferries/2031-03-14.md')), 'x.md').draft;
    expect(failure(() => add({ date: '2031-04', authenticity: 'official' }, { draft: restated }))).toMatch(
      /^bad-draft: This file declares that it is a restatement/,
    );
  });

  it('puts a version in another language beside the draft', () => {
    add({ language: 'en' });
    expect(add({ language: 'fr' }).entry.id).toBe('2031-03-14.fr');
    add({ date: '2032', language: 'en' });
    expect(add({ language: 'ar' }).entry.id).toBe('2031-03-14.ar');
    expect(ids()).toEqual(['2031-03-14', '2031-03-14.fr', '2031-03-14.ar', '2032']);
    expect(failure(() => add({ language: 'fr', status: 'final' }))).toMatch(/^draft-exists/);
  });

  it.each([
    [{ treaty: '../evil' }, 'name of a treaty'],
    [{ treaty: '.hidden' }, 'name of a treaty'],
    [{ id: 'a/b' }, 'id of a draft'],
    [{ id: '..' }, 'id of a draft'],
    [{ date: '2031-02-30' }, 'date of a draft'],
    [{ date: '14 March 2031' }, 'date of a draft'],
    [{ language: 'French!' }, 'language'],
    [{ source: 'javascript:alert(1)' }, 'source'],
    [{ symbol: 'A/1\nfile: /etc/passwd' }, 'symbol'],
  ])('refuses %j', (provenance, what) => {
    expect(failure(() => add(provenance))).toMatch(new RegExp(`^bad-draft: .* cannot be the ${what}`, 's'));
    expect(files()).toEqual([]);
  });

  it('needs a title for a treaty that is new', () => {
    expect(failure(() => add({}, { treatyTitle: undefined }))).toMatch(/Give its title with --title/);
  });

  it('does not follow a link out of the library', () => {
    const outside = mkdtempSync(join(tmpdir(), 'treaty-outside-'));
    symlinkSync(outside, join(library, 'ferries'));
    expect(failure(() => add({}))).toMatch(/is outside DIR/);
    rmSync(join(library, 'ferries'));
    mkdirSync(join(library, 'ferries'));
    symlinkSync(outside, join(library, 'ferries/originals'));
    expect(failure(() => add({}))).toMatch(/is outside DIR/);
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it('leaves nothing behind where it fails', () => {
    mkdirSync(join(library, 'ferries/2031-03-14.md'), { recursive: true });
    expect(failure(() => add({}))).toMatch(/^(?:draft-exists|cannot-store)/);
    expect(existsSync(join(library, 'ferries/treaty.yaml'))).toBe(false);
    expect(files().filter(name => name.includes('.tmp'))).toEqual([]);
  });

  it('gives a file without a usable ending the one of text', () => {
    expect(add({}, { fileName: 'standard input' }).entry.original).toMatch(/2031-03-14\.txt$/);
    expect(add({ date: '2033' }, { fileName: 'x.p/../../y' }).entry.original).toMatch(/2033\.txt$/);
  });
});

describe('what would not be found again', () => {
  it.each(['\0', '\u0001', '\u001f'])('is not stored: a control character (%j)', sign => {
    const draft = readText(`Convention\n\nArticle 1\n\nBoats${sign} float.\n`, 'ferries.txt').draft;
    expect(failure(() => add({}, { draft }))).toMatch(
      /^cannot-store: Nothing was stored in DIR: .*control character/,
    );
    expect(files()).toEqual([]);
  });

  it('is not stored: half a sign, which no file can hold', () => {
    const draft = readText('Convention\n\nArticle 1\n\nBoats \ud800 float.\n', 'ferries.txt').draft;
    expect(failure(() => add({}, { draft }))).toMatch(/^cannot-store: Nothing was stored in DIR/);
    expect(files()).toEqual([]);
  });
});
