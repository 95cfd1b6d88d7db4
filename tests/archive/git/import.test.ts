import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { treaty } from '../../cli/fake-io.ts';
import { corpus } from '../../helpers/drafts.ts';
import { FIRST, SECOND, scratchArchive } from './scratch.ts';

const scratch = scratchArchive();
let repository: string;

const git = (words: string[], date = '2001-01-01T12:00:00 +0000') =>
  execFileSync(
    'git',
    ['-C', repository, '-c', 'user.name=Clerk', '-c', 'user.email=c@example.org', ...words],
    {
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: '2020-01-01T00:00:00 +0000' },
    },
  );
const commit = (date: string, subject: string) => {
  git(['add', '-A']);
  git(['commit', '-q', '--allow-empty', '-m', subject], date);
};
const importFile = (path: string, ...more: string[]) =>
  treaty([
    'archive',
    'import',
    repository,
    path,
    '--treaty',
    'boats',
    '--library',
    join(scratch.folder, 'boats'),
    ...more,
  ]);

beforeEach(() => {
  repository = join(scratch.folder, 'repository');
  mkdirSync(repository);
  git(['init', '-q']);
});

describe('treaty archive import', () => {
  it('makes a draft of every commit that changed the file, dated as its author dated it', async () => {
    writeFileSync(join(repository, 'a b.txt'), FIRST);
    commit('2001-03-14T23:30:00 -0500', 'First');
    writeFileSync(join(repository, 'other.txt'), 'x');
    commit('2001-04-01T00:00:00 +0000', 'Something else');
    renameSync(join(repository, 'a b.txt'), join(repository, 'boats.txt'));
    commit('2001-05-01T00:00:00 +0000', 'Another name');
    writeFileSync(join(repository, 'boats.txt'), SECOND);
    commit('2001-09-19T00:00:00 +0000', 'Second');
    writeFileSync(join(repository, 'boats.txt'), FIRST);
    commit('2001-09-19T10:00:00 +0000', 'Back');
    const { exit, stdout } = await importFile('boats.txt');
    expect(exit).toBe(0);
    expect(stdout).toMatch(
      /^boats@2001-03-14 from [0-9a-f]{12} First\nboats@2001-09-19 from [0-9a-f]{12} Second\nboats@2001-09-19-2 from [0-9a-f]{12} Back\n$/,
    );
    const folder = join(scratch.folder, 'boats', 'boats');
    expect(readFileSync(join(folder, 'originals', '2001-03-14.txt'), 'utf8')).toBe(FIRST);
    expect(readFileSync(join(folder, 'treaty.yaml'), 'utf8')).toContain('title: Convention on Ferries\n');
    const again = await importFile('boats.txt');
    expect(again.stdout.match(/\(already in the library\)/g)).toHaveLength(3);
  });

  it('commits them where an archive is named', async () => {
    writeFileSync(join(repository, 'boats.txt'), FIRST);
    commit('2001-03-14T00:00:00 +0000', 'First');
    await scratch.run('init');
    const { exit } = await importFile('boats.txt', '--archive', scratch.archive, '--issuer', 'Boat Office');
    expect(exit).toBe(0);
    expect(scratch.git('log', '--format=%an %as %s')).toBe('Boat Office 2001-03-14 boats 2001-03-14\n');
  });

  it('tells a version that cannot be read, and imports the others', async () => {
    writeFileSync(join(repository, 'boats.txt'), '');
    commit('2001-03-14T00:00:00 +0000', 'Empty');
    writeFileSync(join(repository, 'boats.txt'), FIRST);
    commit('2001-03-15T00:00:00 +0000', 'First');
    rmSync(join(repository, 'boats.txt'));
    commit('2001-03-16T00:00:00 +0000', 'Gone');
    const { exit, stdout, stderr } = await importFile('boats.txt');
    expect(exit).toBe(2);
    expect(stdout).toMatch(/^boats@2001-03-15 from .* First\n$/);
    expect(stderr).toMatch(/^treaty: [0-9a-f]{12} of 2001-03-14 was not imported: boats\.txt is empty/);
  });

  it('says where there is no such file or repository', async () => {
    commit('2001-03-14T00:00:00 +0000', 'Nothing');
    expect((await importFile('boats.txt')).stderr).toContain('has no commit with a file boats.txt');
    rmSync(join(repository, '.git'), { recursive: true });
    const { exit, stderr } = await importFile('boats.txt');
    expect({ exit, stderr }).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('There is no git repository'),
    });
  });
});

it('treaty archive import refuses a folder, whose files would be taken for versions of one draft', async () => {
  mkdirSync(join(repository, 'treaties'));
  for (const name of ['a.txt', 'b.txt']) {
    writeFileSync(join(repository, 'treaties', name), name === 'a.txt' ? FIRST : SECOND);
    commit('2001-03-14T00:00:00 +0000', name);
  }
  for (const path of ['treaties', 'treaties/']) {
    const { exit, stdout, stderr } = await importFile(path);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('is a folder in the repository');
  }
  expect((await importFile('./treaties//a.txt')).exit).toBe(0);
});

describe.skipIf(!corpus)('the Stockholm Convention as its five consolidated versions', () => {
  it('becomes five drafts, archived and verified', async () => {
    const folder = join(corpus ?? '', 'stockholm');
    const dates = readdirSync(folder)
      .filter(name => name.endsWith('.md'))
      .map(name => name.slice(0, 10))
      .sort();
    for (const date of dates) {
      writeFileSync(join(repository, 'stockholm.md'), readFileSync(join(folder, `${date}.md`)));
      commit(`${date}T00:00:00 +0000`, `As of ${date}`);
    }
    await scratch.run('init');
    const { exit } = await importFile('stockholm.md', '--archive', scratch.archive, '--language', 'en');
    expect(exit).toBe(0);
    expect(scratch.git('log', '--reverse', '--format=%as')).toBe(
      '2010-08-26\n2012-08-21\n2014-08-21\n2015-03-18\n2015-03-25\n',
    );
    expect((await scratch.run('verify')).stdout).toBe(
      'The archive is sound: 5 drafts checked, 5 read again from the original.\n',
    );
  });
});
