import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { treaty } from './fake-io.ts';

const PAIR = ['un-cybercrime@2024-02', 'un-cybercrime@2024-08'];

function file(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'treaty-')), name);
  writeFileSync(path, text);
  return path;
}

describe('treaty concordance', () => {
  test('tells which article became which, and what moved', async () => {
    const { exit, stdout } = await treaty(['concordance', ...PAIR]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(
      /\n60 bis → 4 +Offences established in accordance with other United\n.*\(moved\)\n/,
    );
    expect(stdout).toMatch(/\n6 → 7 +Illegal access \(renumbered\)\n/);
    expect(stdout).toMatch(/\n— → 6\(2\) +This Convention shall not be read to give leave/);
    expect(stdout).not.toContain('6(1) → 7(1)');
  });

  test('is CSV of every provision that can be given back', async () => {
    const { stdout, stderr } = await treaty(['concordance', ...PAIR, '--format', 'csv']);
    expect(stderr).toMatch(/^Restatement: /);
    expect(stdout).toMatch(
      /^before-draft,after-draft,before,after,kind,what,by,confidence,heading,words\r\n/,
    );
    expect(stdout).toContain('\r\n2024-02,2024-08,60 bis,4,article,moved,heading,');
    const used = await treaty(['diff', ...PAIR, '60 bis', '--use', file('c.csv', stdout)]);
    expect(used.stdout).toContain('moved from 60 bis to 4');
  });

  test('lists the pairs that are not sure, the least sure first', async () => {
    const { stdout } = await treaty(['concordance', ...PAIR, '--uncertain', '--format', 'json']);
    const sure = JSON.parse(stdout).map(({ why }: { why: { confidence: number } }) => why.confidence);
    expect(sure).toEqual([...sure].sort((one, two) => one - two));
    expect(Math.max(0, ...sure)).toBeLessThan(0.75);
  });

  test('takes the earlier name of an option as well', async () => {
    const [now, before] = await Promise.all(
      ['--uncertain', '--doubtful'].map(option => treaty(['concordance', ...PAIR, option])),
    );
    expect(before).toEqual(now);
  });

  test('a correction that does not fit is trouble, and says why', async () => {
    const { exit, stderr } = await treaty([
      'diff',
      ...PAIR,
      '--use',
      file('c.csv', 'before,after\n60 bis,99\n'),
    ]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(
      /c\.csv:2: 60 bis → 99 does not fit: there is no 99 in the later draft\. Correct or remove/,
    );
  });
});

describe('treaty brackets', () => {
  test('counts over any number of drafts', async () => {
    const { exit, stdout } = await treaty([
      'brackets',
      'model-convention@2031-03',
      'model-convention@2032-06',
      '--format',
      'csv',
    ]);
    expect(exit).toBe(0);
    expect(stdout).toContain('\r\nmodel-convention@2031-03,2031-03-14,,,13,2,86,2816,3,0\r\n');
    expect(stdout).toContain('\r\nmodel-convention@2032-06,2032-06-25,,,2,1,8,2818,0,0\r\n');
  });

  test('names the articles that still have some', async () => {
    const { stdout } = await treaty(['brackets', 'un-cybercrime@2024-02']);
    expect(stdout).toMatch(/\nun-cybercrime@2024-02\nProvision .*\n40 +1 +1 +6 /);
    expect((await treaty(['brackets', 'un-cybercrime@2024-08'])).stdout).toContain('2024-08: no brackets');
  });
});
