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

  test('marks a restatement above its column, in every format', async () => {
    for (const form of ['text', 'html', 'csv']) {
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
      ['columns', ...SERIES, '-o', '/tmp/no/such/folder/columns.html'],
      /cannot be written: no such file or directory/,
    ],
    [['columns', ...SERIES, '--format', 'pdf'], /"pdf" is not a value for --format of columns/],
  ])('%j', async (words, reason) => {
    const { exit, stdout, stderr } = await treaty(words);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(reason);
  });
});
