/** `treaty diff --onto`: changes in a copy of the Word file of the earlier draft. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocx, p, r } from '../read/docx/make-docx.ts';
import { bodyOf } from '../write/docx/parts.ts';
import { treaty } from './fake-io.ts';

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'treaty-onto-'));
  const file = (words: string) =>
    makeDocx({
      document: [
        p('Article 1'),
        p('Ponds'),
        p(`1. Each Party ${words} clean its ponds.`),
        p('2. Ducks are welcome.'),
      ].join(''),
    });
  writeFileSync(at('before.docx'), file('shall'));
  writeFileSync(at('other.docx'), file('must'));
  writeFileSync(
    at('after.txt'),
    'Article 1\n\nPonds\n\n1. Each Party should clean its ponds.\n\n2. Ducks are welcome.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const diff = (...words: string[]) => treaty(['diff', at('before.docx'), at('after.txt'), ...words]);

describe('treaty diff --onto', () => {
  test('writes the changes into a copy, and leaves the file as it is', async () => {
    const was = readFileSync(at('before.docx'));
    const { exit, stderr } = await diff(
      '--format',
      'docx',
      '--onto',
      at('before.docx'),
      '-o',
      at('redline.docx'),
    );
    expect({ exit, stderr: stderr.split('\n').at(-2) }).toEqual({
      exit: 1,
      stderr: `treaty: wrote ${at('redline.docx')}`,
    });
    expect(bodyOf(readFileSync(at('redline.docx')))).toMatch(/<w:delText[^>]*>shall<.*<w:t [^>]*>should</);
    expect(readFileSync(at('before.docx'))).toEqual(was);
  });

  test('writes no comments, and says so where some are asked for', async () => {
    const { exit, stderr } = await diff('--format', 'docx', '--onto', at('before.docx'), '--comments', 'all');
    expect(exit).toBe(2);
    expect(stderr).toContain('No comments are written with --onto. Leave out --comments.');
  });

  test('lists what it cannot write in place with its first words, and exits with 2', async () => {
    const formula = '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>';
    const ponds = `<w:p>${r('1. Each pond holds ')}${formula}${r(' ducks.')}</w:p>`;
    writeFileSync(at('formula.docx'), makeDocx({ document: [p('Article 1'), p('Ponds'), ponds].join('') }));
    writeFileSync(at('formula.txt'), 'Article 1\n\nPonds\n\n1. Each pond holds a+b geese.\n');
    const { exit, stderr } = await treaty([
      'diff',
      at('formula.docx'),
      at('formula.txt'),
      ...['--format', 'docx', '--onto', at('formula.docx'), '-o', at('left.docx')],
    ]);
    expect(exit).toBe(2);
    expect(stderr).toContain(
      'treaty: 1 provision could not be written in place, or does not read as in the later draft:\n' +
        '  1(1)  1. Each pond holds a+b geese.\n' +
        'Compare these by hand, or leave out --onto to write all changes into a new file.\n',
    );
  });

  test.each([
    [
      'another file than that of the earlier draft',
      ['--format', 'docx', '--onto', 'other.docx', '-o', 'x.docx'],
      'is not the file that the earlier draft was read from (before.docx)',
    ],
    ['a file that is not there', ['--format', 'docx', '--onto', 'none.docx', '-o', 'x.docx'], 'none.docx'],
    [
      'the file of the earlier draft as the new one',
      ['--format', 'docx', '--onto', 'before.docx', '-o', 'before.docx'],
      'stays as it is. Name another file with -o.',
    ],
    [
      'another format',
      ['--format', 'json', '--onto', 'before.docx'],
      '--onto writes a Word file. Give --format docx with it',
    ],
    [
      'citations',
      ['--format', 'docx', '1(1)', '-o', 'x.docx'],
      'A Word file has both drafts in full. Leave out the citations',
    ],
  ])('does not take %s', async (_, words, message) => {
    const named = words.map(word => (/\.docx$/.test(word) ? at(word) : word));
    const { exit, stderr } = await diff(...named);
    expect(exit).toBe(2);
    expect(stderr).toContain(message);
  });

  test('does not take a draft that is no Word file', async () => {
    const { exit, stderr } = await treaty([
      'diff',
      at('after.txt'),
      at('before.docx'),
      '--format',
      'docx',
      '--onto',
      at('after.txt'),
      '-o',
      at('x.docx'),
    ]);
    expect(exit).toBe(2);
    expect(stderr).toContain('after.txt is not a Word file. Leave out --onto to write a new Word file.');
  });
});

describe('a Word file', () => {
  test('is not printed on a terminal', async () => {
    const { exit, stderr } = await treaty(['diff', at('before.docx'), at('after.txt'), '--format', 'docx'], {
      terminal: 80,
    });
    expect(exit).toBe(2);
    expect(stderr).toContain(
      'A Word file cannot be shown on a terminal. Name a file for it: -o redline.docx.',
    );
  });

  test.each([
    [['--date', '31.3.2026'], '"31.3.2026" is not a date for --date'],
    [['--date', '2026-02-30'], '"2026-02-30" is not a date for --date'],
    [['--author', ' '], 'The value of --author is empty.'],
  ])('is not signed with %j', async (words, message) => {
    const { exit, stderr } = await diff('--format', 'docx', '-o', at('x.docx'), ...words);
    expect(exit).toBe(2);
    expect(stderr).toContain(message);
  });
});
