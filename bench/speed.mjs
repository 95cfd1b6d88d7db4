// Speed, side by side in one run: whole processes, and comparisons in a process that is warm. Ratios, because absolute times
// of a shared machine say little. Usage: npm run bench [-- NAME …], a name being a text or a kind of pair.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, readText, writeMarkdown } from '../dist/index.js';
import { deletedWords, median, processes, table, timed } from './measure.mjs';
import { pairs } from './pairs.mjs';
import { htmlDiff, internedMyers, linesThenWords, matchPatch, words } from './peers.mjs';

const bin = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js');
const wanted = process.argv.slice(2);
const isBig = ({ before }) => before.length > 1e6;
const chosen = pairs().filter(
  ({ name, kind }) => wanted.length === 0 || wanted.includes(name) || wanted.includes(kind),
);
if (chosen.length === 0) console.log('No texts to measure on: set TREATY_CORPUS.');

const hasWdiff = spawnSync('wdiff', ['--version']).status === 0;
const ratio = (one, two) => (one / two).toFixed(1);

console.log(`node ${process.version}, load ${loadavg()[0].toFixed(1)}\n`);

const start = processes(
  {
    node: [process.execPath, '-e', '0'],
    version: [process.execPath, bin, '--version'],
    help: [process.execPath, bin, '--help'],
  },
  11,
);
console.log(
  `treaty --version ${(start.version / start.node).toFixed(2)}, --help ${(start.help / start.node).toFixed(2)} × node -e 0\n`,
);

const folder = mkdtempSync(join(tmpdir(), 'treaty-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
console.log('Whole processes ÷ node -e 0');
console.log(
  table(
    ['pair', 'treaty diff --format json', 'the same again', 'git diff --word-diff', 'wdiff'],
    chosen.map(pair => {
      const files = [pair.before, pair.after].map((text, at) => {
        const file = join(folder, `${pair.name}-${pair.kind}-${at}.md`);
        if (!existsSync(file)) writeFileSync(file, writeMarkdown(readText(text, 'draft.txt').draft));
        return file;
      });
      const diff = ['diff', ...files, '--format', 'json', '-o', join(folder, 'out.json')];
      const remembering = join(folder, `${pair.name}-${pair.kind}`);
      const { node, first, again, git, wdiff } = processes(
        {
          node: [process.execPath, '-e', '0'],
          first: [process.execPath, bin, ...diff],
          again: [process.execPath, bin, ...diff],
          git: ['git', 'diff', '--no-index', '--word-diff=porcelain', ...files],
          ...(hasWdiff ? { wdiff: ['wdiff', ...files] } : {}),
        },
        isBig(pair) ? 3 : 7,
        // What it keeps is written as it is by anybody's first call; the second finds what the one before it has kept.
        { first: run => join(remembering, String(run)), again: run => join(remembering, String(run)) },
      );
      return [
        `${pair.name} ${pair.kind}`,
        ratio(first, node),
        ratio(again, node),
        ratio(git, node),
        wdiff ? ratio(wdiff, node) : '–',
      ];
    }),
  ),
);

/** Above this a peer is not waited for. */
const PATIENCE = 15_000;
const slow = new Set();

/** A peer's time on a pair, or null where it was too slow on an easier one. */
function peerTime(name, run, { before, after, ...pair }) {
  const key = `${name} ${pair.kind}`;
  if (slow.has(key)) return null;
  let best = timed(() => run(before, after));
  const turns = isBig({ before }) ? 0 : 3;
  for (let turn = 0; turn < turns && best < PATIENCE / 10; turn += 1)
    best = Math.min(
      best,
      timed(() => run(before, after)),
    );
  // The texts come by size: ten times slower than patience allows is what the next one would be.
  if (best > PATIENCE / 10) slow.add(key);
  return best;
}

const peers = {
  'jsdiff lines+words': linesThenWords,
  'fast-myers': internedMyers,
  'jsdiff words': words,
  'diff-match-patch': await matchPatch(),
  'htmldiff-js': await htmlDiff(),
};
const rows = [];
const warmTimes = new Map();
for (const pair of chosen) {
  const trees = () => [readText(pair.before, 'a.txt').draft, readText(pair.after, 'b.txt').draft];
  const runs = isBig(pair) ? 8 : 25;
  const warm = [];
  let comparison;
  for (let run = 0; run < runs; run += 1) {
    const [one, two] = trees();
    warm.push(timed(() => (comparison = compare(one, two))));
  }
  const ours = median(warm.slice(-Math.floor(runs / 2)));
  warmTimes.set(`${pair.name} ${pair.kind}`, ours);
  const times = Object.entries(peers).map(([name, run]) => peerTime(name, run, pair));
  const least = times[1] === null ? null : internedMyers(pair.before, pair.after);
  rows.push([
    `${pair.name} ${pair.kind}`,
    ours.toFixed(0),
    ...times.map(time => (time === null ? '–' : ratio(time, ours))),
    least ? (deletedWords(comparison) / least).toFixed(2) : '–',
  ]);
}
console.log('\nWarm: peer ÷ compare of two trees, and words marked as deleted ÷ the least possible');
console.log(table(['pair', 'compare, ms', ...Object.keys(peers), 'deleted ÷ least'], rows));

const [small, large] = [warmTimes.get('unclos light'), warmTimes.get('unclos×4 light')];
if (small && large)
  console.log(
    `\nGrowth from 75k to 300k words: time exponent ${(Math.log(large / small) / Math.log(4)).toFixed(2)}`,
  );
