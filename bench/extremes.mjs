// Texts that a comparison has to survive: it ends in time, degraded where it must, and says so; and its peak memory.
// Usage: npm run bench:extremes
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { compare, readText } from '../dist/index.js';
import { table } from './measure.mjs';
import { pairs, random } from './pairs.mjs';

const WORDS = 300_000;

function prose(seed, length, vocabulary) {
  const next = random(seed);
  const words = Array.from({ length: vocabulary }, (_, at) => `w${(at * 7919 + seed).toString(36)}`);
  return Array.from({ length }, () => words[Math.floor(next() * vocabulary)]);
}

/** Articles of 300 words in paragraphs of 50. */
function treaty(words) {
  const lines = [];
  for (let at = 0; at < words.length; at += 50) {
    if (at % 300 === 0) lines.push(`Article ${at / 300 + 1}`, '');
    lines.push(`${(at % 300) / 50 + 1}. ${words.slice(at, at + 50).join(' ')}.`, '');
  }
  return lines.join('\n');
}

const cases = {
  'two unrelated texts of 300k words': () => [
    treaty(prose(1, WORDS, 20_000)),
    treaty(prose(2, WORDS, 20_000)),
  ],
  'two unrelated texts of 300k words, one vocabulary': () => [
    treaty(prose(1, WORDS, 8_000)),
    treaty(prose(1, WORDS, 8_000).reverse()),
  ],
  'one paragraph of 300k words, a tenth of them changed': () => {
    const words = prose(3, WORDS, 20_000);
    return [words.join(' '), words.map((word, at) => (at % 10 === 0 ? `${word}x` : word)).join(' ')];
  },
  'one paragraph of 300k words, all of them shuffled': () => {
    const words = prose(4, WORDS, 20_000);
    return [words.join(' '), words.toReversed().join(' ')];
  },
  'unclos×4 light': () => {
    const pair = pairs().find(({ name, kind }) => name === 'unclos×4' && kind === 'light');
    return pair ? [pair.before, pair.after] : null;
  },
};

const [, , only] = process.argv;
if (only) {
  const texts = cases[only]();
  const [one, two] = texts.map(text => readText(text, 'a.txt').draft);
  const start = performance.now();
  const { summary } = compare(one, two);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(JSON.stringify([seconds, summary.degraded, peak]));
} else {
  const rows = Object.keys(cases).map(name => {
    if (!cases[name]()) return [name, '–', '–', '–'];
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, name], { encoding: 'utf8' });
    return [name, ...(stdout ? JSON.parse(stdout) : ['failed', '', ''])];
  });
  console.log(`node ${process.version}, load ${loadavg()[0].toFixed(1)}\n`);
  console.log(table(['texts', 'compare, s', 'degraded rows', 'peak memory, MB'], rows));
}
