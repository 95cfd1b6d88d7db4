import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { treaty } from './fake-io.ts';

const TEXTS = join(import.meta.dirname, '../fixtures/six-languages');
let library: string;
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'treaty-languages-'));
});
afterEach(() => rmSync(library, { recursive: true }));

const add = (file: string, ...more: string[]) =>
  treaty([
    'add',
    file,
    '--library',
    library,
    '--treaty',
    'ferries',
    '--title',
    'Ferries',
    '--date',
    '2031-07',
    ...more,
  ]);

describe('treaty languages', () => {
  it('holds all versions of a draft of the library against the first, and exits with 0 where they agree', async () => {
    for (const language of ['en', 'fr', 'ar'])
      expect((await add(join(TEXTS, `${language}.txt`))).exit).toBe(0);
    const { exit, stdout } = await treaty(['languages', 'ferries', '--library', library]);
    expect(exit).toBe(0);
    expect(stdout).toContain('ferries@2031-07 (en) and ferries@2031-07.fr (fr)');
    expect(stdout).toContain('ferries@2031-07 (en) and ferries@2031-07.ar (ar)');
    expect(stdout).toContain('agree');
  });

  it('tells the places where they do not, and exits with 1', async () => {
    const changed = join(library, 'es.txt');
    writeFileSync(changed, readFileSync(join(TEXTS, 'es.txt'), 'utf8').replace('24 metros', '25 metros'));
    const files = [join(TEXTS, 'en.txt'), changed];
    const { exit, stdout } = await treaty(['languages', ...files]);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/1\(a\)\s+only in en: 24; only in es: 25/);
    const json = await treaty(['languages', ...files, '--format', 'json']);
    expect(JSON.parse(json.stdout)[0].findings).toHaveLength(1);
    expect((await treaty(['languages', ...files, '--exit-zero'])).exit).toBe(0);
  });

  it('needs two versions', async () => {
    await add(join(TEXTS, 'en.txt'));
    const { exit, stderr } = await treaty(['languages', 'ferries', '--library', library]);
    expect(exit).toBe(2);
    expect(stderr).toContain('only one language version of ferries@2031-07');
  });

  it('opens a version by its language', async () => {
    for (const language of ['en', 'fr']) await add(join(TEXTS, `${language}.txt`));
    const shown = await treaty([
      'show',
      'ferries@2031-07',
      'art. 4, par. 1 bis',
      '--language',
      'fr',
      '--library',
      library,
    ]);
    expect(shown.stdout).toContain('Le Conseil se réunit au mois de son choix.');
  });
});

describe('two drafts in two languages', () => {
  const pair = ['en', 'fr'].map(language => join(TEXTS, `${language}.txt`));

  it.each(['diff', 'summary', 'concordance', 'references', 'definitions', 'flags'])(
    'are marked as such by %s',
    async command => {
      const { stdout } = await treaty([command, ...pair]);
      expect(stdout.replace(/\s+/g, ' ')).toContain('The drafts are in two languages (en and fr)');
    },
  );

  it('are not compared in modal verbs, definitions and references', async () => {
    const { rows } = JSON.parse((await treaty(['diff', ...pair, '--format', 'json'])).stdout);
    expect(rows.filter(({ modals }: { modals?: unknown }) => modals)).toEqual([]);
    expect((await treaty(['definitions', ...pair])).stdout).toContain('definitions were not looked for');
    expect((await treaty(['references', ...pair])).stdout).toContain('references were not looked for');
  });
});
