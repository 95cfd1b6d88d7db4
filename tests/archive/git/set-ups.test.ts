/** Whoever archives, wherever: the same commits. And nothing of anybody's set-up is run. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, removeProgram } from '../../cli/build-once.ts';
import { scratchArchive } from './scratch.ts';

const scratch = scratchArchive();
let bin: string;
beforeAll(() => {
  bin = buildProgram();
}, 120_000);
afterAll(removeProgram);

interface Place {
  env?: Record<string, string>;
  uid?: number;
}

/** Archives the shipped drafts and the ferries with the built program, and gives every ref. */
function archiveIn(name: string, { env = {}, uid }: Place): string {
  const home = join(scratch.folder, name);
  mkdirSync(home, { recursive: true });
  const library = join(home, 'library');
  cpSync(resolve('drafts'), library, { recursive: true });
  cpSync(scratch.library, library, { recursive: true });
  chmodSync(scratch.folder, 0o755);
  if (uid !== undefined) execFileSync('chown', ['-R', String(uid), home]);
  const run = (...words: string[]) =>
    execFileSync(process.execPath, [bin, 'archive', ...words], {
      env: {
        PATH: process.env.PATH ?? '',
        HOME: home,
        TREATY_LIBRARY: library,
        TREATY_ARCHIVE: 'archive',
        ...env,
      },
      encoding: 'utf8',
      cwd: home,
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
  run('init', 'archive');
  run('commit');
  expect(run('verify')).toContain('The archive is sound: 8 drafts checked, 8 read again');
  return execFileSync('git', ['-c', 'safe.directory=*', 'for-each-ref'], {
    env: { ...process.env, GIT_DIR: join(home, 'archive', '.git') },
    encoding: 'utf8',
  });
}

/** A set-up in which everything that git can be told to run leaves a trace, and everything else is unusual. */
function hostileHome(folder: string): Record<string, string> {
  const trace = join(folder, 'trace');
  const hooks = join(folder, 'hooks');
  mkdirSync(hooks, { recursive: true });
  const script = join(folder, 'script');
  writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> ${trace}\ncat\n`);
  chmodSync(script, 0o755);
  for (const hook of [
    'pre-commit',
    'commit-msg',
    'post-commit',
    'reference-transaction',
    'post-index-change',
    'pre-push',
  ]) {
    cpSync(script, join(hooks, hook));
  }
  mkdirSync(join(folder, 'template', 'hooks'), { recursive: true });
  cpSync(script, join(folder, 'template', 'hooks', 'reference-transaction'));
  writeFileSync(join(folder, 'attributes'), '* text eol=crlf filter=evil diff=evil ident export-subst\n');
  writeFileSync(
    join(folder, '.gitconfig'),
    `[user]\n\tname = Eve\n\temail = eve@example.org\n[core]\n\thooksPath = ${hooks}\n\tfsmonitor = ${script}\n\tautocrlf = true
\teol = crlf\n\tattributesFile = ${join(folder, 'attributes')}\n\tsshCommand = ${script}\n\tcompression = 0\n\tquotePath = true
[commit]\n\tgpgSign = true\n[tag]\n\tgpgSign = true\n[gpg]\n\tprogram = ${script}\n[init]\n\tdefaultBranch = trunk\n\ttemplateDir = ${join(folder, 'template')}
\tdefaultObjectFormat = sha256\n[i18n]\n\tcommitEncoding = latin1\n\tlogOutputEncoding = latin1\n[log]\n\tshowSignature = true
[alias]\n\tinit = !${script}\n\tupdate-ref = !${script}\n[filter "evil"]\n\tclean = ${script}\n\tsmudge = ${script}\n\trequired = true
[diff]\n\texternal = ${script}\n[pager]\n\tlog = ${script}\n[include]\n\tpath = ${join(folder, 'nothing')}\n`,
  );
  return { HOME: folder, GIT_CONFIG_GLOBAL: join(folder, '.gitconfig'), trace };
}

describe('the same drafts', () => {
  it('give the same commits in two time zones, locales, set-ups and for two users', () => {
    const { trace, ...env } = hostileHome(join(scratch.folder, 'eve'));
    const plain = archiveIn('plain', { env: { TZ: 'UTC', LC_ALL: 'C', NO_COLOR: '1' } });
    const far = archiveIn('far', {
      env: {
        ...env,
        TZ: 'Pacific/Kiritimati',
        LC_ALL: 'tr_TR.UTF-8',
        LANGUAGE: 'de',
        GIT_AUTHOR_NAME: 'Eve',
        GIT_COMMITTER_DATE: '2000-01-01T00:00:00',
        GIT_DIR: '/nowhere',
        GIT_INDEX_FILE: '/nowhere/index',
        GIT_OBJECT_DIRECTORY: '/nowhere/objects',
        GIT_EXTERNAL_DIFF: 'false',
      },
      ...(process.getuid?.() === 0 ? { uid: 65_534 } : {}),
    });
    expect(plain.trim().split('\n')).toHaveLength(9);
    expect(far).toBe(plain);
    expect(existsSync(trace ?? '') ? readFileSync(trace ?? '', 'utf8') : '').toBe('');
  }, 120_000);
});

describe('what an archive brings with it', () => {
  it('is not run: neither hooks and attributes in it, nor programs of its configuration', async () => {
    await scratch.run('init');
    await scratch.run('commit', 'ferries@first');
    const { trace } = hostileHome(join(scratch.folder, 'eve'));
    const gitDir = join(scratch.archive, '.git');
    cpSync(join(scratch.folder, 'eve', 'hooks'), join(gitDir, 'hooks'), { recursive: true });
    mkdirSync(join(gitDir, 'info'), { recursive: true });
    writeFileSync(join(gitDir, 'info', 'attributes'), '* filter=evil text eol=crlf ident\n');
    const script = join(scratch.folder, 'eve', 'script');
    for (const [key, value] of [
      ['core.fsmonitor', script],
      ['core.hooksPath', join(gitDir, 'hooks')],
      ['filter.evil.smudge', script],
      ['filter.evil.clean', script],
      ['core.autocrlf', 'true'],
      ['alias.update-ref', `!${script}`],
      ['gpg.program', script],
      ['commit.gpgSign', 'true'],
    ])
      scratch.git('-c', 'core.fsmonitor=false', 'config', key ?? '', value ?? '');
    expect((await scratch.run('commit')).exit).toBe(0);
    expect((await scratch.run('verify')).stdout).toBe(
      'The archive is sound: 2 drafts checked, 2 read again from the original.\n',
    );
    expect(existsSync(trace ?? '') ? readFileSync(trace ?? '', 'utf8') : '').toBe('');
  });

  it.each([
    ['core.sshCommand', 'x'],
    ['remote.origin.uploadpack', 'x'],
    ['include.path', '/x'],
    ['url.ext::x.insteadOf', 'https://'],
    ['extensions.partialClone', 'origin'],
    ['credential.helper', '!x'],
  ])('is refused where it could run programs: %s', async (key, value) => {
    await scratch.run('init');
    await scratch.run('commit', 'ferries@first');
    scratch.git('config', '-f', join(scratch.archive, '.git', 'config'), key, value);
    for (const command of ['commit', 'verify', 'log', 'push']) {
      const { exit, stderr } = await scratch.run(command);
      expect(exit).toBe(2);
      expect(stderr.toLowerCase()).toContain(`has the setting ${key.toLowerCase()}`);
    }
  });

  it('is refused where git finds such a setting elsewhere', async () => {
    await scratch.run('init');
    await scratch.run('commit', 'ferries@first');
    const common = join(scratch.archive, 'common');
    cpSync(join(scratch.archive, '.git'), common, { recursive: true });
    writeFileSync(join(common, 'config'), '[core]\n\trepositoryformatversion = 0\n\tsshCommand = x\n');
    writeFileSync(join(scratch.archive, '.git', 'commondir'), '../common\n');
    const { exit, stderr } = await scratch.run('commit');
    expect(exit).toBe(2);
    expect(stderr).toContain('has the setting core.sshcommand');
  });
});
