/** What the project promises of the drafts that come with it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/program.ts';
import { treaty } from './fake-io.ts';

const RESTATEMENT = "Restatement: these words are the project's, not the wording of the treaty.\n";

const clauses = (...citations: string[]) =>
  treaty(['diff', 'un-cybercrime@2024-02', 'un-cybercrime@2024-08', ...citations]);

describe('the three clauses of the cybercrime convention, from February to August 2024', () => {
  test('are shown together, each under its article, and the drafts are said to be restatements', async () => {
    const { exit, stdout, stderr } = await clauses('35(1)(c)', '40(1)', '60 bis');
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' });
    expect(stdout).toContain(RESTATEMENT);
    expect(stdout).toContain('un-cybercrime@2024-02 · 2024-02 · A/AC.291/22/Rev.2');
    expect(stdout).toContain('un-cybercrime@2024-08 · 2024-08-08 · A/AC.291/L.15');
    expect(stdout).toMatch(/\n {2}35\(1\)\(c\)/);
  });

  test('the bracket of 40(1) is said to be lifted with its words kept', async () => {
    const { stdout } = await clauses('40(1)');
    expect(stdout).toContain('    bracket lifted: “as well as of serious crimes” (words kept)\n');
    expect(stdout).toMatch(/\{-\[-\}as\s+well\s+as\s+of\s+serious\s+crimes\{-\]-\}/);
  });

  test('60 bis is said to have moved to 4, under either number', async () => {
    const { stdout } = await clauses('60 bis');
    expect(stdout).toContain('\nmoved from 60 bis to 4\n');
    expect(stdout).toContain('  4(1) (was 60 bis(1))\n');
    expect((await clauses('4(1)')).stdout).toContain('4(1) (was 60 bis(1))');
  });

  test('an item that did not change says so of itself, and nothing of its article, of which other parts changed', async () => {
    const { stdout } = await clauses('35(1)(c)');
    expect(stdout).toContain('\n  35(1)(c) (unchanged)\n');
    expect(stdout).not.toMatch(/Article 35 — [^\n]*\n(?:[^\n]+\n)?unchanged\n/);
  });

  test('a number that means two articles shows both', async () => {
    const { stdout } = await clauses('6');
    expect(stdout).toContain('Article 6 — Respect for human rights\nwas 5, now 6\n');
    expect(stdout).toContain('Article 7 — Illegal access\nwas 6, now 7\n');
  });

  test('articles that were only renumbered share one line', async () => {
    const { stdout } = await clauses();
    expect(stdout).toContain('\nArticle 4 → 5 — Protection of sovereignty\nrenumbered, words unchanged\n');
    expect(stdout).toContain(
      '\nArticles 6 to 16 → 7 to 17\nrenumbered, words unchanged except for references that follow it\n',
    );
    expect(stdout).toContain('  renumbered: Articles 4 to 16 → 5 to 17');
  });
});

describe('references that only follow the renumbering', () => {
  test('share one line, unless --full is given', async () => {
    const { stdout } = await clauses();
    expect(stdout).toContain('\nOnly references changed, following the renumbering\n  2(m), 11(1)(a), ');
    expect(stdout).not.toContain('{-16-}{+17+}');
    const whole = await clauses('--full');
    expect(whole.stdout).toContain('article {-16-}{+17+}');
    expect(whole.stdout).not.toContain('Only references changed');
  });
});

/** What has to stand behind each command that is asked about drafts of the library. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  show: ['un-cybercrime@2024-02', '3'],
  parse: ['drafts/un-cybercrime/2024-02.md'],
  uses: ['serious crime', 'un-cybercrime@2024-02'],
  log: ['3', '--treaty', 'un-cybercrime'],
  blame: ['3', '--treaty', 'un-cybercrime'],
  trend: ['un-cybercrime'],
  list: [],
};
/** What shows no draft of the library, or one on a screen or in files. */
const ELSEWHERE = ['add', 'pull', 'watch', 'archive', 'review', 'site'];

describe('every command marks a restatement as such', () => {
  const NAMES = ['un-cybercrime@2024-02', 'un-cybercrime@2024-08'];
  const forms = COMMANDS.filter(({ name }) => !ELSEWHERE.includes(name)).flatMap(command =>
    ('options' in command ? (command.options.format?.choices ?? ['text']) : []).map(
      form => [command.name, form] as const,
    ),
  );
  test.each(forms)('%s --format %s', async (name, form) => {
    const { stdout, stderr } = await treaty([name, ...(ASKED[name] ?? NAMES), '--format', form]);
    // The blocks of a file are what stands in it.
    expect(stdout + stderr).toMatch(/restate(?:ment|d)/i);
  });
  test.each([
    [['list']],
    [['show', 'un-cybercrime@2024-02', '3']],
    [['diff', ...NAMES]],
    [['summary', ...NAMES]],
  ])('%j', async words => {
    expect((await treaty(words)).stdout).toContain(RESTATEMENT);
  });
  test('site, on every page and in the feeds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'treaty-restated-'));
    await treaty(['site', folder, '--treaty', 'un-cybercrime']);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
      /\.(?:html|xml|json)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(70);
    const unmarked = files.filter(
      name => !/restate(?:ment|d)/i.test(readFileSync(join(folder, name), 'utf8')),
    );
    rmSync(folder, { recursive: true });
    expect(unmarked).toEqual([]);
  });
  test('show --format markdown, in the draft itself', async () => {
    const { stdout } = await treaty(['show', 'un-cybercrime@2024-02', '--format', 'markdown']);
    expect(stdout).toContain('> *Restatement: the words of this project, not the wording of the treaty.');
  });
  test('the JSON, in the provenance of both drafts', async () => {
    const { before, after } = JSON.parse((await treaty(['diff', ...NAMES, '--format', 'json'])).stdout);
    expect([before.authenticity, after.authenticity]).toEqual(['restatement', 'restatement']);
  });
  test('and of an official text not', async () => {
    expect((await treaty(['show', 'model-convention@first'])).stdout).not.toContain('Restatement');
  });
});

describe('every word of a supplied draft is read', () => {
  test.each(['model-convention/2031-03.md', 'un-cybercrime/2024-08.md'])('%s', async path => {
    const { exit, stderr } = await treaty(['parse', `drafts/${path}`]);
    expect(exit).toBe(0);
    expect(stderr).toMatch(/: [\d,]+ words read\n$/);
  });
});
