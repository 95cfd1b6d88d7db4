// How time and memory grow with what a stranger's file can repeat: every size is twice the one before, up to what the limits of
// reading allow, and doubling may take 2.3 times the time. It fails on that, never on seconds.
// Usage: npm run bench:growth [-- WORDS OF A NAME …], where only the shapes with all of these words are measured.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, table } from '../measure.mjs';
import { measure, writeFiles } from './measure.mjs';
import { FILES } from './shapes/files.mjs';
import { SETTINGS } from './shapes/settings.mjs';
import { TEXTS } from './shapes/texts.mjs';

/** What doubling may take. */
const MOST = Math.log2(2.3);
/** Seconds over what the program takes for nothing from which a doubling says something: below are compiling and noise. */
const LEAST = 0.3;
/** Seconds after which it has grown enough to know, and after which a call is ended. */
const ENOUGH = 4;
const PATIENCE = 60;

const wanted = process.argv.slice(2).join(' ').split(' ').filter(Boolean);
const shapes = [...TEXTS, ...FILES, ...SETTINGS].filter(({ name }) =>
  wanted.every(word => name.includes(word)),
);
const folder = mkdtempSync(join(tmpdir(), 'treaty-growth-'));

function at(shape, n) {
  writeFiles(folder, shape.files(n));
  shape.prepare?.(folder, n);
  const args = typeof shape.args === 'function' ? shape.args(n) : shape.args;
  return { n, ...measure(args, folder, PATIENCE) };
}

/** All sizes, until one says enough: each twice the one before. The largest is measured in any case. */
function sizes(shape, base) {
  const list = [];
  for (let n = shape.from; n < shape.upTo; n *= 2) {
    const found = at(shape, n);
    list.push(found);
    if (found.ended !== 'done' || found.seconds - base > ENOUGH) break;
  }
  return [...list, at(shape, shape.upTo)];
}

/** Of the last doubling that took long enough to say something. */
function exponent(list, base) {
  const net = list.filter(({ ended }) => ended === 'done').map(({ n, seconds }) => [n, seconds - base]);
  const says = net.filter(([, seconds]) => seconds > LEAST / 2);
  if (says.length < 2 || says.at(-1)[1] < LEAST) return null;
  const [[few, short], [many, long]] = [says.at(-3) ?? says.at(-2), says.at(-1)];
  return Math.log2(long / short) / Math.log2(many / few);
}

writeFiles(folder, { 'a.txt': 'Article 1\n\nWords.\n' });
const base = median(Array.from({ length: 5 }, () => measure(['parse', 'a.txt'], folder, PATIENCE).seconds));

const number = (value, digits = 1) => (Number.isNaN(value) ? '–' : value.toFixed(digits));
let failed = 0;
const rows = [];
console.log(`node ${process.version}, load ${loadavg()[0].toFixed(1)}; ${number(base, 2)} s for nothing\n`);
for (const shape of shapes) {
  const list = sizes(shape, base);
  const grows = exponent(list, base);
  const last = list.at(-1);
  const crash = list.find(({ ended }) => ended === 'crashed');
  const limit = list.find(({ ended }) => ended === 'refused');
  const isBad = crash || last.ended === 'stopped' || (grows ?? 0) > MOST;
  if (isBad) failed += 1;
  const row = [
    shape.name,
    grows === null ? 'none' : `${isBad ? '**' : ''}${grows.toFixed(2)}${isBad ? '**' : ''}`,
    last.n,
    last.ended === 'stopped' ? `> ${PATIENCE}` : number(last.wall),
    number(Math.max(...list.map(({ megabytes }) => megabytes).filter(value => value > 0)), 0),
    crash ? `crashes at ${crash.n}` : limit ? `refused from ${limit.n}` : '',
  ];
  rows.push(row);
  console.log(`| ${row.join(' | ')} |`);
  if (crash || limit) console.error((crash ?? limit).said.slice(0, 400));
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${table(['shape', 'exponent', 'largest', 's', 'MB', 'limit'], rows)}`);
console.log(`\n${failed} of ${shapes.length} fail.`);
process.exitCode = failed > 0 ? 1 : 0;
