import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { treaty } from './fake-io.ts';

const SERIES = ['2031-03', '2031-09', '2032-02', '2032-06'].map(id => `model-convention@${id}`);

describe('treaty columns', () => {
  test('shows each provision with the words of every draft, new ones marked', async () => {
    const { exit, stdout, stderr } = await treaty(['columns', ...SERIES]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain(
      [
        'Row 1 · title',
        '  Column 1  Model Convention on Shared Freshwater Data (invented), first draft',
        '  Column 2  Model Convention on Shared Freshwater Data (invented), {+second+}',
        '            draft',
      ].join('\n'),
    );
  });

  test('says where a provision stands in a draft that has it elsewhere', async () => {
    const { stdout } = await treaty(['columns', 'un-cybercrime@2024-02', 'un-cybercrime@2024-08']);
    expect(stdout).toMatch(/^Row \d+ · 4 · Column 1: after row \d+$/m);
    expect(stdout).toContain('A provision that moved has one row, where the last draft has it.');
  });

  test('has only the rows that differ if asked, with their numbers in the whole table', async () => {
    const pair = SERIES.slice(0, 2);
    const rowsIn = (text: string) => [...text.matchAll(/^Row (\d+) /gm)].map(([, number]) => Number(number));
    const whole = rowsIn((await treaty(['columns', ...pair])).stdout);
    const { exit, stdout } = await treaty(['columns', ...pair, '--changed']);
    const some = rowsIn(stdout);
    expect(exit).toBe(0);
    expect(some[0]).toBe(1);
    expect(whole).toEqual(expect.arrayContaining(some));
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      `Only rows with differences: ${whole.length - some.length} rows in which all drafts are the same are left out. The numbers are those of the whole table.`,
    );
    const unchanged = whole.find(number => !some.includes(number));
    expect(unchanged).toBeDefined();
  });

  test('marks a restatement above its column, in every format', async () => {
    for (const form of ['text', 'html', 'docx', 'csv']) {
      const { stdout } = await treaty([
        'columns',
        'un-cybercrime@2024-02',
        'un-cybercrime@2024-08',
        '--format',
        form,
      ]);
      expect(stdout.match(/Restatement: these words are the project/g)?.length).toBeGreaterThanOrEqual(2);
    }
  });

  test.each([
    [['columns'], /columns needs BEFORE/],
    [['columns', SERIES[0] ?? ''], /columns needs AFTER/],
    [
      ['columns', ...SERIES, 'un-cybercrime@2024-08'],
      /columns takes two to 4 drafts, but 5 were given\. Leave out 1 of them/,
    ],
    [['columns', '-', '-'], /Only one of the drafts can be standard input/],
    [
      ['columns', ...SERIES.slice(0, 2), '3(1)'],
      /"3\(1\)" is a citation, but treaty columns takes only drafts/,
    ],
    [
      ['columns', ...SERIES, '-o', '/no/such/folder/columns.html'],
      /cannot be written: the folder \/no\/such\/folder does not exist/,
    ],
    [['columns', ...SERIES, '--format', 'pdf'], /"pdf" is not a value for --format of columns/],
  ])('%j', async (words, reason) => {
    const { exit, stdout, stderr } = await treaty(words);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(reason);
  });
});

describe('a Word file of columns', () => {
  test('is not shown on a terminal', async () => {
    const { exit, stderr } = await treaty(['columns', ...SERIES, '--format', 'docx'], { terminal: 80 });
    expect(exit).toBe(2);
    expect(stderr).toBe(
      'treaty: A Word file cannot be shown on a terminal. Name a file for it: -o columns.docx.\n',
    );
  });

  test('is written by the ending of its name, and read again column by column', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'treaty-columns-'));
    const path = join(folder, 'columns.docx');
    expect((await treaty(['columns', ...SERIES, '-o', path])).exit).toBe(0);
    const { exit, stderr } = await treaty(['diff', 'model-convention@2032-02', path, '--column', '3']);
    expect({ exit, told: stderr.includes('comparative-table') }).toEqual({ exit: 0, told: false });
    rmSync(folder, { recursive: true });
  });
});

describe('a table with a column for each draft', () => {
  const table = join(
    import.meta.dirname,
    '..',
    'read',
    'columns',
    'fixtures',
    'four-columns-of-a-trilogue',
    'page.html',
  );

  test('is said to be one by every command, and parse says how each draft is read', async () => {
    const { exit, stderr } = await treaty(['parse', table]);
    expect(exit).toBe(0);
    expect(stderr).toMatch(
      /page\.html:6:1: The text is a table with a column for each of 4 drafts: .* \(comparative-table\)$/m,
    );
    expect(stderr).toContain('draft “Council Mandate”: --column 3\n');
    expect((await treaty(['show', table])).stderr).toContain(
      'The text is a table with a column for each of 4 drafts',
    );
  });

  test('gives each draft of a command its own column, by --column once for each', async () => {
    const { exit, stdout } = await treaty(['diff', table, '--column', '1', table, '--column', '4', '1(1)']);
    expect(exit).toBe(1);
    expect(stdout).toContain('Commission Proposal');
    expect(stdout).toContain('Draft Agreement');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'lays down {+minimum +}rules on the keeping of lights {+and bells +}at the entrance of harbours.',
    );
  });

  test('can be compared with a file that has no such table', async () => {
    const plain = join(
      import.meta.dirname,
      '..',
      'read',
      'columns',
      'fixtures',
      'four-columns-of-a-trilogue',
    );
    const { exit } = await treaty([
      'diff',
      join(plain, 'column-2.md'),
      table,
      '--column',
      'none',
      '--column',
      '2',
    ]);
    expect(exit).toBe(0);
  });

  test('gives all drafts the same column where --column is given once', async () => {
    const { exit } = await treaty(['diff', table, table, '--column', '2']);
    expect(exit).toBe(0);
  });

  test('can be put in columns again, and added draft by draft', async () => {
    const { stdout } = await treaty([
      'columns',
      table,
      table,
      '--column',
      '1',
      '--column',
      '2',
      '--format',
      'csv',
    ]);
    expect(stdout).toContain('Column 1: Commission Proposal,Column 2: EP Mandate,');
    const folder = mkdtempSync(join(tmpdir(), 'treaty-columns-'));
    for (const [column, date] of [
      ['1', '2031-01'],
      ['3', '2031-05'],
    ] as const) {
      const added = await treaty([
        'add',
        table,
        '--column',
        column,
        '--treaty',
        'lights',
        '--title',
        'Lights',
        '--date',
        date,
        '--library',
        folder,
      ]);
      expect(added.exit).toBe(0);
    }
    const shown = await treaty(['show', 'lights@2031-05', '1(1)', '--library', folder]);
    expect(shown.stdout).toContain('lays down minimum rules');
    rmSync(folder, { recursive: true });
  });

  test.each([
    [
      ['parse', table, '--column', '5'],
      /has no column 5\. Its drafts are 1 “Commission Proposal”, 2 “EP Mandate”/,
    ],
    [
      ['parse', table, '--column', 'two'],
      /"two" is not a value for --column\. Give the number of a draft in the table/,
    ],
    [
      ['parse', 'drafts/un-cybercrime/2024-02.md', '--column', '1'],
      /There is no table with a column for each draft in drafts/,
    ],
  ])('%j', async (words, reason) => {
    const { exit, stderr } = await treaty(words);
    expect(exit).toBe(2);
    expect(stderr).toMatch(reason);
  });
});
