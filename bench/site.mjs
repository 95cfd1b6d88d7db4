// `treaty site` over a hundred drafts of a real treaty: time, peak memory, size, and the same again where nothing changed.
// Usage: npm run bench:site
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readText, writeMarkdown } from '../dist/index.js';
import { table } from './measure.mjs';
import { edited, texts } from './pairs.mjs';

const DRAFTS = Number(process.argv[2] ?? 100);
/** Share of the words that change from each draft to the next, and of the paragraphs that come and go: as in bench/history.mjs. */
const STEP = { words: 0.004, paragraphs: 0.003 };

const { bbnj } = texts();
if (!bbnj) {
  console.log('No texts to measure on: set TREATY_CORPUS.');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'treaty-bench-site-'));
const series = join(folder, 'library', 'series');
mkdirSync(series, { recursive: true });
const entries = [];
let text = bbnj;
for (let at = 0; at < DRAFTS; at += 1) {
  if (at > 0) text = edited(text, STEP.words, STEP.paragraphs, at);
  const id = `d${String(at + 1).padStart(3, '0')}`;
  writeFileSync(join(series, `${id}.md`), writeMarkdown(readText(text, 'draft.txt').draft));
  entries.push(
    `  - id: ${id}\n    title: Draft ${at + 1}\n    date: ${1900 + at}\n    language: en\n    file: ${id}.md\n`,
  );
}
writeFileSync(
  join(series, 'treaty.yaml'),
  `treaty: series\ntitle: A series of drafts\ndrafts:\n${entries.join('')}`,
);

const bin = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js');
const out = join(folder, 'site');
/** Reported by Linux of a process that has ended: its greatest resident size, in kilobytes. */
const program = `const { spawnSync } = require('node:child_process');
  const { status } = spawnSync(process.execPath, ${JSON.stringify([bin, 'site', out, '--library', join(folder, 'library')])}, { stdio: 'ignore' });
  console.log(status);`;

function run() {
  const start = performance.now();
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
  const child = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, '-e', program], {
    env,
    encoding: 'utf8',
  });
  if (child.stdout.trim() !== '0') throw new Error(`treaty site ended with ${child.stdout}${child.stderr}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(child.stderr) / 1000 };
}

const files = () =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map(name => ({ name, stat: statSync(join(out, name)) }))
    .filter(({ stat }) => stat.isFile());
const runs = { 'without a cache': run(), 'again, nothing changed': run() };
const all = files();
const index = all.find(({ name }) => name.endsWith('search-index.js'));
console.log(
  `node ${process.version}, load ${loadavg()[0].toFixed(1)}, ${DRAFTS} drafts of ${Math.round(bbnj.length / 1000)} kB\n`,
);
console.log(
  table(
    ['treaty site', 's', 'peak MB'],
    Object.entries(runs).map(([name, one]) => [name, one.seconds.toFixed(1), Math.round(one.megabytes)]),
  ),
);
console.log(
  `\n${all.length} files, ${(all.reduce((sum, { stat }) => sum + stat.size, 0) / 1e6).toFixed(1)} MB; index of the search ${(index.stat.size / 1e6).toFixed(1)} MB; largest ${all
    .map(({ name, stat }) => [stat.size, name])
    .sort(([one], [two]) => two - one)[0]
    .join(' ')}`,
);
if (!readFileSync(join(out, 'treaty-site.sha256'), 'utf8').includes('series/index.html'))
  throw new Error('no list');
rmSync(folder, { recursive: true });
