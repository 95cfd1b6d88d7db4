import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { draftName, findDraft, isLibrary, LibraryError, openLibrary } from '../../src/archive/index.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treaty-library-'));
  put('rivers', 'rivers', ['2031-03', '2031-09']);
  put('risks', 'risks', ['1999']);
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, treaty: string, ids: readonly string[]): void {
  mkdirSync(join(folder, name));
  const drafts = ids.map(id => `  - id: "${id}"\n    file: ${id}.md\n`).join('');
  writeFileSync(
    join(folder, name, 'treaty.yaml'),
    `treaty: ${treaty}\ntitle: On ${treaty}\ndrafts:\n${drafts}`,
  );
}

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof LibraryError) return `${error.code}: ${error.message.replaceAll(folder, 'DIR')}`;
    throw error;
  }
  return 'no error';
}

test('a library has every folder with a treaty.yaml, and nothing else', () => {
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'README.md'), 'words');
  expect(openLibrary(folder).treaties.map(({ treaty }) => treaty)).toEqual(['risks', 'rivers']);
  expect(isLibrary(folder)).toBe(true);
  expect(isLibrary(join(folder, 'empty'))).toBe(false);
});

test('a folder without treaties, or a missing one, is not a library', () => {
  expect(codeOf(() => openLibrary(join(folder, 'rivers')))).toBe(
    'no-library: There is no library of drafts at DIR/rivers: it has no folder with a treaty.yaml in it. Add a draft with treaty add, or name another folder with --library.',
  );
  expect(codeOf(() => openLibrary(join(folder, 'nowhere')))).toMatch(/^no-library: /);
});

test('one name for two treaties is an error', () => {
  put('zzz', 'rivers', ['1']);
  expect(codeOf(() => openLibrary(folder))).toBe(
    'bad-library: DIR/zzz/treaty.yaml: `treaty` is `rivers`, like that of DIR/rivers/treaty.yaml',
  );
});

describe('a link that leads out of the library', () => {
  let outside: string;
  beforeEach(() => {
    outside = mkdtempSync(join(tmpdir(), 'treaty-outside-'));
    writeFileSync(join(outside, 'secret.md'), 'A secret.');
    writeFileSync(
      join(outside, 'treaty.yaml'),
      'treaty: x\ntitle: X\ndrafts:\n  - id: "1"\n    file: secret.md\n',
    );
  });
  afterEach(() => rmSync(outside, { recursive: true }));
  const refused = () => codeOf(() => openLibrary(folder)).replaceAll(outside, 'OUT');

  test.each(['rivers/2031-03.md', 'rivers/watchlist.yaml', 'rivers/concordance.csv'])(
    '%s is refused',
    name => {
      symlinkSync(join(outside, 'secret.md'), join(folder, name));
      expect(refused()).toBe(
        `bad-library: DIR/${name} leads out of the library, to OUT/secret.md, by a link. Nothing of it was read. Replace the link by the file or folder itself, or remove it.`,
      );
    },
  );

  test.each(['the folder of a treaty', 'the folder of originals', 'treaty.yaml'])('%s is refused', what => {
    if (what === 'the folder of a treaty') symlinkSync(outside, join(folder, 'lakes'));
    else if (what === 'treaty.yaml') {
      mkdirSync(join(folder, 'lakes'));
      symlinkSync(join(outside, 'treaty.yaml'), join(folder, 'lakes', 'treaty.yaml'));
    } else {
      symlinkSync(outside, join(folder, 'rivers', 'originals'));
      writeFileSync(
        join(folder, 'rivers', 'treaty.yaml'),
        'treaty: rivers\ntitle: R\ndrafts:\n  - id: "1"\n    file: 1.md\n    original: originals/secret.md\n',
      );
    }
    expect(refused()).toMatch(/^bad-library: DIR\/\S+ leads out of the library, to OUT\//);
  });

  test('is none if it leads to another file of it, or if the library itself is named by a link', () => {
    writeFileSync(join(folder, 'rivers', 'first.md'), 'words');
    symlinkSync('first.md', join(folder, 'rivers', '2031-03.md'));
    const link = join(outside, 'library');
    symlinkSync(folder, link);
    expect(openLibrary(link).treaties).toHaveLength(2);
  });
});

describe('a draft is found by', () => {
  test.each([
    ['its name', 'rivers@2031-03', 'rivers@2031-03'],
    ['a unique start of its id', 'rivers@2031-0', null],
    ['the start of both halves', 'riv@2031-09', 'rivers@2031-09'],
    ['the name of a treaty that has one draft', 'risks', 'risks@1999'],
    ['@first', 'rivers@first', 'rivers@2031-03'],
    ['@latest', 'riv@latest', 'rivers@2031-09'],
  ])('%s', (_, name, found) => {
    if (found) expect(draftName(findDraft(openLibrary(folder), name))).toBe(found);
    else expect(() => findDraft(openLibrary(folder), name)).toThrow(LibraryError);
  });
});

describe('a name that matches no draft, or several, is an error that lists the drafts', () => {
  test.each([
    [
      'no-such-draft',
      'lakes@1',
      'There is no draft "lakes@1" in DIR. There are risks@1999, rivers@2031-03, rivers@2031-09.',
    ],
    [
      'no-such-draft',
      'rivers@2040',
      'There is no draft "rivers@2040" in DIR. There are rivers@2031-03, rivers@2031-09.',
    ],
    ['no-such-draft', 'risks@2', 'There is no draft "risks@2" in DIR. There is risks@1999.'],
    [
      'no-such-draft',
      '',
      'There is no draft "" in DIR. There are risks@1999, rivers@2031-03, rivers@2031-09.',
    ],
    [
      'ambiguous-draft',
      'rivers',
      '"rivers" matches 2 drafts. Name one of them: rivers@2031-03, rivers@2031-09.',
    ],
    [
      'ambiguous-draft',
      'ri@latest',
      '"ri@latest" matches 2 drafts. Name one of them: risks@1999, rivers@2031-09.',
    ],
  ])('%s: %s', (code, name, message) => {
    expect(codeOf(() => findDraft(openLibrary(folder), name))).toBe(`${code}: ${message}`);
  });
});

describe('language versions of a draft', () => {
  const ids = ['2032-01', '2032-01.fr', '2032-06', '2032-06.ar', '2032-06.fr'];
  beforeEach(() => {
    mkdirSync(join(folder, 'lakes'));
    const drafts = ids.map(id => {
      const language = id.split('.')[1] ?? 'en';
      return `  - { id: "${id}", language: ${language}, file: ${id}.md }\n`;
    });
    writeFileSync(
      join(folder, 'lakes', 'treaty.yaml'),
      `treaty: lakes\ntitle: On lakes\ndrafts:\n${drafts.join('')}`,
    );
  });

  test.each([
    ['lakes@2032-06', undefined, '2032-06'],
    ['lakes@2032-06.fr', undefined, '2032-06.fr'],
    ['lakes@2032-06', 'fr', '2032-06.fr'],
    ['lakes@2032-06.ar', 'fr', '2032-06.fr'],
    ['lakes@latest', undefined, '2032-06'],
    ['lakes@latest', 'ar', '2032-06.ar'],
    ['lakes@first', undefined, '2032-01'],
    ['lakes@2032-0', 'fr', 'ambiguous-draft'],
    ['lakes@2032-01', 'ar', 'no-such-draft'],
  ])('%s in %s is %s', (name, language, found) => {
    const library = openLibrary(folder);
    const find = () => findDraft(library, name, language).id;
    const outcome = codeOf(find);
    expect(outcome === 'no error' ? find() : outcome.split(':')[0]).toBe(found);
  });
});
