/**
 * Compares the restated text of the cybercrime convention with the authentic one: not the words, which are to differ, but what they
 * are hung on. Ends with 1 where something differs that `restatement/explained.mjs` does not explain, or where words are copied.
 *
 * node scripts/verify-restatement.mjs [PATH] [--draft FILE] [--record]
 *   PATH         the authentic English text (A_RES_79_243.en.xml), or the folder of texts it is in; default: $TREATY_CORPUS
 *   --draft FILE the restatement; default: drafts/un-cybercrime/2024-08.md
 *   --record     writes what was compared with what, and when, into the restatement and treaty.yaml
 *
 * It reads with dist/, so build first (node scripts/build.mjs --quick), or name another main.js in TREATY_PROGRAM.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copiedRuns } from './restatement/copied.mjs';
import { conceptDifferences, differences } from './restatement/differences.mjs';
import { EXPLAINED } from './restatement/explained.mjs';
import { conceptsOf, provisionsOf } from './restatement/provisions.mjs';

const root = join(import.meta.dirname, '..');
const NAME = 'un-cybercrime/A_RES_79_243.en.xml';
const SYMBOL = 'A/RES/79/243';
/** In the resolution, the convention stands between these words. */
const WHERE = ['--from', 'The States Parties to the present Convention', '--until', 'IN WITNESS'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    draft: { type: 'string', default: join(root, 'drafts/un-cybercrime/2024-08.md') },
    record: { type: 'boolean', default: false },
  },
});
const authentic = authenticText(positionals[0] ?? process.env.TREATY_CORPUS);
if (!authentic) {
  console.error(
    'The authentic text was not found. Name the file A_RES_79_243.en.xml or the folder of texts, here or in TREATY_CORPUS.',
  );
  process.exit(2);
}

const [is, should] = [provisionsOf(values.draft), provisionsOf(authentic, WHERE)];
const found = [
  ...differences(is, should),
  ...conceptDifferences(conceptsOf(values.draft), conceptsOf(authentic, WHERE)),
];
const explained = found.filter(one => EXPLAINED.some(known => fits(known, one)));
const open = found.filter(one => !explained.includes(one));
const stale = EXPLAINED.filter(known => !found.some(one => fits(known, one)));
const copied = copiedRuns(is, should);

for (const { kind, place, says } of open) console.log(`${place}: ${kind}: ${says}`);
for (const { place, words } of copied) console.log(`${place}: copied: “${words}”`);
for (const { kind, place } of stale)
  console.log(`${place}: ${kind}: explained, but there is no such difference`);
for (const { kind, place, says } of explained) {
  const reason = EXPLAINED.find(known => fits(known, { kind, place }))?.reason;
  console.log(`${place}: ${kind}: ${says} (explained: ${reason})`);
}
const articles = [...should.values()].filter(({ kind }) => kind === 'article').map(({ place }) => place);
const touched = new Set(open.map(({ place }) => articleOf(place)));
const same = articles.filter(place => is.has(place) && !touched.has(place));
console.log(
  `${same.length} of ${articles.length} articles as in ${SYMBOL}; ${should.size} provisions compared; ` +
    `${open.length} unexplained, ${explained.length} explained, ${copied.length} copied runs of words`,
);
process.exitCode = open.length + copied.length + stale.length > 0 ? 1 : 0;
if (values.record && process.exitCode === 0) record();

function fits(known, one) {
  return known.kind === one.kind && known.place === one.place;
}

function articleOf(place) {
  return place.split('(')[0];
}

function authenticText(path) {
  if (!path || !existsSync(path)) return undefined;
  const file = statSync(path).isDirectory() ? join(path, NAME) : path;
  return existsSync(file) ? file : undefined;
}

/** The line `verified:` of the restatement, and of its entry in treaty.yaml. */
function record() {
  const hash = createHash('sha256').update(readFileSync(authentic)).digest('hex');
  const line = `verified: against ${SYMBOL} (en) on ${new Date().toISOString().slice(0, 10)}, SHA-256 ${hash}`;
  for (const file of [values.draft, join(values.draft, '../treaty.yaml')]) {
    const text = readFileSync(file, 'utf8');
    if (!/^ *verified: /m.test(text)) throw new Error(`${file} has no line \`verified:\` to write`);
    writeFileSync(file, text.replace(/^( *)verified: .*$/m, `$1${line}`));
  }
  console.log(line);
}
