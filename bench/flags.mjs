// Ten thousand entries of a watchlist on UNCLOS, warm: citations, words, headings and plain rules mixed. Beside it, comparing
// the same pair, because absolute times of a shared machine say little. Usage: npm run bench:flags
import { citationsOf, compare, findFlags, GENERIC_WATCHLIST, pieces, readText } from '../dist/index.js';
import { median, timed } from './measure.mjs';
import { pairs } from './pairs.mjs';

const ENTRIES = 10_000;
const RUNS = 7;
const pair = pairs().find(({ name, kind }) => name === 'unclos' && kind === 'light');
if (!pair) {
  console.log('No text to measure on: set TREATY_CORPUS.');
} else {
  const [before, after] = [readText(pair.before, 'a.txt').draft, readText(pair.after, 'b.txt').draft];
  const book = citationsOf(after);
  const all = [...pieces(after)].map(({ piece }) => piece);
  const citations = all.map(piece => book.of(piece));
  const vocabulary = [...new Set(pair.after.toLowerCase().match(/\p{L}{5,}/gu))];
  const entry = at => ({
    id: `entry-${at}`,
    title: 'an entry',
    severity: 'medium',
    reason: 'It is measured.',
    source: 'A measurement.',
    ...(at % 2 === 0
      ? { clauses: [citations[(at * 7) % citations.length]] }
      : { words: [vocabulary[(at * 11) % vocabulary.length]], look: ['term', 'modal', 'number'] }),
  });
  const list = { name: 'measured', watch: Array.from({ length: ENTRIES }, (_, at) => entry(at)) };
  const comparison = compare(before, after);
  const measure = run => {
    const times = Array.from({ length: RUNS }, () => timed(run));
    return median(times.slice(2));
  };
  let found = [];
  const quick = measure(() => (found = findFlags(comparison, before, after, [list], { isQuick: true })));
  const full = measure(() => (found = findFlags(comparison, before, after, [list])));
  const generic = measure(() => findFlags(comparison, before, after, [GENERIC_WATCHLIST], { isQuick: true }));
  const compared = measure(() => compare(before, after));
  console.log(
    `${ENTRIES} entries × UNCLOS, ${comparison.rows.length} rows, ${found.length} findings, warm, ms`,
  );
  console.log(`all rules ${full.toFixed(0)}, rules of the comparison alone ${quick.toFixed(0)}`);
  console.log(
    `the list for any treaty, as in treaty diff ${generic.toFixed(0)}; compare ${compared.toFixed(0)}`,
  );
}
