/**
 * The speed of the screen, measured from outside in a pseudo-terminal: `npm run bench:tui`.
 *
 * On a pair of 75,000 words, where the corpus is there (see `pairs.mjs`). Prints the first frame next to
 * `node -e 0` and a cold comparison, keys to the last byte of their frame, bytes for a line of scrolling, frames for fifty keys of
 * one write, and memory after 10,000 keys. Timings are those of this machine under this load; bytes are the same everywhere.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { edited, texts } from './pairs.mjs';

const BIN = join(import.meta.dirname, '../dist/cli/main.js');
const SIZE = { cols: 200, rows: 50 };

const folder = mkdtempSync(join(tmpdir(), 'treaty-bench-'));
// Nothing is remembered: every run compares.
const env = { ...process.env, TERM: 'xterm-256color', XDG_CACHE_HOME: '/dev/null' };
for (const name of ['CI', 'CONTINUOUS_INTEGRATION', 'NO_COLOR', 'FORCE_COLOR']) delete env[name];

const row = (name, figure) => console.log(`${name.padEnd(62)} ${figure}`);

/** Two drafts of the length of a large treaty; without the corpus those of the Model Convention, which say less. */
function drafts() {
  const { unclos } = texts();
  row(
    'pair',
    unclos ? 'UNCLOS and an edited copy' : 'the Model Convention: the corpus is not there (TREATY_CORPUS)',
  );
  const sources = unclos
    ? { before: unclos, after: edited(unclos, 0.02, 0.02) }
    : { before: model('2031-03'), after: model('2031-09') };
  return Object.entries(sources).map(([side, text]) => {
    const path = join(folder, `${side}.${unclos ? 'txt' : 'md'}`);
    writeFileSync(path, text);
    return path;
  });
}

const model = id => readFileSync(join(import.meta.dirname, `../drafts/model-convention/${id}.md`), 'utf8');

const sleep = ms => new Promise(done => setTimeout(done, ms));
const median = (all, part = 0.5) =>
  [...all].sort((one, two) => one - two)[Math.floor((all.length - 1) * part)];

function timed(words) {
  const start = performance.now();
  spawnSync(process.execPath, words, { env });
  return performance.now() - start;
}

class Session {
  output = '';
  last = 0;
  /** @param hasMargins what the terminal answers when it is asked for left and right margins, as xterm or as most others. */
  constructor(words, hasMargins = true) {
    this.start = performance.now();
    this.child = spawn(process.execPath, [BIN, ...words], { ...SIZE, env, cwd: folder });
    this.child.onData(data => {
      this.output += data;
      this.last = performance.now();
      if (data.includes('?69$p')) this.child.write(`\u001b[?69;${hasMargins ? 2 : 0}$y`);
    });
  }
  /** Waits until nothing came for so long. */
  async quiet(ms) {
    const from = performance.now();
    while (performance.now() - Math.max(this.last, from) < ms) await sleep(2);
  }
  /** Milliseconds from a key to the last byte of its frame, and how many bytes. */
  async key(keys, wait = 40) {
    this.output = '';
    const start = performance.now();
    this.last = start;
    this.child.write(keys);
    while (!this.output.endsWith('?2026l') && performance.now() - start < 1000) await sleep(0);
    const ms = this.last - start;
    await sleep(wait);
    return { ms, bytes: this.output.length, frames: this.output.split('?2026h').length - 1 };
  }
  memory() {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  }
}

/** Presses keys one by one; without a name they only lead to where the next ones are measured. */
async function measure(session, name, keys) {
  const all = [];
  for (const key of keys) all.push(await session.key(key));
  if (name === '') return;
  const times = all.map(({ ms }) => ms);
  const bytes = all.map(one => one.bytes);
  row(
    `${name}: ms p50, p95; bytes p50, most`,
    `${median(times).toFixed(1)}, ${median(times, 0.95).toFixed(1)}; ${median(bytes)}, ${median(bytes, 1)}`,
  );
}

try {
  const [before, after] = drafts();
  const load = () => loadavg()[0].toFixed(1);
  row('load average', load());
  const node = median([1, 2, 3, 4, 5].map(() => timed(['-e', '0'])));
  const cold = median([1, 2, 3].map(() => timed([BIN, 'summary', before, after])));
  const [lines, firsts] = [[], []];
  let session;
  for (let turn = 0; turn < 5; turn += 1) {
    session?.child.kill();
    // At a provision: without one, the overview opens first.
    session = new Session(['review', before, after, 'title']);
    while (session.last === 0) await sleep(1);
    lines.push(session.last - session.start);
    while (!session.output.includes('Article')) await sleep(1);
    firsts.push(performance.now() - session.start);
  }
  row('node -e 0, ms', node.toFixed(0));
  row('treaty summary of the pair, cold, ms', cold.toFixed(0));
  row(
    'first line, ms over node -e 0: median, least',
    `${(median(lines) - node).toFixed(0)}, ${(Math.min(...lines) - node).toFixed(0)} (bar 150)`,
  );
  row(
    'first frame with text, ms: median, least',
    `${median(firsts).toFixed(0)}, ${Math.min(...firsts).toFixed(0)}`,
  );
  row('  over that summary, in node -e 0', `${((median(firsts) - cold) / node).toFixed(1)} (bar 2.5)`);
  // In the middle of looking for references and flags, which begins when no key has come for a moment.
  await sleep(300);
  await measure(session, 'j while references and flags are looked for', Array(40).fill('j'));
  session.child.write('g');
  await session.quiet(8000);
  for (const [name, keys] of [
    ['j in the page', Array(40).fill('j')],
    ['', Array(20).fill('j')],
    ['j, a line of scroll', Array(120).fill('j')],
    ['page down', Array(40).fill(' ')],
    ['next change', Array(60).fill('n')],
    ['next article', Array(60).fill('J')],
    ['', ['/the Area\r']],
    ['next match', Array(60).fill('n')],
    ['', ['\u001b']],
    ['side by side, inline', Array(20).fill('s')],
    ['', ['=', ...Array(60).fill('j')]],
    ['the text alone: a line of scroll', Array(120).fill('j')],
  ])
    await measure(session, name, keys);
  const fifty = await session.key('j'.repeat(50), 300);
  row('50 keys in one write: frames', `${fifty.frames} (bar 3)`);
  const memories = [session.memory()];
  for (let turn = 0; turn < 100; turn += 1) {
    await session.key((turn % 2 === 0 ? 'j' : 'k').repeat(100), 0);
    if (turn === 9) memories[0] = session.memory();
  }
  await session.quiet(500);
  memories.push(session.memory());
  row('memory after 1,000 and 10,000 keys, MB', memories.map(one => one.toFixed(0)).join(', '));
  session.child.kill();
  session = new Session(['review', before, after, 'title'], false);
  await session.quiet(8000);
  await measure(session, '', Array(60).fill('j'));
  await measure(session, 'without margins: a line of scroll', Array(120).fill('j'));
  row('load average', load());
  session.child.kill();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
