/** What is kept on disk is believed only where its owner alone can have put it there. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cacheKey, diskCache, readKeptJson, sha256 } from '../../src/history/index.ts';

const root = mkdtempSync(join(tmpdir(), 'treaty-cache-'));
const folder = join(root, 'treaty');
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

const KEY = cacheKey('a');
const path = join(folder, KEY.slice(0, 2), KEY.slice(2));
const cache = diskCache(folder);
const kept = () => cache.read(KEY)?.toString('utf8') ?? null;

describe.skipIf(process.platform === 'win32')('an entry of the cache', () => {
  it('is read again, and nothing is left beside it', () => {
    cache.write(KEY, '{}');
    expect(kept()).toBe('{}');
    expect(readdirSync(dirname(path))).toEqual([KEY.slice(2)]);
  });

  it.each([
    ['its folder', () => folder],
    ['the folder in it', () => dirname(path)],
    ['the file', () => path],
  ])('is not believed where others may write to %s', (_, place) => {
    cache.write(KEY, '{}');
    chmodSync(place(), 0o777);
    expect(kept()).toBeNull();
  });

  it('is not believed where a link leads to it', () => {
    cache.write(KEY, '{}');
    renameSync(path, join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), path);
    expect(kept()).toBeNull();
  });

  it('is not written through a link that lies in its way', () => {
    const other = join(root, 'other');
    writeFileSync(other, 'mine');
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    symlinkSync(other, path);
    cache.write(KEY, '{}');
    expect(readFileSync(other, 'utf8')).toBe('mine');
    expect(kept()).toBe('{}');
  });
});

it('an entry that is no JSON, be its checksum right, is a miss', () => {
  cache.write(KEY, '{ cut');
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain(sha256('{ cut'));
  expect(readKeptJson(cache, KEY)).toBeNull();
});
