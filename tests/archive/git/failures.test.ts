/** What keeps an archive from being written: each is told, and the archive is as it was. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { commitDrafts, openArchive, type Readers } from '../../../src/archive/git/index.ts';
import { moveBranch } from '../../../src/archive/git/store.ts';
import { read } from '../../../src/read/index.ts';
import { FIRST, SECOND, scratchArchive, writeFerries } from './scratch.ts';

const scratch = scratchArchive();
const readers: Readers = {
  version: 'test 1',
  read: async (bytes, name, options) => (await read(bytes, name, options)).draft,
};
const tip = () => scratch.git('rev-parse', 'main').trim();
const file = (path: string) => join(scratch.archive, path);
const isSound = async () => expect((await scratch.run('verify')).stdout).toMatch(/^The archive is sound: /m);

async function withFirst(): Promise<string> {
  await scratch.run('init');
  await scratch.run('commit', 'ferries@first');
  return tip();
}

async function refused(reason: string, ...words: string[]): Promise<void> {
  const before = tip();
  const { exit, stdout, stderr } = await scratch.run('commit', ...words);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toContain(reason);
  expect(tip()).toBe(before);
}

describe('an archive is not written', () => {
  it('where something else is, or nothing', async () => {
    expect((await scratch.run('commit')).stderr).toContain('treaty archive init');
    mkdirSync(scratch.archive);
    writeFileSync(file('letter.txt'), 'Dear all');
    const { exit, stderr } = await scratch.run('init');
    expect(exit).toBe(2);
    expect(stderr).toContain('already exists and is not empty');
    expect(readdirSync(scratch.archive)).toEqual(['letter.txt']);
    spawnSync('git', ['init', '-q', scratch.archive]);
    expect((await scratch.run('commit')).stderr).toContain('is a git repository, but not an archive');
  });

  it('with files that somebody changed, took away or put in the way', async () => {
    await withFirst();
    const article = file('ferries/en/text/articles/001-050/article-001.md');
    const words = readFileSync(article);
    writeFileSync(article, 'Mine.\n');
    await refused('were changed by hand: ferries/en/text/articles/001-050/article-001.md');
    expect(readFileSync(article, 'utf8')).toBe('Mine.\n');
    rmSync(article);
    await refused('were changed by hand');
    writeFileSync(article, words);
    const next = file('ferries/en/text/articles/001-050/article-003.md');
    writeFileSync(next, 'Notes of mine.\n');
    await refused('were changed by hand: ferries/en/text/articles/001-050/article-003.md');
    expect(readFileSync(next, 'utf8')).toBe('Notes of mine.\n');
    rmSync(next);
    expect((await scratch.run('commit')).exit).toBe(0);
    await isSound();
  });

  it('on another branch', async () => {
    await withFirst();
    scratch.git('switch', '-q', '-c', 'mine');
    await refused('is not on its branch main');
  });

  it('after a commit that is not a draft', async () => {
    const first = await withFirst();
    scratch.git('-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-q', '--allow-empty', '-m', 'Mine');
    await refused('has a commit on its branch main that is not a draft');
    scratch.git('reset', '-q', '--hard', first);
    expect((await scratch.run('commit')).exit).toBe(0);
    await isSound();
  });

  it('with a draft that is earlier than what is there, without a date, or older than git', async () => {
    await scratch.run('init');
    await scratch.run('commit', 'ferries@2001-09');
    await refused('ferries@2001-03 is of 2001-03, but ferries@2001-09-19 of 2001-09-19 is already archived');
    writeFerries(scratch.library, [
      { id: '1969-05-23', text: FIRST, more: { language: 'fr' } },
      { id: '2001-09-19', text: SECOND },
    ]);
    await refused('git accepts no date before 1970');
  });

  it('with an original that is not the one that was added', async () => {
    writeFerries(scratch.library, [{ id: '2001-03', text: FIRST, more: { sha256: '0'.repeat(64) } }]);
    await scratch.run('init');
    const { exit, stderr } = await scratch.run('commit');
    expect(exit).toBe(2);
    expect(stderr).toContain('is not the file that was added');
    expect(scratch.git('for-each-ref')).toBe('');
  });

  it('while another process writes to it', async () => {
    await withFirst();
    const lock = file('.git/treaty-diff/lock');
    // The process that runs this test is alive for certain.
    const stat = existsSync('/proc/self/stat') ? readFileSync('/proc/self/stat', 'utf8') : ')';
    const started = stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? '';
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname(), started }));
    await refused(`Process ${process.pid} on ${hostname()} is writing to the archive`);
    writeFileSync(lock, JSON.stringify({ pid: 4_194_999, host: hostname(), started: '1' }));
    // What git leaves behind where it is killed between taking a ref and moving it.
    writeFileSync(file('.git/refs/heads/main.lock'), '');
    expect((await scratch.run('commit')).exit).toBe(0);
    expect(existsSync(lock)).toBe(false);
    await isSound();
  });

  it('twice: of two writers at once one wins, and the other says so', async () => {
    await withFirst();
    const both = await Promise.all([scratch.run('commit'), scratch.run('commit')]);
    expect(both.map(({ exit }) => exit).sort()).toEqual([0, 2]);
    expect(both.find(({ exit }) => exit === 2)?.stderr).toContain('nothing was archived');
    expect(scratch.git('rev-list', '--count', 'main')).toBe('2\n');
    await isSound();
  });

  it('without taking over a tag that a killed process left', async () => {
    await withFirst();
    scratch.git('tag', 'ferries/2001-09-19/F-1-Rev.1');
    expect((await scratch.run('verify')).stdout).toContain(
      'belongs to a draft that is no longer on the branch',
    );
    expect((await scratch.run('commit')).exit).toBe(0);
    await isSound();
    expect(scratch.git('cat-file', '-t', 'ferries/2001-09-19/F-1-Rev.1')).toBe('tag\n');
  });

  it('where the branch is no longer where it was', async () => {
    const first = await withFirst();
    const archive = await openArchive(scratch.archive);
    const empty = scratch.git(
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@x',
      'commit-tree',
      '-m',
      'x',
      `${first}^{tree}`,
    );
    const move = { from: empty.trim(), to: empty.trim(), tag: null };
    await expect(moveBranch(archive, move)).rejects.toMatchObject({ code: 'archive-moved-on' });
    expect(tip()).toBe(first);
  });

  it('half: what fails while a draft is described leaves those before it', async () => {
    await scratch.run('init');
    const archive = await openArchive(scratch.archive);
    const candidate = (id: string, date: string) => ({
      name: `ferries@${id}`,
      provenance: { treaty: 'ferries', id, date },
      load: async () => ({
        treatyTitle: 'Ferries',
        draft: {
          ...(await read(Buffer.from(FIRST), 'a.txt')).draft,
          provenance: { treaty: 'ferries', id, date },
        },
        original: Buffer.from(FIRST),
        originalPath: 'a.txt',
      }),
    });
    let drafts = 0;
    const failing = async () => {
      drafts += 1;
      if (drafts > 1) throw new Error('no words');
      return ['First.'];
    };
    const both = [candidate('a', '2001'), candidate('b', '2002')];
    await expect(commitDrafts(archive, both, { readers, describe: failing })).rejects.toThrow('no words');
    expect(scratch.git('log', '--format=%s')).toBe('ferries a\n');
    expect(scratch.git('status', '--porcelain')).toBe('');
  });

  it('without git, or with one that is too old', async () => {
    const bin = join(scratch.folder, 'bin');
    mkdirSync(bin);
    vi.stubEnv('PATH', bin);
    const missing = await scratch.run('init');
    expect(missing).toMatchObject({ exit: 2, stdout: '' });
    expect(missing.stderr).toContain('git was not found');
    writeFileSync(join(bin, 'git'), '#!/bin/sh\necho git version 2.20.1\n');
    chmodSync(join(bin, 'git'), 0o755);
    expect((await scratch.run('init')).stderr).toContain(
      'The installed git is 2.20; an archive needs 2.28 or later',
    );
    expect(existsSync(scratch.archive)).toBe(false);
    vi.unstubAllEnvs();
  });

  it('where a link would lead out of it', async () => {
    await withFirst();
    const outside = join(scratch.folder, 'outside');
    mkdirSync(outside);
    rmSync(file('ferries/en/text/articles'), { recursive: true });
    symlinkSync(outside, file('ferries/en/text/articles'));
    await refused('were changed by hand');
    expect(readdirSync(outside)).toEqual([]);
  });

  it('where its history holds a path or a link that leads out of it', async () => {
    await withFirst();
    const blob = scratch.git('rev-parse', 'main:README.md').trim();
    scratch.git('update-index', '--add', '--cacheinfo', `120000,${blob},ferries/en/text/link.md`);
    scratch.git('-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-q', '-m', 'x');
    scratch.git('checkout', '-q', '-f', 'main');
    await refused('ferries/en/text/link.md in a commit with the mode 120000');
    expect((await scratch.run('verify')).exit).toBe(2);
  });
});

describe('treaty archive commit', () => {
  it('finds that a git which outlived its killed parent has archived the same draft', async () => {
    const first = await withFirst();
    await scratch.run('commit');
    const archive = await openArchive(scratch.archive);
    const tag = { name: 'ferries/2001-09-19/F-1-Rev.1', id: '' };
    tag.id = scratch.git('rev-parse', `refs/tags/${tag.name}`).trim();
    await expect(moveBranch(archive, { from: first, to: tip(), tag })).resolves.toBeUndefined();
    await isSound();
  });

  it('warns that a draft without a language is in a series of its own', async () => {
    writeFerries(scratch.library, [{ id: '2001-03', text: FIRST }]);
    const path = join(scratch.library, 'ferries', 'treaty.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/ +language: .*\n/, ''));
    await scratch.run('init');
    const { exit, stderr } = await scratch.run('commit');
    expect(exit).toBe(0);
    expect(stderr).toContain('the language of ferries@2001-03 is not recorded');
  });
});

describe('treaty archive push', () => {
  it('goes to a path, which is one from the archive for a remote and one from here for --to', async () => {
    await withFirst();
    spawnSync('git', ['init', '-q', '--bare', '-b', 'main', join(scratch.folder, 'copy.git')]);
    scratch.git('remote', 'add', 'origin', '../copy.git');
    expect((await scratch.run('push')).exit).toBe(0);
    const here = relative(process.cwd(), join(scratch.folder, 'copy.git'));
    expect((await scratch.run('push', '--to', here)).exit).toBe(0);
  });

  it('gives a copy that is an archive, and is refused where that has gone its own way', async () => {
    await withFirst();
    const copy = join(scratch.folder, 'copy.git');
    spawnSync('git', ['init', '-q', '--bare', '-b', 'main', copy]);
    const { exit, stdout } = await scratch.run('push', '--to', copy);
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: `Pushed the archive to ${copy}: 1 draft, 1 tag.\n` });
    const { treaty } = await import('../../cli/fake-io.ts');
    const verified = await treaty(['archive', 'verify', '--archive', copy]);
    expect(verified.stdout).toBe('The archive is sound: 1 draft checked, 1 read again from the original.\n');
    const committed = await treaty([
      'archive',
      'commit',
      'ferries@2001-09',
      '--archive',
      copy,
      '--library',
      scratch.library,
    ]);
    expect(committed.exit).toBe(0);
    const other = { id: '2001-10-01', text: SECOND, more: { symbol: 'F/2' } };
    writeFerries(scratch.library, [{ id: '2001-03', text: FIRST }, other]);
    await scratch.run('commit');
    const before = tip();
    const diverged = await scratch.run('push', '--to', copy);
    expect(diverged.exit).toBe(2);
    expect(diverged.stderr).toContain('nothing was pushed: an archive is never rewritten');
    expect(tip()).toBe(before);
    expect(scratch.git('-C', copy, 'tag')).not.toContain('F-2');
  });

  it('says where there is no such remote', async () => {
    await withFirst();
    const { exit, stderr } = await scratch.run('push');
    expect(exit).toBe(2);
    expect(stderr).toContain('Nothing was pushed to origin');
    expect((await scratch.run('push', '--to', '--upload-pack=x')).exit).toBe(2);
    expect((await scratch.run('push', '--to', 'ext::sh -c touch% x')).stderr).toContain('Nothing was pushed');
  });
});
