import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { docxOf } from '../read/docx/fixtures.ts';
import { treaty } from './fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'tracked-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(fixture: string): string {
  const path = join(folder, `${fixture}.docx`);
  writeFileSync(path, docxOf(fixture));
  return path;
}

const tracked = file('tracked-insertions-and-deletions');
const untracked = file('bullets');

describe('a document with tracked changes is two drafts', () => {
  test('so a command that wants one asks which, says what was tracked, and how to compare the two', async () => {
    const { exit, stdout, stderr } = await treaty(['show', tracked]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('has tracked changes (3 insertions and 2 deletions), so it is two drafts.');
    expect(stderr).toContain(`treaty diff ${tracked} --tracked both.`);
  });

  test.each([
    ['accept', 'Each Party shall dig deep, if possible.'],
    ['reject', 'Each Party may dig.'],
  ])('--tracked %s reads one of them', async (which, words) => {
    const { exit, stdout } = await treaty(['show', tracked, '1(1)', '--tracked', which]);
    expect(stdout).toContain(words);
    expect(exit).toBe(0);
  });

  test('--tracked both compares them: before with all changes rejected, after with all accepted', async () => {
    const { exit, stdout } = await treaty(['diff', tracked, '--tracked', 'both', '1(1)']);
    expect(stdout).toContain('Each Party {-may-}{+shall+} dig{+ deep, if possible+}.');
    expect(stdout).not.toContain('Whole.');
    expect(exit).toBe(1);
  });

  test.each([['summary'], ['concordance'], ['references'], ['definitions'], ['flags']])(
    '%s takes both as well',
    async command => {
      const { exit, stderr } = await treaty([command, tracked, '--tracked', 'both']);
      expect(exit).toBeLessThan(2);
      expect(stderr).not.toContain('treaty:');
    },
  );
});

describe('contradictory options are refused', () => {
  test.each([
    ['both for one draft', ['show', tracked, '--tracked', 'both'], 'This command needs one text'],
    ['another word', ['parse', tracked, '--tracked', 'all'], 'Choose from accept, reject, both.'],
    ['two files and both', ['summary', tracked, tracked, '--tracked', 'both'], 'Unexpected argument'],
    ['both without tracked changes', ['diff', untracked, '--tracked', 'both'], 'has no tracked changes'],
    ['no second file', ['diff', tracked], 'diff needs AFTER'],
  ])('%s', async (_, words, reason) => {
    const { exit, stderr } = await treaty(words);
    expect(stderr).toContain(reason);
    expect(exit).toBe(2);
  });

  test('a choice is taken where there is nothing to choose', async () => {
    expect((await treaty(['show', untracked, '--tracked', 'reject'])).exit).toBe(0);
  });
});

test('a Word file is known by its bytes: from standard input too', async () => {
  const { exit, stdout } = await treaty(['show', '-'], { stdin: docxOf('bullets') });
  expect(stdout).toContain('Each Party shall:');
  expect(exit).toBe(0);
});
