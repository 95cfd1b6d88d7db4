// Damaged files of every format: real ones of the corpus, and made ones that are small, with bytes lost, doubled, moved and
// replaced. Each format in a process of its own, so that its memory is its own. Usage: npm run bench:import -- fuzz [RUNS] [FORMAT …]
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, toAkomaNtoso } from '../../dist/index.js';
import { fromTests } from './made.mjs';

/** Milliseconds of computing, in all threads: on the clock they would be those of everything else that runs. */
const LONGEST = 10_000;
/** Characters of a text of the corpus that a damaged copy is made of: 5,000 copies of all of it would take a day. */
const PIECE = 20_000;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function damage(source, random) {
  let bytes = Buffer.from(source);
  for (let count = 1 + Math.floor(random() * 12); count > 0; count -= 1) {
    const at = Math.floor(random() * bytes.length);
    const piece = bytes.subarray(at, at + 1 + Math.floor(random() * 400));
    const kind = Math.floor(random() * 5);
    if (kind === 0) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + piece.length)]);
    else if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
    else if (kind === 2) bytes.fill(Math.floor(random() * 256), at, at + piece.length);
    else if (kind === 3)
      for (let place = at; place < at + 8 && place < bytes.length; place += 1) bytes[place] = random() * 256;
    else if (random() < 0.1) bytes = Buffer.from(bytes.subarray(0, at));
  }
  return bytes;
}

const paragraphsOf = text => text.split(/\n+/).filter(Boolean);
const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** For each format what gives the damaged copy of a number. */
const MAKERS = {
  pdf: async () => {
    const { kerned, lines, makePdf, rectangle, words } = await fromTests('read/pdf/make-pdf');
    const page = number =>
      words(430, 810, 'A/AC.291/22') +
      words(270, 740, `Article ${number}`, { font: 'bold' }) +
      lines(72, 710, [
        '1. Each Party shall adopt the measures',
        'that are [necessary][useful]:',
        '(a) at home;',
        '(b) at sea.',
      ]) +
      kerned(72, 640, ['2. The Agr', 180, 'eement shall be open.']) +
      rectangle(72, 300, 144, 0.5) +
      words(72, 290, '1 A note.', { size: 8 });
    const source = makePdf([page(1), page(2), page(3)]);
    return run => damage(source, numbers(run));
  },
  'pdf of a word processor': async () => {
    const source = readFileSync(join(import.meta.dirname, '../../scripts/sample.pdf'));
    return run => damage(source, numbers(run));
  },
  'pdf of the corpus': async corpus => {
    const names = readdirSync(corpus, { recursive: true }).filter(name => name.endsWith('.pdf'));
    const sources = names.sort().map(name => readFileSync(join(corpus, name)));
    return run => damage(sources[run % sources.length], numbers(run));
  },
  docx: async corpus => {
    const { FIXTURES, partsOf } = await fromTests('read/docx/fixtures');
    const { mutate } = await fromTests('read/docx/mutate');
    const { makeDocx, p } = await fromTests('read/docx/make-docx');
    const text = readFileSync(join(corpus, 'bbnj/en.txt'), 'utf8').slice(0, PIECE);
    const real = makeDocx({
      document: paragraphsOf(text)
        .map(line => p(line))
        .join(''),
    });
    return run =>
      run % 4 === 0 ? damage(real, numbers(run)) : mutate(partsOf(FIXTURES[run % FIXTURES.length]), run);
  },
  html: async corpus => {
    const text = readFileSync(join(corpus, 'bbnj/en.txt'), 'utf8').slice(0, PIECE);
    const page = `<html><body>${paragraphsOf(text)
      .map(line => `<p>${escaped(line)}</p>`)
      .join(
        '\n',
      )}<ol type="a"><li>one<li value="4"><ins>four</ins><del>five</del></ol><table><tr><td>x</table></body></html>`;
    return run => damage(page, numbers(run));
  },
  akn: async corpus => {
    const text = readFileSync(join(corpus, 'bbnj/en.txt')).subarray(0, PIECE);
    const source = await toAkomaNtoso((await read(text, 'bbnj.txt')).draft);
    return run => damage(source, numbers(run));
  },
  md: async corpus => {
    const source = readFileSync(join(corpus, 'paris/2015-12-04.md'));
    return run => {
      const from = Math.floor(numbers(run)() * (source.length - PIECE));
      return damage(source.subarray(from, from + PIECE), numbers(run));
    };
  },
  txt: async corpus => {
    const sources = ['bbnj/en.txt', 'bbnj/zh.txt', 'unclos/en.txt'].map(name =>
      readFileSync(join(corpus, name)),
    );
    return run => {
      const source = sources[run % sources.length];
      const from = Math.floor(numbers(run)() * (source.length - PIECE));
      return damage(source.subarray(from, from + PIECE), numbers(run));
    };
  },
};

/** Reads the damaged copies of a format, in this process. */
async function tryAll(format, corpus, runs) {
  if (!(format in MAKERS))
    throw new Error(`No damaged ${format}: there are ${Object.keys(MAKERS).join(', ')}.`);
  const copyOf = await MAKERS[format](corpus);
  const result = { format, runs, read: 0, refused: 0, crashes: [], slow: 0, slowest: 0, memory: 0 };
  for (let run = 0; run < runs; run += 1) {
    const bytes = copyOf(run);
    const started = process.cpuUsage();
    try {
      await read(bytes, `draft.${format.split(' ')[0]}`, { tracked: 'accept' });
      result.read += 1;
    } catch (error) {
      if (error.name === 'ReadError') result.refused += 1;
      else result.crashes.push(`${run}: ${error.message}`);
    }
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1000;
    if (took > LONGEST) result.slow += 1;
    result.slowest = Math.max(result.slowest, took);
  }
  result.memory = Math.round(process.resourceUsage().maxRSS / 1024);
  return result;
}

/** The rows of a table, a format each. Of the large files of the corpus a tenth of the runs is made, and at least 60. */
export async function rows(corpus, runs = 100, formats = Object.keys(MAKERS)) {
  return formats.flatMap(format => {
    const some = format.endsWith('corpus') ? Math.max(60, Math.round(runs / 10)) : runs;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [import.meta.filename, format, corpus, String(some)],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    if (status !== 0)
      return [
        { what: `${format}: the process ended`, bar: '0', value: String(status), note: stderr.slice(-300) },
      ];
    const {
      read: done,
      refused,
      crashes,
      slow,
      slowest,
      memory,
    } = JSON.parse(stdout.trim().split('\n').at(-1));
    return [
      {
        what: `${format}: ${some} damaged files (${done} read, ${refused} refused): crashes / over ten seconds / most memory in MB`,
        bar: '0 / 0 / ≤ 512',
        value: `${crashes.length} / ${slow} / ${memory}`,
        note: [`slowest ${Math.round(slowest)} ms`, ...crashes.slice(0, 3)].join('; '),
      },
    ];
  });
}

const [, script, format, corpus, runs] = process.argv;
if (script === import.meta.filename) console.log(JSON.stringify(await tryAll(format, corpus, Number(runs))));
