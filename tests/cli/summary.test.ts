import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { treaty } from './fake-io.ts';

const SUMMARY = ['summary', 'model-convention@2031-03', 'model-convention@2032-06', '--length', 'full'];
const widest = (text: string) => Math.max(...text.split('\n').map(line => line.length));

test('fits 80 columns where it does not go to a terminal, or those that COLUMNS names', async () => {
  expect(widest((await treaty(SUMMARY)).stdout)).toBeLessThanOrEqual(80);
  expect(widest((await treaty(SUMMARY, { env: { COLUMNS: '60' } })).stdout)).toBeLessThanOrEqual(60);
});

test('fits them in a file as well; Markdown keeps an entry on one line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'treaty-summary-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [text, markdown] = [join(folder, 'a.txt'), join(folder, 'a.md')];
  await treaty([...SUMMARY, '-o', text]);
  await treaty([...SUMMARY, '-o', markdown]);
  expect(widest(readFileSync(text, 'utf8'))).toBeLessThanOrEqual(80);
  expect(widest(readFileSync(markdown, 'utf8'))).toBeGreaterThan(80);
});

test('counts the findings of every severity, where lighter ones may be left out', async () => {
  const { stdout } = await treaty([...SUMMARY.slice(0, 3), '--length', 'brief']);
  expect(stdout).toMatch(/Findings in all: \d+ high, \d+ medium.*; the most severe are listed here\./);
});
