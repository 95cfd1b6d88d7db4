// An archive of many drafts of the size of UNCLOS: what one more costs, and what is asked of it. Usage: node bench/scale.mjs
// [DRAFTS], after a build. Five hundred take about half an hour.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readText, writeMarkdown } from '../dist/index.js';
import { median, table, timed } from './measure.mjs';
import { edited, texts } from './pairs.mjs';

const DRAFTS = Number(process.argv[2] ?? 500);
const STEP = { words: 0.004, paragraphs: 0.003 };
/** After how many drafts it is measured, and how many single ones then. */
const STOPS = [10, 50, 100, 200, 300, 400, 500].filter(stop => stop < DRAFTS).concat(DRAFTS);
const SINGLE = 5;

const { unclos } = texts();
if (!unclos) {
  console.log('No texts to measure on: set TREATY_CORPUS.');
  process.exit(0);
}

const bin = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'treaty-scale-'));
const [library, archive] = ['library', 'archive'].map(name => join(folder, name));
const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: join(folder, 'cache') };
const run = (program, ...words) => {
  const { status, stdout, stderr } = spawnSync(program, words, { env, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
  return stdout;
};
const treaty = (...words) => run(process.execPath, bin, ...words);
const idOf = number => `d${String(number).padStart(3, '0')}`;

/** Drafts as canonical Markdown, each made from the one before: to read each from text would take longest of all. */
function writeLibrary() {
  const series = join(library, 'series');
  mkdirSync(series, { recursive: true });
  const markdown = writeMarkdown(readText(unclos, 'draft.txt').draft);
  const head = markdown.slice(0, markdown.indexOf('\n\n') + 2);
  let body = markdown.slice(head.length);
  const lines = ['treaty: series', 'title: A series', 'drafts:'];
  for (let number = 1; number <= DRAFTS; number += 1) {
    const id = idOf(number);
    const year = 1975 + Math.floor(number / 12);
    const month = String((number % 12) + 1).padStart(2, '0');
    writeFileSync(join(series, `${id}.md`), head + body);
    lines.push(`  - id: ${id}`, `    date: ${year}-${month}`, `    symbol: S/${number}`);
    lines.push('    language: en', `    file: ${id}.md`);
    body = edited(body, STEP.words, STEP.paragraphs, number);
  }
  writeFileSync(join(series, 'treaty.yaml'), `${lines.join('\n')}\n`);
}

const filesIn = directory =>
  readdirSync(directory, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
const megabytes = directory =>
  (
    filesIn(directory).reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0) / 1e6
  ).toFixed(1);
const widest = directory =>
  Math.max(
    readdirSync(directory).length,
    ...readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => readdirSync(join(entry.parentPath, entry.name)).length),
  );

writeLibrary();
treaty('archive', 'init', archive);
const at = ['--library', library, '--archive', archive];
const node = () => timed(() => run(process.execPath, '-e', '0'));
const commit = (first, last) => {
  const names = Array.from({ length: last - first + 1 }, (_, index) => `series@${idOf(first + index)}`);
  return timed(() => treaty('archive', 'commit', ...names, ...at));
};
const rows = [];
let done = 0;
for (const stop of STOPS) {
  const together = stop - SINGLE - done;
  const batch = together > 0 ? commit(done + 1, stop - SINGLE) : 0;
  const [single, nodes] = [[], []];
  for (let number = Math.max(done, stop - SINGLE) + 1; number <= stop; number += 1) {
    nodes.push(node());
    single.push(commit(number, number));
  }
  done = stop;
  const log = timed(() => treaty('archive', 'log', '--archive', archive));
  rows.push([
    stop,
    together > 0 ? Math.round(batch / together) : '',
    (median(single) / median(nodes)).toFixed(1),
    (log / median(nodes)).toFixed(1),
    megabytes(join(archive, '.git')),
    readdirSync(join(archive, '.git', 'objects', 'pack')).filter(name => name.endsWith('.pack')).length,
    filesIn(join(archive, '.git')).length,
    widest(join(archive, 'series')),
  ]);
  console.log(rows.at(-1).join(' '));
}
console.log(
  `\nnode ${process.version}, ${run('git', '--version').trim()}, load ${loadavg()[0].toFixed(1)}\n`,
);
console.log(
  table(
    [
      'drafts',
      'ms a draft, many at once',
      'one more ÷ node -e 0',
      'archive log ÷ node -e 0',
      'MB of .git',
      'packs',
      'files of .git',
      'most names in a folder',
    ],
    rows,
  ),
);
const seconds = run => (timed(run) / 1000).toFixed(1);
const life = () => treaty('log', '17', '--archive', archive);
console.log(
  `\ntreaty log of one article, cold: ${seconds(life)} s; warm: ${(median([1, 2, 3].map(() => timed(life))) / median([1, 2, 3].map(node))).toFixed(1)} × node -e 0`,
);
console.log(`archive verify: ${seconds(() => treaty('archive', 'verify', '--archive', archive))} s`);
rmSync(folder, { recursive: true, force: true });
