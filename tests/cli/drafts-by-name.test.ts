import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { treaty } from './fake-io.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'treaty-names-'));
  mkdirSync(join(folder, 'rivers'));
  writeFileSync(
    join(folder, 'rivers', 'treaty.yaml'),
    'treaty: rivers\ntitle: On Rivers\ndrafts:\n  - id: "1"\n    file: 1.txt\n  - id: "2"\n    file: gone.txt\n',
  );
  writeFileSync(join(folder, 'rivers', '1.txt'), 'Treaty on Rivers\n\nArticle 1\n\nRivers flow.\n');
  writeFileSync(join(folder, 'picture.md'), Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'head.md'), '---\nformat: treaty-diff/1\n: [\n---\n\n# T\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the library is the one of --library, then of TREATY_LIBRARY', async () => {
  const { stdout } = await treaty(['list', '--library', folder]);
  expect(stdout).toBe('On Rivers\n  rivers@1\n  rivers@2\n');
  expect((await treaty(['list'], { env: { TREATY_LIBRARY: folder } })).stdout).toBe(stdout);
  const both = await treaty(['list', '--library', 'drafts'], { env: { TREATY_LIBRARY: folder } });
  expect(both.stdout).toContain('un-cybercrime@2024-02');
});

test('what treaty.yaml says of a draft is known of it, whatever its file says', async () => {
  const { stdout } = await treaty(['show', 'rivers@1', '--library', folder]);
  expect(stdout).toContain('Treaty on Rivers\nrivers@1\n');
});

test('a file is a draft, and so is standard input', async () => {
  const path = join(folder, 'rivers', '1.txt');
  const { stdout } = await treaty(['show', path, '1']);
  expect(stdout).toBe('Treaty on Rivers\n\nArticle 1\n  Rivers flow.\n');
  expect(
    (await treaty(['show', '-', '1'], { stdin: 'Treaty on Rivers\n\nArticle 1\n\nRivers flow.\n' })).stdout,
  ).toBe(stdout);
});

test('a draft supplied with the program is not found in another library, and the message says so', async () => {
  const { stderr } = await treaty(['show', 'un-cybercrime@2024-02'], { env: { TREATY_LIBRARY: folder } });
  expect(stderr).toContain(
    `There is no draft "un-cybercrime@2024-02" in ${folder}. There are rivers@1, rivers@2.`,
  );
  expect(stderr).toContain(
    'is supplied with treaty-diff, but the supplied drafts are not searched because TREATY_LIBRARY is set',
  );
  expect((await treaty(['show', 'rivers@9'], { env: { TREATY_LIBRARY: folder } })).stderr).not.toContain(
    'supplied with',
  );
});

describe('an error names the thing, the reason and the next step', () => {
  test.each([
    ['rivers@9', 'There is no draft "rivers@9" in DIR. There are rivers@1, rivers@2.'],
    ['rivers', '"rivers" matches 2 drafts. Name one of them: rivers@1, rivers@2.'],
    [
      'rivers@2',
      'The library lists rivers@2, but its file DIR/rivers/gone.txt is missing. Restore the file, or remove',
    ],
    ['DIR/nothing.md', 'There is no file DIR/nothing.md. treaty list shows the drafts of the library.'],
    ['DIR/rivers', 'DIR/rivers is a folder. Name a file in it, or give the folder with --library.'],
    ['DIR/picture.md', 'DIR/picture.md is not text: it seems to be a picture. A draft must be text.'],
    ['DIR/empty.txt', 'DIR/empty.txt is empty: there is nothing to read.'],
    ['DIR/head.md', 'The head of DIR/head.md is not YAML: '],
  ])('%s', async (name, message) => {
    const { exit, stdout, stderr } = await treaty(['show', name.replace('DIR', folder), '--library', folder]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr.replaceAll(folder, 'DIR')).toContain(`treaty: ${message}`);
  });

  test('a folder that is not a library', async () => {
    const { exit, stderr } = await treaty(['list', '--library', join(folder, 'rivers')]);
    expect(exit).toBe(2);
    expect(stderr).toContain('it has no folder with a treaty.yaml in it.');
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const path = join(folder, 'secret.md');
    writeFileSync(path, 'words');
    chmodSync(path, 0o000);
    expect((await treaty(['show', path])).stderr).toContain(
      'cannot be read: you have no permission to read it.',
    );
  });
});
