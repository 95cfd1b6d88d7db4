/** A push runs nothing on this machine: whatever the repository that receives it, and the user's own settings, ask for. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { localPath } from '../../../src/archive/git/remotes.ts';
import { scratchArchive } from './scratch.ts';

const scratch = scratchArchive();
afterEach(() => vi.unstubAllEnvs());

const HOOKS = [
  'pre-push',
  'pre-receive',
  'update',
  'reference-transaction',
  'post-receive',
  'post-update',
  'push-to-checkout',
  'proc-receive',
];
const trace = () => join(scratch.folder, 'ran');

function writeHooks(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of HOOKS) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho ${name} >> "${trace()}"\n`);
    chmodSync(join(folder, name), 0o755);
  }
}

const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' });

async function archived(): Promise<void> {
  await scratch.run('init');
  await scratch.run('commit');
}

/** A repository that would run all it can. */
function repository(path: string, ...words: string[]): string {
  git('init', '-q', ...words, path);
  const gitDir = words.includes('--bare') ? path : join(path, '.git');
  writeHooks(join(gitDir, 'hooks'));
  const program = join(gitDir, 'hooks', 'update');
  git('-C', path, 'config', 'core.fsmonitor', program);
  git('-C', path, 'config', 'filter.x.smudge', program);
  git('-C', path, 'config', 'core.alternateRefsCommand', program);
  writeFileSync(join(gitDir, 'info', 'attributes'), '* filter=x\n');
  return path;
}

describe('treaty archive push to a repository on this machine', () => {
  it.each(['by its path', 'by file://', 'by name'])(
    '%s runs no hook of it, and none of the user',
    async how => {
      await archived();
      const remote = repository(join(scratch.folder, 'remote.git'), '--bare');
      const home = join(scratch.folder, 'home');
      writeHooks(join(home, 'hooks'));
      writeFileSync(join(home, '.gitconfig'), `[core]\n\thooksPath = ${join(home, 'hooks')}\n`);
      vi.stubEnv('HOME', home);
      vi.stubEnv('XDG_CONFIG_HOME', home);
      if (how === 'by name') scratch.git('remote', 'add', 'origin', remote);
      const to = how === 'by name' ? [] : ['--to', how === 'by its path' ? remote : `file://${remote}`];
      const { exit, stdout } = await scratch.run('push', ...to);
      expect({ exit, pushed: stdout.includes('2 drafts') }).toEqual({ exit: 0, pushed: true });
      expect(existsSync(trace())).toBe(false);
      expect(git('-C', remote, 'rev-list', '--count', 'main').trim()).toBe('2');
    },
  );

  it('with files beside it writes none of them', async () => {
    await archived();
    const remote = repository(join(scratch.folder, 'remote'), '--initial-branch=main');
    git('-C', remote, 'config', 'receive.denyCurrentBranch', 'updateInstead');
    const { exit } = await scratch.run('push', '--to', remote);
    expect(exit).toBe(2);
    expect(existsSync(trace())).toBe(false);
  });

  it.each(['in the folder', 'in .git', 'behind a link'])(
    'that lies inside the archive (%s) is refused',
    async where => {
      await archived();
      const inside = join(scratch.archive, where === 'in .git' ? '.git/own.git' : 'own.git');
      if (where === 'behind a link') symlinkSync(repository(join(scratch.folder, 'r.git'), '--bare'), inside);
      else repository(inside, '--bare');
      for (const url of [inside, where === 'in .git' ? './.git/own.git' : 'own.git', `file://${inside}`]) {
        scratch.git('config', 'remote.origin.url', url);
        const { exit, stdout, stderr } = await scratch.run('push');
        expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
        expect(stderr).toContain('an archive is not pushed into itself');
      }
      expect(existsSync(trace())).toBe(false);
    },
  );
});

test.each([
  ['/srv/lakes.git', '/srv/lakes.git'],
  ['../lakes.git', '../lakes.git'],
  ['lakes', 'lakes'],
  ['./host:lakes', './host:lakes'],
  ['file:///srv/lakes.git', '/srv/lakes.git'],
  ['host:lakes.git', null],
  ['git@example.org:lakes.git', null],
  ['ssh://example.org/lakes.git', null],
  ['https://example.org/lakes.git', null],
])('%s is on this machine at %s', (address, path) => expect(localPath(address)).toBe(path));
