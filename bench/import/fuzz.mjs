// Damaged files: real ones of the corpus with bytes lost, doubled, moved and replaced. Counts what must not happen.
// Usage: npm run bench:import -- fuzz [RUNS]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../dist/index.js';

const SEEDS = { pdf: ['bbnj/en.pdf', 'paris/2015-12-04.pdf'] };
const LONGEST = 10_000;

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

function mutate(source, random) {
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

export async function rows(corpus, runs = 100) {
  const found = [];
  for (const [format, names] of Object.entries(SEEDS)) {
    const sources = names.map(name => readFileSync(join(corpus, name)));
    const result = { read: 0, refused: 0, crashes: [], slow: 0 };
    for (let run = 0; run < runs; run += 1) {
      const random = numbers(run);
      const started = performance.now();
      try {
        await read(mutate(sources[run % sources.length], random), `draft.${format}`);
        result.read += 1;
      } catch (error) {
        if (error.name === 'ReadError') result.refused += 1;
        else result.crashes.push(`${run}: ${error.message}`);
      }
      if (performance.now() - started > LONGEST) result.slow += 1;
    }
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    found.push(
      {
        what: `${format}: crashes in ${runs} damaged files (${result.read} read, ${result.refused} refused)`,
        bar: '0',
        value: String(result.crashes.length),
        note: result.crashes.slice(0, 3).join('; '),
      },
      { what: `${format}: over ten seconds`, bar: '0', value: String(result.slow) },
      { what: `${format}: most memory of the process, in MB`, bar: '≤ 512', value: String(memory) },
    );
  }
  return found;
}
