// Speed, side by side in one run: whole processes against bare node, warm comparisons against jsdiff and fast-myers.
// Figures are ratios; absolute times on a shared machine say little. Usage: npm run bench [-- NAME …]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffArrays, diffWordsWithSpace } from 'diff';
import { diff as myers } from 'fast-myers-diff';
import { compare, readText, writeMarkdown } from '../dist/index.js';
import { pairs } from './pairs.mjs';

const bin = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js');
const wanted = process.argv.slice(2);
const median = values => values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)];

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const bareNode = () => timed(() => spawnSync(process.execPath, ['-e', '0']));

/** jsdiff on the lines of the whole text, then on the words of each changed stretch: how it is used at best. */
function linesThenWords(before, after) {
  let deleted = 0;
  const parts = diffArrays(before.split('\n'), after.split('\n'));
  for (let at = 0; at < parts.length; at += 1) {
    const [part, next] = [parts[at], parts[at + 1]];
    if (part.removed && next?.added) {
      for (const word of diffWordsWithSpace(part.value.join('\n'), next.value.join('\n')))
        if (word.removed) deleted += countWords(word.value);
      at += 1;
    } else if (part.removed) deleted += countWords(part.value.join('\n'));
  }
  return deleted;
}

const wordsOf = text => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
const countWords = text => wordsOf(text).length;

/** Myers on interned words of the whole text: the least that can be marked as deleted. */
function internedMyers(before, after) {
  const ids = new Map();
  const intern = text =>
    wordsOf(text).map(word => {
      if (!ids.has(word)) ids.set(word, ids.size);
      return ids.get(word);
    });
  let deleted = 0;
  for (const [start, end] of myers(intern(before), intern(after))) deleted += end - start;
  return deleted;
}

const deletedWords = comparison =>
  comparison.rows.reduce(
    (sum, row) =>
      sum +
      [...(row.heading ?? []), ...row.text].reduce(
        (count, { op, text }) => count + (op === 'delete' ? countWords(text) : 0),
        0,
      ),
    0,
  );

console.log(`node ${process.version}, load ${loadavg()[0].toFixed(1)}\n`);
console.log(
  'pair                   process ÷ node -e 0   compare warm ms   jsdiff l+w ÷ it   myers ÷ it   deleted ÷ least',
);
for (const { name, kind, before, after } of pairs()) {
  if (wanted.length > 0 && !wanted.includes(name) && !wanted.includes(kind)) continue;
  const folder = mkdtempSync(join(tmpdir(), 'treaty-bench-'));
  const files = [before, after].map((text, at) => {
    const file = join(folder, `${at}.md`);
    writeFileSync(file, writeMarkdown(readText(text, 'draft.txt').draft));
    return file;
  });
  const big = before.length > 1e6;
  const [whole, bare] = [[], []];
  for (let run = 0; run < (big ? 3 : 5); run += 1) {
    bare.push(bareNode());
    whole.push(
      timed(() =>
        spawnSync(process.execPath, [
          bin,
          'diff',
          ...files,
          '--format',
          'json',
          '-o',
          join(folder, 'out.json'),
        ]),
      ),
    );
  }
  const trees = () => [readText(before, 'a.txt').draft, readText(after, 'b.txt').draft];
  const warm = [];
  let comparison;
  const runs = big ? 6 : 18;
  for (let run = 0; run < runs; run += 1) {
    const [one, two] = trees();
    warm.push(timed(() => (comparison = compare(one, two))));
  }
  const ours = median(warm.slice(-Math.floor(runs / 3)));
  const slow = big || kind === 'heavy';
  let least;
  const peerRuns = slow ? 2 : 8;
  const peer = Array.from({ length: peerRuns }, () => timed(() => linesThenWords(before, after)));
  const jsdiff = median(peer.slice(-Math.ceil(peerRuns / 2)));
  const fast =
    kind === 'heavy' && name !== 'bbnj' ? null : timed(() => (least = internedMyers(before, after)));
  console.log(
    `${name} ${kind}`.padEnd(24),
    `${(median(whole) / median(bare)).toFixed(2)}`.padStart(12),
    ours.toFixed(0).padStart(20),
    (jsdiff / ours).toFixed(1).padStart(17),
    (fast === null ? '–' : (fast / ours).toFixed(1)).padStart(12),
    (least ? (deletedWords(comparison) / least).toFixed(2) : '–').padStart(16),
  );
}
