// `treaty archive commit` of one draft beside the same with plain git commands, and what many drafts cost. Usage: npm run
// bench:history, or node bench/archive.mjs [DRAFTS]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readText, writeMarkdown } from '../dist/index.js';
import { median, table, timed } from './measure.mjs';
import { edited, texts } from './pairs.mjs';

const DRAFTS = Number(process.argv[2] ?? 11);
/** Share of the words that change from each draft to the next, and of the paragraphs that come and go. */
const STEP = { words: 0.004, paragraphs: 0.003 };
const bin = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js');

const { bbnj, unclos } = texts();
if (!bbnj) {
  console.log('No texts to measure on: set TREATY_CORPUS.');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'treaty-bench-'));
const env = { ...process.env, XDG_CONFIG_HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null' };
const run = (program, ...words) => {
  const { status, stderr, stdout } = spawnSync(program, words, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
  return stdout;
};

function measure(name, text) {
  const home = join(folder, name);
  const [library, archive] = ['library', 'archive'].map(part => join(home, part));
  mkdirSync(join(library, 'series'), { recursive: true });
  const ids = Array.from({ length: DRAFTS }, (_, at) => `d${String(at + 1).padStart(3, '0')}`);
  let words = text;
  const entries = ids.map((id, at) => {
    if (at > 0) words = edited(words, STEP.words, STEP.paragraphs, at);
    writeFileSync(join(library, 'series', `${id}.md`), writeMarkdown(readText(words, 'draft.txt').draft));
    return `  - id: ${id}\n    title: Draft ${at + 1}\n    date: ${1980 + at}\n    symbol: S/${at + 1}\n    language: en\n    file: ${id}.md\n`;
  });
  writeFileSync(
    join(library, 'series', 'treaty.yaml'),
    `treaty: series\ntitle: A series\ndrafts:\n${entries.join('')}`,
  );
  const treaty = (...words) =>
    run(
      process.execPath,
      bin,
      'archive',
      ...words,
      '--library',
      library,
      ...(words[0] === 'init' ? [] : ['--archive', archive]),
    );
  treaty('init', archive);
  const repository = join(home, 'repository');
  mkdirSync(repository);
  run('git', 'init', '-q', repository);
  const git = (...words) =>
    run('git', '-C', repository, '-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...words);
  const times = { node: [], treaty: [], git: [] };
  for (const id of ids) {
    times.node.push(timed(() => run(process.execPath, '-e', '0')));
    times.treaty.push(timed(() => treaty('commit', `series@${id}`)));
    // The same files, which somebody has written already.
    rmSync(join(repository, 'series'), { recursive: true, force: true });
    for (const entry of readdirSync(archive)) {
      if (entry !== '.git') cpSync(join(archive, entry), join(repository, entry), { recursive: true });
    }
    times.git.push(
      timed(() => {
        git('add', '-A');
        git('commit', '-q', '-m', id);
        git('tag', '-a', '-m', id, id);
      }),
    );
  }
  const later = Object.fromEntries(Object.entries(times).map(([key, all]) => [key, median(all.slice(1))]));
  const verified = timed(() => treaty('verify'));
  const packed = Number(/size-pack: (\d+)/.exec(run('git', '-C', archive, 'count-objects', '-v'))?.[1] ?? 0);
  const loose = Number(/^size: (\d+)/m.exec(run('git', '-C', archive, 'count-objects', '-v'))?.[1] ?? 0);
  const ratio = (one, two) => (one / two).toFixed(1);
  return [
    name,
    ratio(later.treaty, later.git),
    ratio(later.treaty, later.node),
    ratio(later.git, later.node),
    ratio(times.treaty[0], times.git[0]),
    ratio(verified / DRAFTS, later.node),
    `${((packed + loose) / 1024).toFixed(1)} MB`,
  ];
}

console.log(`node ${process.version}, ${run('git', '--version').trim()}, load ${loadavg()[0].toFixed(1)}\n`);
console.log(`One draft more, medians of ${DRAFTS - 1}`);
console.log(
  table(
    [
      'text',
      'archive commit ÷ git add, commit, tag',
      'archive commit ÷ node -e 0',
      'git ÷ node -e 0',
      'first draft ÷ git',
      'verify, a draft ÷ node -e 0',
      `archive of ${DRAFTS} drafts`,
    ],
    [measure('bbnj', bbnj), measure('unclos', unclos)],
  ),
);
rmSync(folder, { recursive: true, force: true });
