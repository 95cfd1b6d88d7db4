/** What is no document is refused, or read with a warning that nobody can miss. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/index.ts';

const rulesOf = async (source: string | Uint8Array, path: string) =>
  (await read(Buffer.from(source), path)).file.messages.map(({ ruleId }) => ruleId);

describe('what is no document is refused', () => {
  it.each([
    ['a program', '\u007fELF\u0002\u0001\u0001\0\0\0'],
    ['a program', `MZ\u0090\0\u0003\0\0\0This program cannot be run in DOS mode.`],
    ['a database', 'SQLite format 3\0\u0010\0'],
    ['a picture', 'GIF89a\u0001\0\u0001\0'],
  ])('%s', async (what, head) => {
    await expect(read(Buffer.from(head, 'latin1'), 'lakes')).rejects.toMatchObject({
      code: 'not-text',
      message: `lakes is no document: it seems to be ${what}.`,
    });
  });

  it.each([
    ['an object', '{ "name": "lakes", "version": "1.0.0" }\n'],
    ['a list', '[["Article 1", "Lakes"], ["Article 2", "Ponds"]]'],
  ])('data: %s', async (_, source) => {
    await expect(read(Buffer.from(source), 'lakes.txt')).rejects.toMatchObject({
      code: 'not-text',
      message: 'lakes.txt is no document: it holds data (JSON).',
    });
  });

  it('text that is full of control signs', async () => {
    await expect(read(Buffer.from('lake\u0001\u0002\u0003 '.repeat(10)), 'lakes.txt')).rejects.toMatchObject({
      code: 'not-text',
    });
  });
});

describe('source code is read with a warning', () => {
  it.each([
    ['TypeScript', readFileSync(import.meta.filename, 'utf8')],
    ['C', '#include <stdio.h>\nint main(void) {\n  int i = 0;\n  printf("%d", i);\n  return 0;\n}\n'],
    [
      'Python',
      'import os\nfrom sys import argv\n\ndef lakes(n):\n    x = n\n    return x\n\nprint(lakes(1))\n',
    ],
  ])('%s', async (_, source) => {
    expect(await rulesOf(source, 'lakes.txt')).toContain('not-a-document');
  });
});

describe('a draft is no source code', () => {
  it.each([
    [
      'with lines that end in semicolons',
      'Article 1\n\nEach Party shall:\n(a) dig;\n(b) drain;\n(c) report;\n(d) pay;\n',
    ],
    [
      'all in brackets',
      '[Article 1]\n\n["Lake" means water.]\n\n[Option 1:]\n\n[Each Party shall dig.]\n\n[Annex]\n',
    ],
    ['with Markdown bullets and attributes', '# Lakes {#lakes}\n\n* one\n* two\n* three\n* four\n'],
  ])('%s', async (_, source) => {
    expect(await rulesOf(source, 'draft.md')).not.toContain('not-a-document');
  });
});
