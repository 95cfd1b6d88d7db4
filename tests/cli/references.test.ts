import { describe, expect, test } from 'vitest';
import { treaty } from './fake-io.ts';

const PAIR = ['model-convention@2031-09', 'model-convention@2032-02'];

describe('treaty references', () => {
  test('tells the reference that was left behind, and exits with 1', async () => {
    const { exit, stdout } = await treaty(['references', ...PAIR]);
    expect(exit).toBe(1);
    expect(stdout).toMatch(
      /\nNames nothing\n {2}12\(3\) \(was 11\(3\)\): “article 7, paragraph 4”, for 7\(4\), names nothing; named\s+7\(4\) before, which is now\s+8\(4\)\n/,
    );
    expect(stdout).toContain('13 follow the renumbering');
    expect(stdout).not.toContain('\nFollow the renumbering\n');
  });

  test('--all tells those that follow as well', async () => {
    const { stdout } = await treaty(['references', ...PAIR, '--all']);
    expect(stdout).toContain('\nFollow the renumbering\n  1(h): “article 15”');
  });

  test('--exit-zero exits with 0', async () => {
    expect((await treaty(['references', ...PAIR, '--exit-zero'])).exit).toBe(0);
  });

  test('what is wrong since longer ago does not make it exit with 1', async () => {
    const { exit, stdout } = await treaty([
      'references',
      'model-convention@2032-02',
      'model-convention@2032-06',
    ]);
    expect(exit).toBe(0);
    expect(stdout).toContain('names nothing in either draft');
  });

  test('the CSV has every reference, with the notice of a restatement beside it', async () => {
    const words = ['references', 'un-cybercrime@2024-02', 'un-cybercrime@2024-08', '--format', 'csv'];
    const { exit, stdout, stderr } = await treaty(words);
    expect(exit).toBe(0);
    expect(stderr).toMatch(/^Restatement: /);
    expect(stdout).toMatch(
      /^status,place before,place after,before,after,named,names,expected,words,came,left\r\n/,
    );
    expect(stdout).toContain('\r\nfollows,2(1)(m),2(m),16,17,16,17,17,article 17,,\r\n');
  });

  test('the JSON has the same', async () => {
    const { stdout } = await treaty(['references', ...PAIR, '--format', 'json']);
    const { findings, counts } = JSON.parse(stdout);
    expect(counts.dangles).toBe(1);
    expect(findings.filter((finding: { status: string }) => finding.status === 'follows')).toHaveLength(13);
  });
});
