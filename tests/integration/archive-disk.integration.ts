/** A disk that is full, and one that cannot be written: told, and the archive is what it was. Needs leave to mount one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { treaty } from '../cli/fake-io.ts';

const disk = mkdtempSync(join(tmpdir(), 'treaty-disk-'));
const mount = (options: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]).status === 0;
const remount = (options: string) => spawnSync('mount', ['-o', `remount,${options}`, disk]).status === 0;
/** Room for the first shipped draft and its files, and not for the second. */
const mounted = mount('size=220k');

afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
  rmdirSync(disk);
});

describe.skipIf(!mounted)('an archive', () => {
  const archive = join(disk, 'archive');
  const env = { TREATY_LIBRARY: resolve('drafts'), TREATY_ARCHIVE: archive, XDG_CONFIG_HOME: disk };
  const run = (...words: string[]) => treaty(['archive', ...words], { env });
  beforeAll(async () => {
    await run('init', archive);
  });

  it('on a full disk is what it was, and goes on where there is room', async () => {
    const { exit, stdout, stderr } = await run('commit');
    expect(exit).toBe(2);
    expect(stderr).toMatch(/no space left on device/i);
    const done = stdout.split('\n').filter(Boolean).length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(6);
    expect((await run('verify')).stdout).toMatch(new RegExp(`^The archive is sound: ${done} draft`, 'm'));
    expect(remount('size=8m')).toBe(true);
    expect((await run('commit')).exit).toBe(0);
    expect((await run('verify')).stdout).toBe(
      'The archive is sound: 6 drafts checked, 6 read again from the original.\n',
    );
  });

  it('on a disk that cannot be written can be verified, and says why it takes nothing', async () => {
    expect(remount('ro')).toBe(true);
    const { exit, stdout, stderr } = await run('commit');
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('read-only file system');
    expect((await run('verify')).exit).toBe(0);
    expect((await run('init', join(disk, 'other'))).exit).toBe(2);
  });
});
