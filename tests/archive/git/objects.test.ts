import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitObject, gitObject, packOf } from '../../../src/archive/git/objects.ts';
import { treesOf } from '../../../src/archive/git/trees.ts';

describe('objects of git', () => {
  it('have the names that git gives them', () => {
    // The two that everybody who works with git has seen.
    expect(gitObject('blob', '').id).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(treesOf(new Map())[0]?.id).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        const named = execFileSync('git', ['hash-object', '--stdin'], { input: bytes, encoding: 'utf8' });
        return named.trim() === gitObject('blob', bytes).id;
      }),
      { numRuns: 20 },
    );
  });

  it('sort a folder as if its name ended with a slash', () => {
    const id = gitObject('blob', '').id;
    const tree = treesOf(
      new Map([
        ['a/b', id],
        ['a.md', id],
        ['a0', id],
      ]),
    ).at(-1);
    const names = tree?.content.toString('latin1').match(/[\w.]+(?=\0)/g);
    expect(names).toEqual(['a.md', 'a', 'a0']);
  });

  it('say who and when in UTC', () => {
    const person = { name: 'Ferry Committee', email: 'ferries@treaty-diff.invalid' };
    const parts = { tree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904', parent: null, message: 'x\n' };
    const commit = commitObject({ ...parts, author: person, committer: person, time: 86_400 });
    expect(commit.content.toString()).toContain(
      'author Ferry Committee <ferries@treaty-diff.invalid> 86400 +0000\n',
    );
  });

  it('make a pack with the sizes that they have', () => {
    for (const size of [0, 15, 16, 2047, 2048, 300_000]) {
      const pack = packOf([gitObject('blob', Buffer.alloc(size, 97))]);
      expect(pack.subarray(0, 4).toString()).toBe('PACK');
      let shift = 4;
      let at = 12;
      let found = (pack[at] ?? 0) & 15;
      while ((pack[at] ?? 0) & 0x80) {
        at += 1;
        found += ((pack[at] ?? 0) & 0x7f) * 2 ** shift;
        shift += 7;
      }
      expect(found).toBe(size);
    }
  });

  it('make a pack that git finds every object in, small ones and large ones', () => {
    const contents = [0, 1, 8191, 8192, 8193, 70_000].map(size => Buffer.alloc(size, size % 2 ? 255 : 97));
    const objects = contents.map(content => gitObject('blob', content));
    const folder = mkdtempSync(join(tmpdir(), 'treaty-pack-'));
    const git = (words: string[], input: Buffer | string = '') =>
      execFileSync('git', ['-C', folder, ...words], {
        input,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'ignore'],
      });
    git(['init', '-q', '--bare']);
    git(['index-pack', '--stdin', '--strict'], packOf(objects));
    const sizes = git(['cat-file', '--batch-check'], objects.map(({ id }) => `${id}\n`).join(''));
    expect(sizes).toBe(objects.map(({ id, content }) => `${id} blob ${content.length}\n`).join(''));
    expect(git(['fsck', '--full', '--strict', '--no-dangling'])).toBe('');
    rmSync(folder, { recursive: true });
  });
});
