import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { treaty } from './fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'limits-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of holes, which takes no room on the disk. */
function fileOf(bytes: number): string {
  const path = join(folder, `${bytes}.txt`);
  const file = openSync(path, 'w');
  ftruncateSync(file, bytes);
  closeSync(file);
  return path;
}

describe('what is too long is refused', () => {
  test('before any of it is read: three gigabytes would not even fit in memory', async () => {
    const { exit, stderr } = await treaty(['parse', fileOf(3_000_000_000)]);
    expect(stderr).toContain('3000000000.txt has 3000000000 bytes; at most 67108864 are read.');
    expect(exit).toBe(2);
  });

  test.skipIf(process.platform === 'win32')('where it never ends', async () => {
    const { exit, stderr } = await treaty(['show', '/dev/zero', '--limit', 'bytes=1000000']);
    expect(stderr).toMatch(/\/dev\/zero has \d+ bytes; at most 1000000 are read\./);
    expect(exit).toBe(2);
  });

  test('from standard input', async () => {
    const { stderr } = await treaty(['parse', '-', '--limit', 'bytes=10'], {
      stdin: 'Article 1 is too long',
    });
    expect(stderr).toContain('standard input has 21 bytes; at most 10 are read.');
  });

  test('and the limit is an option', async () => {
    const stdin = 'A Treaty\n\nArticle 1\n\nWords.\n';
    expect((await treaty(['parse', '-', '--limit', 'bytes=1000'], { stdin })).exit).toBe(0);
    expect((await treaty(['parse', '-', '--limit', 'bytes=1'], { stdin })).exit).toBe(2);
  });
});
