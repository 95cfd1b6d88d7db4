import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { treaty } from './fake-io.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treaty-add-cli-'));
  writeFileSync(
    join(folder, 'ferries.txt'),
    'Convention on Ferries\n\nArticle 1\nBoats\n\n1. A ferry carries [two] boats.\n\n3. They float.\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const add = (...more: string[]) =>
  treaty(['add', join(folder, 'ferries.txt'), '--library', join(folder, 'library'), ...more]);
const known = ['--treaty', 'ferries', '--title', 'Ferries', '--date', '2031-03-14'];

describe('treaty add', () => {
  it('reports what was found, every kind of reading warning, and where the draft is stored', async () => {
    const { exit, stdout } = await add(
      ...known,
      '--symbol',
      'A/AC.291/22/Rev.2',
      '--authenticity',
      'official',
    );
    expect(exit).toBe(0);
    expect(stdout).toContain('Added ferries@2031-03-14');
    expect(stdout).toContain('A/AC.291/22/Rev.2');
    expect(stdout).toContain('1 article, 2 numbered paragraphs and items');
    expect(stdout).toMatch(/1 bracketed\s+text/);
    expect(stdout).toContain('label-sequence');
    expect(stdout).toMatch(/words +\d+ words read\n/);
    const shown = await treaty(['show', 'ferries', '1(3)', '--library', join(folder, 'library')]);
    expect(shown.stdout).toContain('They float.');
  });

  it('as JSON for programs', async () => {
    const { stdout } = await add(...known, '--format', 'json');
    const [added] = JSON.parse(stdout);
    expect(added).toMatchObject({
      newTreaty: true,
      entry: { treaty: 'ferries', id: '2031-03-14', authenticity: 'transcribed' },
      counts: { articles: 1, brackets: 1 },
      warnings: { 'label-sequence': 1 },
    });
  });

  it('points out what may be a slip: a date in the future, a file that was already added', async () => {
    await add(...known);
    const { stdout } = await add('--treaty', 'ferries', '--date', '9031-03-14');
    expect(stdout).toContain('note      9031-03-14 is in the future');
    expect(stdout).toContain('note      ferries@2031-03-14 was made from the same file');
  });

  it('refuses a language that does not match the words, and stores nothing', async () => {
    const sentence =
      'Les Parties à la présente Convention protègent les eaux qui se trouvent sur le territoire de chacune.';
    const articles = Array.from({ length: 12 }, (_, at) => `Article ${at + 1}\n\n1. ${sentence}\n`);
    writeFileSync(join(folder, 'ferries.txt'), articles.join('\n'));
    const { exit, stderr } = await add(...known, '--language', 'es');
    expect(exit).toBe(2);
    expect(stderr).toContain(
      'said to be in `es`, but its words are those of `fr`. Give --language with that language, or leave it out.',
    );
    expect(existsSync(join(folder, 'library'))).toBe(false);
  });

  it('needs a treaty and a date', async () => {
    expect((await add('--treaty', 'ferries')).stderr).toContain('add needs --date');
    expect((await add('--date', '2031')).stderr).toContain('add needs --treaty');
  });

  it('writes nothing into the drafts supplied with the package unless they are named', async () => {
    const { exit, stderr } = await treaty(['add', join(folder, 'ferries.txt'), ...known]);
    expect(exit).toBe(2);
    expect(stderr).toContain('The folder drafts here holds the drafts supplied with treaty-diff');
    expect(existsSync('drafts/ferries')).toBe(false);
  });

  it('leaves a draft that is there alone', async () => {
    await add(...known);
    const { exit, stderr } = await add(...known, '--status', 'final');
    expect(exit).toBe(2);
    expect(stderr).toContain('--replace');
  });

  it('goes through where it was given before, and says that nothing changed', async () => {
    await add(...known);
    const { exit, stdout } = await add(...known);
    expect(exit).toBe(0);
    expect(stdout).toContain('Already in the library, unchanged: ferries@2031-03-14');
  });
});

describe('a document with several decisions', () => {
  const TWO = ['1', '2']
    .map(
      number =>
        `Decision ${number}/CP.9\n\nLake ${number}\n\nThe Conference of the Parties,\n\n1. Notes lake ${number}.\n`,
    )
    .join('\n');
  const addTwo = (...more: string[]) => {
    writeFileSync(join(folder, 'ferries.txt'), TWO);
    return add(...known, ...more);
  };

  it('is stored with a loud warning, and the drafts in it are listed', async () => {
    const { exit, stdout, stderr } = await addTwo();
    expect(exit).toBe(0);
    expect(stderr).toContain('2 drafts are in this document and are read as one');
    expect(stdout.replace(/\s+/g, ' ')).toContain('draft “Decision 2/CP.9 Lake 2”: --from "Decision 2/CP.9"');
  });

  it('is one draft where that is chosen', async () => {
    const { stdout, stderr } = await addTwo('--from', 'Decision 2/CP.9');
    expect(stderr).toBe('');
    expect(stdout).not.toContain('draft “');
    const shown = await treaty(['show', 'ferries', '--library', join(folder, 'library')]);
    expect(shown.stdout).toContain('Notes lake 2');
    expect(shown.stdout).not.toContain('lake 1');
  });
});
