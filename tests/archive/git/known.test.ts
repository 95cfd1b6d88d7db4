import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/archive/git/index.ts';
import { recall } from '../../../src/archive/git/known.ts';
import { scratchArchive } from './scratch.ts';

const scratch = scratchArchive();
const file = () => join(scratch.archive, '.git', 'treaty-diff', 'known');
const recalled = async () => recall(await openArchive(scratch.archive));
const refs = () => scratch.git('for-each-ref');
let wanted: string;
beforeEach(async () => {
  await scratch.run('init');
  await scratch.run('commit');
  wanted = refs();
  scratch.git('tag', '-d', 'ferries/2001-09-19/F-1-Rev.1');
  scratch.git('reset', '-q', '--hard', 'HEAD~1');
  rmSync(file());
  rmSync(join(scratch.archive, '.git', 'treaty-diff', 'shown'));
});

describe('what an archive knows of itself', () => {
  it('is as git has it, and the next draft is the same with it and without', async () => {
    await scratch.run('commit');
    expect(refs()).toBe(wanted);
    const known = await recalled();
    expect(known?.tip).toBe(scratch.git('rev-parse', 'HEAD').trim());
    expect(known?.drafts).toEqual([
      { name: 'ferries@2001-03', date: '2001-03-01', series: 'ferries/en' },
      { name: 'ferries@2001-09-19', date: '2001-09-19', series: 'ferries/en' },
    ]);
    const list = [...(known?.paths ?? [])].map(([path, id]) => `100644 blob ${id}\t${path}\n`);
    expect(list.sort()).toEqual(
      scratch
        .git('ls-tree', '-r', 'HEAD')
        .split(/(?<=\n)/)
        .sort(),
    );
    expect((await scratch.run('commit')).stdout).toContain('Nothing to archive');
  });

  it.each([
    ['is damaged', () => writeFileSync(file(), readFileSync(file(), 'utf8').replace('2001-03', '2001-04'))],
    ['was cut short', () => writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, 90))],
    ['is of another commit', () => scratch.git('reset', '-q', '--hard', 'HEAD~1')],
    ['is of a branch that git has packed', () => scratch.git('pack-refs', '--all')],
  ])('is not used where it %s', async (_what, change) => {
    await scratch.run('commit');
    expect(await recalled()).not.toBeNull();
    change();
    expect(await recalled()).toBeNull();
  });
});
