/** A git that a signal ends, whatever it was asked: never taken for one that did its work. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { scratchArchive } from './scratch.ts';

const scratch = scratchArchive();
const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
afterEach(() => vi.unstubAllEnvs());

/** Puts a git in front of the real one that ends by a signal where it is asked for one thing; before it is done, or after. */
function stopAt(command: string, when: 'before' | 'after' = 'before'): void {
  const folder = join(scratch.folder, 'bin');
  mkdirSync(folder, { recursive: true });
  const stop = when === 'after' ? `"${real}" "$@"; kill -9 $$` : 'kill -9 $$';
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh\ncase "$1" in ${command}) ${stop} ;; *) exec "${real}" "$@" ;; esac\n`,
  );
  chmodSync(join(folder, 'git'), 0o755);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
}

const draftsOf = () => scratch.git('rev-list', '--count', '--all').trim();
const isSound = async (drafts: number) =>
  expect((await scratch.run('verify')).stdout).toContain(`sound: ${drafts} draft`);

describe('a git that is stopped', () => {
  it.each(['index-pack', 'rev-parse', 'rev-list', 'cat-file', 'ls-tree', 'update-ref'])(
    'at %s: no draft is reported as archived, and the next commit archives each once',
    async command => {
      await scratch.run('init');
      await scratch.run('commit', 'ferries@first');
      // Nothing is known by heart.
      execFileSync('rm', ['-f', join(scratch.archive, '.git', 'treaty-diff', 'known')]);
      stopAt(command);
      const { exit, stdout, stderr } = await scratch.run('commit');
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
      expect(stderr).toContain(`git ${command} was stopped before it had finished`);
      vi.unstubAllEnvs();
      expect((await scratch.run('commit')).exit).toBe(0);
      expect(draftsOf()).toBe('2');
      await isSound(2);
    },
  );

  it('behind a branch that it had moved is no failure', async () => {
    await scratch.run('init');
    stopAt('update-ref', 'after');
    const { exit, stdout } = await scratch.run('commit', 'ferries@first');
    expect({ exit, lines: stdout.split('\n').length }).toEqual({ exit: 0, lines: 2 });
    vi.unstubAllEnvs();
    await isSound(1);
  });

  it.each(['fsck', 'rev-list', 'ls-tree', 'for-each-ref'])(
    'at %s: verify says neither that the archive is sound nor that it is not',
    async command => {
      await scratch.run('init');
      await scratch.run('commit');
      stopAt(command);
      const { exit, stdout, stderr } = await scratch.run('verify');
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
      expect(stderr).toContain(`git ${command} was stopped`);
    },
  );

  it('at push: nothing is said to be pushed', async () => {
    await scratch.run('init');
    await scratch.run('commit');
    const remote = join(scratch.folder, 'remote.git');
    spawnSync('git', ['init', '-q', '--bare', remote]);
    stopAt('push');
    const { exit, stdout, stderr } = await scratch.run('push', '--to', remote);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('Whether the drafts are at');
    expect(existsSync(join(remote, 'refs', 'heads', 'main'))).toBe(false);
  });
});
