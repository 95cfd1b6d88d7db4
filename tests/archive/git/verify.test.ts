/** A changed byte anywhere is found. */
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { SECOND, scratchArchive } from './scratch.ts';

const scratch = scratchArchive();
const file = (path: string) => join(scratch.archive, path);
const SOUND = 'The archive is sound: 2 drafts checked, 2 read again from the original.\n';

beforeEach(async () => {
  await scratch.run('init');
  await scratch.run('commit');
});

async function found(what: string | RegExp): Promise<void> {
  const { exit, stdout } = await scratch.run('verify');
  expect(exit).toBe(2);
  expect(stdout).toMatch(what);
  expect(stdout).toMatch(/\nThe archive is NOT sound: \d drafts? checked/);
}

/** Writes what is made of a file as its commit, with everything else as it was. */
function rewrite(path: string, change: (words: string) => string): void {
  writeFileSync(file(path), change(readFileSync(file(path), 'utf8')));
  scratch.git('add', '-A');
  const env = ['-c', 'user.name=treaty-diff archive', '-c', 'user.email=archive@treaty-diff.invalid'];
  scratch.git(...env, 'commit', '-q', '--amend', '--reuse-message=HEAD');
}

/** In how many places each file is changed. */
const PARTS = 9;

describe('treaty archive verify', () => {
  it('finds a sound archive sound, and a clone of it', async () => {
    expect(await scratch.run('verify')).toEqual({ exit: 0, stdout: SOUND, stderr: '' });
    const clone = join(scratch.folder, 'clone');
    scratch.git('clone', '-q', scratch.archive, clone);
    const { treaty } = await import('../../cli/fake-io.ts');
    expect((await treaty(['archive', 'verify', '--archive', clone])).stdout).toBe(SOUND);
    const json = JSON.parse((await scratch.run('verify', '--format', 'json')).stdout);
    expect(json).toMatchObject({ sound: true, drafts: [{ name: 'ferries@2001-03', derived: true }, {}] });
  });

  it('finds a tag that no draft has, be it of a draft that is there', async () => {
    scratch.git('tag', 'ferries/2001-03/F-9', 'HEAD');
    await found('DIFFERS the tag ferries/2001-03/F-9 is not one that treaty-diff gave to ferries@2001-03');
  });

  it('finds objects that are taken from another repository', async () => {
    const clone = join(scratch.folder, 'clone');
    scratch.git('clone', '-q', '--shared', scratch.archive, clone);
    const { treaty } = await import('../../cli/fake-io.ts');
    const { exit, stdout } = await treaty(['archive', 'verify', '--archive', clone]);
    expect(exit).toBe(2);
    expect(stdout).toContain('DIFFERS objects are taken from elsewhere (objects/info/alternates)');
  });

  it('finds a byte that was changed in any checked-out file', async () => {
    for (const path of scratch.git('ls-files').trim().split('\n')) {
      const bytes = readFileSync(file(path));
      const at = bytes.length >> 1;
      writeFileSync(
        file(path),
        Buffer.concat([bytes.subarray(0, at), Buffer.from('~'), bytes.subarray(at + 1)]),
      );
      await found(`DIFFERS the checked-out file ${path} differs from the latest draft`);
      writeFileSync(file(path), bytes);
    }
    expect((await scratch.run('verify')).stdout).toBe(SOUND);
  });

  it('finds an added file among those of the drafts, and ignores files elsewhere', async () => {
    const [article = ''] = scratch.git('ls-files', '*/article-001.md').trim().split('\n');
    const forged = article.replace('article-001', 'article-099');
    writeFileSync(file(forged), 'No Party shall ever pay.\n');
    await found(`DIFFERS the checked-out file ${forged} belongs to no draft`);
    rmSync(file(forged));
    writeFileSync(file('notes.txt'), 'Ours.\n');
    expect((await scratch.run('verify')).stdout).toBe(SOUND);
  });

  it('finds a byte that was changed in any object of git', async () => {
    const objects = readdirSync(file('.git/objects'), { recursive: true, encoding: 'utf8' })
      .map(name => file(join('.git/objects', name)))
      .filter(path => statSync(path).isFile());
    expect(objects.filter(path => path.endsWith('.pack'))).toHaveLength(2);
    for (const path of objects) {
      const bytes = readFileSync(path);
      chmodSync(path, 0o644);
      for (let part = 0; part < PARTS; part += 1) {
        const changed = Buffer.from(bytes);
        const at = Math.floor(((part + 0.5) / PARTS) * changed.length);
        changed[at] = (changed[at] ?? 0) ^ 1;
        writeFileSync(path, changed);
        expect((await scratch.run('verify')).exit, `${path} at ${at}`).toBe(2);
      }
      writeFileSync(path, bytes);
    }
    expect((await scratch.run('verify')).stdout).toBe(SOUND);
  }, 240_000);

  it('finds words that were changed in an amended commit', async () => {
    rewrite('ferries/en/text/articles/001-050/article-001.md', words => words.replace('two', 'six'));
    await found(/DIFFERS ferries@2001-09-19: its original now gives different words/);
  });

  it('finds an original that was changed together with the words', async () => {
    rewrite('ferries/en/original/2001-09-19.txt', () => SECOND.replace('two', 'six'));
    rewrite('ferries/en/text/articles/001-050/article-001.md', words => words.replace('two', 'six'));
    await found(/DIFFERS ferries@2001-09-19: its original has the SHA-256 [0-9a-f]{64}, not [0-9a-f]{64}/);
  });

  it('finds facts that were changed', async () => {
    rewrite('ferries/en/treaty.yaml', words => words.replace('Ferry Committee', 'Fairy Committee'));
    await found(/its commit says "author Ferry Committee .*", but the draft says "author Fairy Committee /);
  });

  it('finds another author, date or headline', async () => {
    const as = ['-c', 'user.name=Eve', '-c', 'user.email=e@example.org'];
    scratch.git(...as, 'commit', '-q', '--amend', '--reset-author', '--no-edit');
    await found(/its commit says "author Eve/);
  });

  it('finds a file that is no draft’s, and one that is missing', async () => {
    writeFileSync(file('ferries/en/text/extra.md'), 'More.\n');
    rewrite('README.md', words => `${words}\n`);
    await found(/README\.md differs from the draft/);
    await found(/ferries\/en\/text\/extra\.md is not a file of the draft/);
    scratch.git('rm', '-q', 'archive.yaml');
    rewrite('ferries/en/README.md', words => words);
    await found(/archive\.yaml is missing/);
  });

  it('finds a tag that was taken away or moved', async () => {
    scratch.git('tag', '-d', 'ferries/2001-03/F-1');
    await found(/DIFFERS ferries@2001-03: its tag ferries\/2001-03\/F-1 is missing/);
    scratch.git('tag', 'ferries/2001-03/F-1');
    await found(/its tag ferries\/2001-03\/F-1 differs/);
  });

  it('finds a commit that was not made by it, and a draft that was taken out', async () => {
    scratch.git('-c', 'user.name=Eve', '-c', 'user.email=e@x', 'commit', '-q', '--allow-empty', '-m', 'Mine');
    await found(/DIFFERS [0-9a-f]{12}: its commit was not made by treaty-diff/);
    scratch.git('reset', '-q', '--hard', 'HEAD~1');
    const tree = scratch.git('rev-parse', 'HEAD^{tree}').trim();
    const message = scratch.git('log', '-1', '--format=%B');
    const as = ['-c', 'user.name=x', '-c', 'user.email=x@x'];
    scratch.git('reset', '-q', '--hard', scratch.git(...as, 'commit-tree', tree, '-m', message).trim());
    await found(/DIFFERS ferries@2001-09-19: its commit says/);
  });

  it('finds that drafts at the end were taken out, or all of them', async () => {
    scratch.git('reset', '-q', '--hard', 'HEAD~1');
    await found(/DIFFERS the latest draft, whose files are checked out, is no longer on the branch/);
    rmSync(file('.git/refs/heads/main'));
    await found(
      /DIFFERS the tag ferries\/2001-09-19\/F-1-Rev\.1 belongs to a draft that is no longer on the branch/,
    );
  });
});
