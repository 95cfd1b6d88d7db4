/** Several files into a library: all or none. */
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
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/archive/index.ts';
import { withLock } from '../../src/archive/library-lock.ts';
import { recover, storeFiles } from '../../src/archive/store-files.ts';

let folder: string;
let library: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treaty-store-'));
  library = join(folder, 'library');
  mkdirSync(join(library, 'lakes'), { recursive: true });
  writeFileSync(join(library, 'lakes', 'a.md'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(library, 'lakes', name);
const store = (...files: { path: string; content: string }[]) =>
  withLock(library, () => storeFiles(files, { mayReplace: [path('a.md')], root: library }));

it('that cannot all be moved are none of them there', () => {
  writeFileSync(path('file'), '');
  expect(() =>
    store(
      { path: path('a.md'), content: 'new' },
      { path: path('b.md'), content: 'new' },
      { path: path('file/c.md'), content: 'new' },
    ),
  ).toThrow(/^Nothing was stored in /);
  expect(readFileSync(path('a.md'), 'utf8')).toBe('old');
  expect(readdirSync(join(library, 'lakes')).sort()).toEqual(['a.md', 'file']);
  expect(readdirSync(library)).toEqual(['lakes']);
});

describe('a journal that a stopped writer left', () => {
  const stage = () => join(library, '.treaty-add');
  const leave = (name: string, moves: unknown) => {
    mkdirSync(stage());
    writeFileSync(join(stage(), '0.new'), 'new');
    writeFileSync(join(stage(), name), JSON.stringify(moves));
  };

  it('is completed, and a taking back is too', () => {
    leave('journal', [{ from: '0.new', to: 'lakes/a.md', was: '0.old' }]);
    withLock(library, () => recover(library));
    expect(readFileSync(path('a.md'), 'utf8')).toBe('new');
    mkdirSync(stage());
    writeFileSync(join(stage(), '0.old'), 'old');
    writeFileSync(join(stage(), 'back'), JSON.stringify([{ from: '0.new', to: 'lakes/a.md', was: '0.old' }]));
    withLock(library, () => recover(library));
    expect(readFileSync(path('a.md'), 'utf8')).toBe('old');
    expect(existsSync(stage())).toBe(false);
  });

  it.each([
    ['../out.md', '0.new'],
    ['/elsewhere/out.md', '0.new'],
    ['lakes/link/out.md', '0.new'],
    ['lakes/b.md', '../../secret.md'],
    ['lakes/b.md', '1.new'],
  ])('and that leads to %s, from %s, is refused: a library may come from anybody', (to, from) => {
    writeFileSync(join(folder, 'secret.md'), 'secret');
    symlinkSync(folder, path('link'));
    leave('journal', [{ from, to, was: null }]);
    symlinkSync(join(folder, 'secret.md'), join(stage(), '1.new'));
    expect(() => openLibrary(library)).toThrow(/journal is not as treaty add writes it/);
    expect(readdirSync(folder).sort()).toEqual(['library', 'secret.md']);
  });
});

describe('the lock', () => {
  it('of a process that is gone is taken over', () => {
    mkdirSync(join(library, '.treaty-add'));
    const holder = { pid: 2 ** 22 + 1, host: hostname(), started: '1' };
    writeFileSync(join(library, '.treaty-add', 'lock'), JSON.stringify(holder));
    expect(withLock(library, () => 'done')).toBe('done');
    expect(readdirSync(library)).toEqual(['lakes']);
  });

  it('leaves no folder where the work fails', () => {
    const fresh = join(folder, 'fresh');
    expect(() =>
      withLock(fresh, () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(existsSync(fresh)).toBe(false);
  });
});
