import { describe, expect, test } from 'vitest';
import { treaty } from './fake-io.ts';

const PAIR = ['model-convention@2031-03', 'model-convention@2031-09'];

describe('treaty definitions', () => {
  test('tells what changed and where the term is used, and exits with 1', async () => {
    const { exit, stdout } = await treaty(['definitions', ...PAIR]);
    expect(exit).toBe(1);
    expect(stdout).toContain('\n1(f): definition changed: “Extreme event” (used in 4 provisions)\n');
    expect(stdout).toContain('\n  used in preamble(5), 11, 11(1), 16(2)(c)\n');
    expect(stdout).toContain('  1 of 8 definitions was added, removed or changed\n');
  });

  test('of some provisions only', async () => {
    const { exit, stdout } = await treaty(['definitions', ...PAIR, '1(a)', '--format', 'json']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ status: 'unchanged', after: { terms: ['Shared waters'] } }]);
  });

  test('as a Markdown table', async () => {
    const { stdout } = await treaty(['definitions', ...PAIR, '--format', 'markdown']);
    expect(stdout).toContain('| changed | 1(f) | 1(f) | “Extreme event” | “Extreme event” |');
  });

  test('is one line in the diff and in the summary', async () => {
    const said = 'definition changed: “Extreme event” (used in 4 provisions)';
    expect((await treaty(['diff', ...PAIR])).stdout).toContain(`    ${said}\n`);
    expect((await treaty(['summary', ...PAIR])).stdout).toContain(
      '  Definitions changed: “Extreme event” (1(f))\n',
    );
  });
});
