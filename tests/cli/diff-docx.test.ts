/** `treaty diff --format docx`: what the options ask for, and what they cannot have. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { treaty } from './fake-io.ts';

/** Two paragraphs change places. */
const ARTICLES = [
  'Each Party shall keep the ponds within its territory clean.',
  'The Secretariat shall count all ducks in the second week of May.',
];

let folder: string;
let undated: [before: string, after: string];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'treaty-docx-'));
  const file = (name: string, articles: readonly string[]): string => {
    const path = join(folder, name);
    const printed = articles.map((words, at) => `Article ${at + 1}\n\n${words}\n`);
    writeFileSync(path, `Treaty on Ponds\n\n${printed.join('\n')}`);
    return path;
  };
  undated = [file('before.txt', ARTICLES), file('after.txt', ARTICLES.toReversed())];
});
afterAll(() => rmSync(folder, { recursive: true }));

const docx = (...words: string[]) => treaty(['diff', ...undated, '--format', 'docx', ...words]);

describe('moves', () => {
  test('are deletions and insertions, and tracked moves on request', async () => {
    const [plain, tracked] = [await docx(), await docx('--moves', 'tracked', '--date', '2031-03-14')];
    expect(plain.exit).toBe(1);
    expect(plain.stdout).not.toContain('<w:moveFrom ');
    expect(plain.stdout).toContain('<w:del ');
    expect(tracked.exit).toBe(1);
    expect(tracked.stdout).toContain('<w:moveFrom ');
  });

  test('are not tracked without a date, which the format demands of them', async () => {
    const { exit, stdout, stderr } = await docx('--moves', 'tracked');
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(
      'Tracked moves need a date, and neither draft has one. Give it, for example --date',
    );
  });

  test('have the date of a draft that has one', async () => {
    const pair = ['model-convention@2031-03', 'model-convention@2032-02'];
    const { exit, stdout } = await treaty(['diff', ...pair, '--format', 'docx', '--moves', 'tracked']);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/<w:moveFromRangeStart [^>]*w:date="2032-02-20T/);
  });
});

test.each([
  ['--date', '2031-02-30', '"2031-02-30" is not a date for --date'],
  ['--date', '2031', '"2031" is not a date for --date'],
  ['--author', ' ', 'The value of --author is empty'],
])('%s %j is an error', async (option, value, reason) => {
  const { exit, stderr } = await docx(option, value);
  expect(exit).toBe(2);
  expect(stderr).toContain(reason);
});

test('comments are of one kind or another, or none', async () => {
  const { exit, stderr } = await docx('--comments', 'flags', '--no-comments');
  expect(exit).toBe(2);
  expect(stderr).toContain('--comments and --no-comments exclude each other.');
});

test('a terminal cannot show the file', async () => {
  const { exit, stderr } = await treaty(['diff', ...undated, '--format', 'docx'], { terminal: 80 });
  expect(exit).toBe(2);
  expect(stderr).toContain('Name a file for it: -o redline.docx.');
});
