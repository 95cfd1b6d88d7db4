import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIRST, scratchArchive, writeFerries } from './scratch.ts';

const scratch = scratchArchive();
const packs = () => join(scratch.archive, '.git', 'objects', 'pack');
const count = () => readdirSync(packs()).filter(name => name.endsWith('.pack')).length;

/** A draft a month, each with a word of its own. */
function writeDrafts(many: number): void {
  const entries = Array.from({ length: many }, (_, at) => ({
    id: `${2001 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    text: FIRST.replace('boats', `boats of kind ${at}`),
    more: { symbol: `F/${at + 1}` },
  }));
  writeFerries(scratch.library, entries);
}

describe('an archive of many drafts', () => {
  it('keeps few packs, and every draft', async () => {
    writeDrafts(45);
    await scratch.run('init');
    expect((await scratch.run('commit')).exit).toBe(0);
    expect(count()).toBeLessThan(20);
    expect((await scratch.run('verify')).stdout).toContain('The archive is sound: 45 drafts');
    expect(scratch.git('rev-list', '--count', 'main').trim()).toBe('45');
    expect(scratch.git('tag').trim().split('\n')).toHaveLength(45);
    // The branch has its file still, by which the next draft tells that nobody else moved it.
    expect(existsSync(join(scratch.archive, '.git', 'refs', 'heads', 'main'))).toBe(true);
    expect(scratch.git('count-objects', '-v')).toContain('garbage: 0');
  });

  it('does not grow by what killed gits left, and leaves alone what one may be writing', async () => {
    writeDrafts(21);
    await scratch.run('init');
    const [old, fresh] = ['tmp_pack_old', 'tmp_pack_fresh'].map(name => join(packs(), name)) as [
      string,
      string,
    ];
    for (const path of [old, fresh]) writeFileSync(path, 'half a pack');
    utimesSync(old, new Date(0), new Date(0));
    await scratch.run('commit');
    expect([old, fresh].map(path => existsSync(path))).toEqual([false, true]);
  });
});
