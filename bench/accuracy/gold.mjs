// Real drafts against facts that were labelled by reading both texts, provision by provision: pairs, outcomes of alternatives,
// bracket events, modal verbs, references. The labels and their scorers lie beside the folder of real texts and are run in place.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareAndAudit, comparisonToJson, toJson } from '../../dist/index.js';
import { corpus, readTreaty } from './bases.mjs';

const folder = corpus === null ? null : join(corpus, '..', 'gold');
const FACTS = { labels: 'paris-4-9.json', before: 'paris/2015-12-04.md', after: 'paris/2015-12-09.md' };
const SUCCESSORS = {
  labels: 'plastics/pairs.json',
  names: ['04_revised_zero_draft', '06_chair_text'],
  before: 'plastics/2023-12-28-revised-zero-draft.pdf',
  after: 'plastics/2024-12-01-chair-text.pdf',
};
const BARS = { pair: 0.95, outcome: 0.93, bracket: 0.97, modal: 0.96, reference: 0.9 };
const MOST_FALSE = 0.03;
const FEWEST_SUCCESSORS = 22;

const share = (part, whole) => (whole === 0 ? null : part / whole);

async function compared({ before, after }, into) {
  const [one, two] = [await readTreaty(join(corpus, before)), await readTreaty(join(corpus, after))];
  const { comparison, audit } = compareAndAudit(one, two);
  writeFileSync(join(into, 'diff.json'), comparisonToJson(comparison));
  writeFileSync(join(into, 'references.json'), toJson(audit()));
}

function scored(script, ...options) {
  const run = spawnSync('python3', [join(folder, script), ...options], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${script}: ${run.stderr}`);
  return run.stdout;
}

/** Kinds of facts with how many are right, false and not stated: `[kind, { right, wrong, unsaid }]`. */
async function scoreFacts(into) {
  await compared(FACTS, into);
  const [diff, references] = [join(into, 'diff.json'), join(into, 'references.json')];
  const labels = join(folder, FACTS.labels);
  return Object.entries(
    JSON.parse(scored('score_gold.py', labels, diff, '--references', references, '--json')),
  ).map(([kind, { right, wrong, 'not stated': unsaid }]) => [kind, { right, wrong, unsaid }]);
}

/** How many articles that live on reach their successor, and how many are paired with another article. */
async function scoreSuccessors(into) {
  await compared(SUCCESSORS, into);
  const said = scored(
    'score_pairs.py',
    join(folder, SUCCESSORS.labels),
    ...SUCCESSORS.names,
    join(into, 'diff.json'),
  );
  const [, content, all] = /content=(\d+)\/(\d+)/.exec(said) ?? [];
  return { reached: Number(content), all: Number(all), wrong: Number(/wrong=(\d+)/.exec(said)?.[1]) };
}

/** The labelled facts of real pairs; null where they, or Python, are not there. */
export async function scoreGold() {
  if (folder === null || !existsSync(folder) || spawnSync('python3', ['--version']).status !== 0) return null;
  const into = mkdtempSync(join(tmpdir(), 'treaty-gold-'));
  try {
    return { facts: await scoreFacts(into), successors: await scoreSuccessors(into) };
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

/** Every figure of the gold with its bar, as `judge` gives them. */
export function judgeGold(gold) {
  if (gold === null) return [{ name: 'facts labelled by hand', bar: '', value: '–', holds: null }];
  const totals = gold.facts.map(([, counts]) => counts);
  const sum = key => totals.reduce((all, counts) => all + counts[key], 0);
  const wrong = share(sum('wrong'), sum('right') + sum('wrong') + sum('unsaid'));
  return [
    ...gold.facts.flatMap(([kind, { right, wrong: no, unsaid }]) => {
      if (!(kind in BARS)) return [];
      const value = share(right, right + no + unsaid);
      return [
        {
          name: `Paris 4 → 9, ${kind} right`,
          bar: `≥ ${BARS[kind]}`,
          value: value.toFixed(4),
          holds: value >= BARS[kind],
        },
      ];
    }),
    {
      name: 'Paris 4 → 9, false',
      bar: `≤ ${MOST_FALSE}`,
      value: wrong.toFixed(4),
      holds: wrong <= MOST_FALSE,
    },
    {
      name: 'plastics, articles that reach their successor',
      bar: `≥ ${FEWEST_SUCCESSORS} of ${gold.successors.all}`,
      value: String(gold.successors.reached),
      holds: gold.successors.reached >= FEWEST_SUCCESSORS,
    },
    {
      name: 'plastics, articles paired with another one',
      bar: '0',
      value: String(gold.successors.wrong),
      holds: gold.successors.wrong === 0,
    },
  ];
}
