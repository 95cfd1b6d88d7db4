import { createHash } from 'node:crypto';
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

interface Stored {
  drafts: { name: string; date: string }[];
  paths: unknown[];
}

/** Writes it as somebody would who knows how it is written, with a hash that is right. */
function forge(change: (known: Stored) => Stored): void {
  const text = JSON.stringify(change(JSON.parse(readFileSync(file(), 'utf8').split('\n')[1] ?? '')));
  writeFileSync(file(), `${createHash('sha256').update(text).digest('hex')}\n${text}\n`);
}

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

  it('and where it was forged, no draft is archived twice', async () => {
    await scratch.run('commit');
    forge(known => ({ ...known, drafts: known.drafts.slice(0, 1) }));
    expect((await scratch.run('commit')).stdout).toContain('Nothing to archive');
    expect(refs()).toBe(wanted);
  });

  it.each([
    ['is damaged', () => writeFileSync(file(), readFileSync(file(), 'utf8').replace('2001-03', '2001-04'))],
    [
      'was forged: a draft is left out',
      () => forge(known => ({ ...known, drafts: known.drafts.slice(0, 1) })),
    ],
    [
      'was forged: another name',
      () => forge(known => ({ ...known, drafts: known.drafts.map(one => ({ ...one, name: 'x@1' })) })),
    ],
    [
      'was forged: an earlier date',
      () => forge(known => ({ ...known, drafts: known.drafts.map(one => ({ ...one, date: '1990-01-01' })) })),
    ],
    ['was forged: a file is left out', () => forge(known => ({ ...known, paths: known.paths.slice(1) }))],
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
