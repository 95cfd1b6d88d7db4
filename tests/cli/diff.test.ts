import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { treaty } from './fake-io.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'treaty-diff-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const text = (articles: string) => `A Treaty on Examples\n\n${articles}\n`;

/** What is shown between the head and the summary. */
const body = (stdout: string) => stdout.replace(/^[\s\S]*?\n\n/, '').replace(/\nSummary\n[\s\S]*$/, '');

async function diff(before: string, after: string, ...words: string[]) {
  return treaty(['diff', file('before.txt', text(before)), file('after.txt', text(after)), ...words]);
}

const ONE = 'Article 1\nScope\n\n1. Each Party shall protect its rivers.\n\n2. This Treaty covers lakes.';

describe('what is shown', () => {
  test('drafts that are the same: a summary that says so, and 0', async () => {
    const { exit, stdout } = await diff(ONE, ONE);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/Summary\n {2}no differences; \d+ provisions compared\n$/);
  });

  test('changed provisions only, each under its citation and its article', async () => {
    const { exit, stdout } = await diff(ONE, ONE.replace('shall', 'should'));
    expect(exit).toBe(1);
    expect(body(stdout)).toContain(`1(1)
    Each Party {-shall-}{+should+} protect its rivers.
`);
    expect(stdout).not.toContain('lakes');
  });

  test('--context cuts what is far from a change', async () => {
    const { stdout } = await diff(ONE, ONE.replace('shall', 'should'), '--context', '1');
    expect(stdout).toContain('    Each Party {-shall-}{+should+} protect …\n');
  });

  test('--exit-zero ends with 0 all the same', async () => {
    expect((await diff(ONE, ONE.replace('shall', 'should'), '--exit-zero')).exit).toBe(0);
  });

  test('a provision that is asked for is shown though it did not change, and decides the exit', async () => {
    const { exit, stdout } = await diff(ONE, ONE.replace('shall', 'should'), 'art. 1.2');
    expect(exit).toBe(0);
    expect(stdout).toContain('  1(2) (unchanged)\n    This Treaty covers lakes.\n');
    expect(stdout).not.toContain('rivers');
  });

  test('control characters of a draft never come out', async () => {
    const { stdout } = await diff(ONE, ONE.replace('lakes', 'la\u001b[31mkes\u009b1m\u0007'));
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(stdout).toContain('[31mkes');
  });
});

describe('the JSON', () => {
  test('has the rows that were asked for, and counts of them', async () => {
    const { stdout } = await diff(ONE, ONE.replace('shall', 'should'), '1(1)', '--format', 'json');
    const { rows, summary } = JSON.parse(stdout);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ before: '1(1)', after: '1(1)', change: 'modified' });
    expect(summary).toMatchObject({ rows: 1, modified: 1, unchanged: 0 });
  });
});

describe('a citation', () => {
  test('of one draft only is found', async () => {
    const { stdout, exit } = await diff(ONE, `${ONE}\n\n3. And ponds.`, '1(3)');
    expect(exit).toBe(1);
    expect(stdout).toContain('  1(3) (new)\n    {+And ponds.+}\n');
  });

  const FEES = 'Article 2\nFees\n\n1. Each Party shall pay a yearly fee to the Secretariat in March.';
  const TERMS = 'Article 1\nTerms\n\n1. Words in this Treaty have the meaning that they have elsewhere.';

  test.each([
    ['2', 'its earlier number'],
    ['3', 'its later number'],
  ])('of an article, %s (%s), shows what came into it and what left it', async citation => {
    const rule = '2. Whoever sails without a licence is to be reported to the port within a day.';
    const before = `${ONE}\n\n${FEES}\n\n${rule}`;
    const after = `${TERMS}\n\n${ONE.replace('Article 1', 'Article 2')}\n\n${FEES.replace('Article 2', 'Article 3')}\n\n2. Interest accrues on what remains unpaid at the end of June.`;
    const { stdout } = await diff(before, after, citation);
    expect(stdout).toContain('Interest accrues on what remains unpaid');
    expect(stdout).toContain('Whoever sails without a licence');
    expect(stdout).not.toContain('have the meaning');
  });

  test('in neither draft is an error that names the nearest', async () => {
    const { stderr, exit } = await diff(ONE, ONE, '1(9)');
    expect(exit).toBe(2);
    expect(stderr).toContain('There is no 1(9) in ');
    expect(stderr).toContain('Nearest: 1; 1(2).');
  });

  test('that is not a citation is an error that shows the form', async () => {
    const { stderr, exit } = await diff(ONE, ONE, '1((');
    expect(exit).toBe(2);
    expect(stderr).toContain('is not a citation');
    expect(stderr).toContain('Write it like 35(1)(c)');
  });
});

