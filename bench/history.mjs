// `treaty log` over a hundred drafts of a real treaty, cold and warm, beside git on the same drafts. Usage: npm run bench:history
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readText, writeMarkdown } from '../dist/index.js';
import { median, table, timed } from './measure.mjs';
import { edited, texts } from './pairs.mjs';

const DRAFTS = 100;
const RUNS = 9;
/** Share of the words that change from each draft to the next, and of the paragraphs that come and go. */
const STEP = { words: 0.004, paragraphs: 0.003 };

const { bbnj } = texts();
if (!bbnj) {
  console.log('No texts to measure on: set TREATY_CORPUS.');
  process.exit(0);
}

const bin = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'treaty-bench-'));
const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), GIT_CONFIG_GLOBAL: '/dev/null' };

/** A library of drafts, each made from the one before, and a git repository with a commit for each. */
function makeDrafts() {
  const library = join(folder, 'library', 'series');
  const repository = join(folder, 'repository');
  mkdirSync(library, { recursive: true });
  mkdirSync(repository);
  const git = (...words) => spawnSync('git', ['-C', repository, ...words], { env, stdio: 'ignore' });
  git('init', '-q');
  git('config', 'user.name', 'bench');
  git('config', 'user.email', 'bench@example.org');
  const entries = [];
  let text = bbnj;
  for (let at = 0; at < DRAFTS; at += 1) {
    if (at > 0) text = edited(text, STEP.words, STEP.paragraphs, at);
    const id = `d${String(at + 1).padStart(3, '0')}`;
    const markdown = writeMarkdown(readText(text, 'draft.txt').draft);
    writeFileSync(join(library, `${id}.md`), markdown);
    entries.push(`  - id: ${id}\n    title: Draft ${at + 1}\n    date: ${1900 + at}\n    file: ${id}.md\n`);
    writeFileSync(join(repository, 'draft.md'), markdown);
    git('add', 'draft.md');
    git('commit', '-q', '-m', id);
  }
  writeFileSync(
    join(library, 'treaty.yaml'),
    `treaty: series\ntitle: A series of drafts\ndrafts:\n${entries.join('')}`,
  );
  return { library: join(folder, 'library'), repository };
}

const sizeOf = directory =>
  readdirSync(directory, { recursive: true })
    .map(name => statSync(join(directory, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);

const { library, repository } = makeDrafts();
const treaty = (...words) => [
  process.execPath,
  bin,
  ...words,
  '--library',
  library,
  '-o',
  join(folder, 'out'),
];
const run = ([program, ...words]) => {
  const { status, stderr } = spawnSync(program, words, {
    env,
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
};

const cold = timed(() => run(treaty('log', '17')));
run(treaty('trend'));
const commands = {
  'node -e 0': [process.execPath, '-e', '0'],
  'treaty log 17': treaty('log', '17'),
  'treaty blame 17': treaty('blame', '17'),
  'treaty trend': treaty('trend'),
  'git log -L /Article 17/,/Article 18/': [
    'git',
    'log',
    '-L',
    '/^### Article 17/,/^### Article 18/:draft.md',
  ],
  'git blame': ['git', 'blame', '-s', 'draft.md'],
  'git log -p --word-diff': ['git', 'log', '-p', '--word-diff', '--', 'draft.md'],
};
const times = Object.fromEntries(Object.keys(commands).map(name => [name, []]));
for (let turn = 0; turn < RUNS; turn += 1)
  for (const [name, command] of Object.entries(commands)) times[name].push(timed(() => run(command)));
const node = median(times['node -e 0']);

console.log(
  `node ${process.version}, load ${loadavg()[0].toFixed(1)}, ${DRAFTS} drafts of ${Math.round(bbnj.length / 1000)} kB\n`,
);
console.log(`cold treaty log 17: ${(cold / 1000).toFixed(1)} s, ${Math.round(cold / DRAFTS)} ms a draft`);
console.log(`cache: ${(sizeOf(env.XDG_CACHE_HOME) / 1e6).toFixed(1)} MB\n`);
console.log(
  table(
    ['warm, median of 9', 'ms', '÷ node -e 0'],
    Object.entries(times).map(([name, all]) => [
      name,
      Math.round(median(all)),
      (median(all) / node).toFixed(2),
    ]),
  ),
);
rmSync(folder, { recursive: true });
