// `treaty diff --format docx` beside `--format json`: whole processes on UNCLOS light, in turns, nothing cached; time and peak memory.
// Usage: npm run bench:word
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readText, writeMarkdown } from '../dist/index.js';
import { median, table, timed } from './measure.mjs';
import { pairs } from './pairs.mjs';

const RUNS = 7;
const FORMATS = ['json', 'docx'];
const BARS = { times: 2, megabytes: 350 };

const pair = pairs().find(({ name, kind }) => name === 'unclos' && kind === 'light');
if (!pair) {
  console.log('No text to measure on: set TREATY_CORPUS.');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'treaty-bench-word-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const files = [pair.before, pair.after].map((text, at) => {
  const file = join(folder, `${at}.md`);
  writeFileSync(file, writeMarkdown(readText(text, 'draft.txt').draft));
  return file;
});
const bin = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js');
const out = format => join(folder, `out.${format}`);

/** One whole process, with a cache that is empty: milliseconds, and its greatest resident size, which GNU time reports in kilobytes. */
function run(format, at) {
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, `${format}-${at}`) };
  const words = [bin, 'diff', ...files, '--format', format, '--exit-zero', '-o', out(format)];
  let child;
  const milliseconds = timed(() => {
    child = spawnSync('/usr/bin/time', ['-q', '-f', '%M', process.execPath, ...words], {
      env,
      encoding: 'utf8',
    });
  });
  if (child.status !== 0) throw new Error(`treaty diff --format ${format}: ${child.stderr}`);
  return { milliseconds, megabytes: Number(child.stderr.trim().split('\n').at(-1)) / 1000 };
}

const runs = Object.fromEntries(FORMATS.map(format => [format, []]));
for (let at = 0; at < RUNS; at += 1) for (const format of FORMATS) runs[format].push(run(format, at));

const time = format => median(runs[format].map(({ milliseconds }) => milliseconds));
const memory = format => Math.max(...runs[format].map(({ megabytes }) => megabytes));
console.log(`node ${process.version}, load ${loadavg()[0].toFixed(1)}, UNCLOS light, median of ${RUNS}\n`);
console.log(
  table(
    ['treaty diff --format', 'ms', '÷ json', 'peak MB', 'file kB'],
    FORMATS.map(format => [
      format,
      Math.round(time(format)),
      (time(format) / time('json')).toFixed(2),
      Math.round(memory(format)),
      Math.round(statSync(out(format)).size / 1000),
    ]),
  ),
);
const met = time('docx') / time('json') <= BARS.times && memory('docx') <= BARS.megabytes;
console.log(`\nBars: ${BARS.times} × json, ${BARS.megabytes} MB: ${met ? 'met' : 'missed'}.`);