describe('-o FILE', () => {
  test('never writes over one of the drafts, by whatever name', async () => {
    const draft = file('draft.txt', '# Convention on Ropes\n\n## Article 1\n\n1. Each Party shall act.\n');
    const link = join(folder, 'other.txt');
    symlinkSync(draft, link);
    const { exit, stderr } = await treaty(['diff', draft, file('after.txt', text(ONE)), '-o', link]);
    expect(exit).toBe(2);
    expect(stderr).toContain(`it is the draft ${draft}, which stays as it is. Name another file.`);
    expect(readFileSync(draft, 'utf8')).toContain('Each Party shall act.');
  });

  test('writes all of it, says so, and leaves nothing else', async () => {
    const path = join(folder, 'out.txt');
    const { stdout, stderr } = await diff(ONE, ONE, '-o', path);
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: `treaty: wrote ${path}\n` });
    expect(readFileSync(path, 'utf8')).toContain('no differences');
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  test('has no colours, even from a terminal that has', async () => {
    const path = join(folder, 'plain.txt');
    const words = ['diff', 'model-convention@first', 'model-convention@latest', '-o', path];
    await treaty(words, { terminal: 80, env: { FORCE_COLOR: '1' } });
    expect(readFileSync(path, 'utf8')).not.toContain('\u001b');
  });

  test('follows a link instead of replacing it', async () => {
    const [target, link] = [file('target.txt', 'old'), join(folder, 'link.txt')];
    symlinkSync(target, link);
    await diff(ONE, ONE, '-o', link);
    expect(readFileSync(target, 'utf8')).toContain('no differences');
  });

  test.each([
    [
      'nowhere/out.txt',
      'nowhere/out.txt cannot be written: the folder FOLDER/nowhere does not exist. Create it, or name a file in another folder.',
    ],
    [
      'a-file/out.txt',
      'out.txt cannot be written: FOLDER/a-file is a file, not a folder. Name another place.',
    ],
    ['a-folder', 'a-folder cannot be written: it is a folder. Name a file in it.'],
  ])('that cannot be written (%s) is trouble, with the reason and what to do', async (name, says) => {
    file('a-file', '');
    mkdirSync(join(folder, 'a-folder'), { recursive: true });
    const { exit, stderr } = await diff(ONE, ONE, '-o', join(folder, name));
    expect(exit).toBe(2);
    expect(stderr).toContain(says.replace('FOLDER', folder));
  });
});

describe('colours', () => {
  const words = ['diff', 'model-convention@first', 'model-convention@latest'];
  test.each([
    ['a terminal', { terminal: 80 }, true],
    ['a terminal with NO_COLOR', { terminal: 80, env: { NO_COLOR: '1' } }, false],
    ['a terminal that is dumb', { terminal: 80, env: { TERM: 'dumb' } }, false],
    ['a pipe', {}, false],
    ['a pipe with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
    ['a terminal with FORCE_COLOR=0', { terminal: 80, env: { FORCE_COLOR: '0' } }, false],
  ])('%s', async (_, world, coloured) => {
    const { stdout } = await treaty(words, world);
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });

  test('are never the only sign: changed words are struck out and underlined, or stand between signs', async () => {
    const painted = (await treaty(words, { terminal: 80 })).stdout;
    const plain = (await treaty(words, { terminal: 80, env: { NO_COLOR: '1' } })).stdout;
    expect(painted).not.toMatch(/\{[-+]|[-+]\}/);
    expect(plain.split('\n')[0]).toBe(
      'Marks: {-deleted words-} {+inserted words+} {-~moved away~-} {+~moved here~+}',
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what it looks for
    const struck = painted.match(/\u001b\[31;9m/g)?.length ?? 0;
    expect(struck).toBeGreaterThan(0);
    expect(painted).toContain('\u001b[32;4m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what it takes out
    const signs = /\u001b\[[\d;]+m|\{[-+]~?|~?[-+]\}/g;
    const wordsOf = (text: string) => text.replace(signs, '').replace(/\s+/g, '');
    expect(wordsOf(plain)).toBe(`Marks:deletedwordsinsertedwordsmovedawaymovedhere${wordsOf(painted)}`);
  });
});

describe('no line is wider than the page', () => {
  test.each([40, 60, 80, 100])('%i columns', async columns => {
    const { stdout } = await treaty(['diff', 'model-convention@first', 'model-convention@latest'], {
      env: { COLUMNS: String(columns) },
    });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });
});
