// Accuracy against known truth. Exits with 1 if a figure is below its bar.
//
// npm run bench:accuracy [-- --seeds N] [--from SEED] [--misses] [BASE|SCENARIO|gold|labels …]
import { parseArgs } from 'node:util';
import { compare } from '../../dist/index.js';
import { judge } from './bars.mjs';
import { bases } from './bases.mjs';
import { Edit } from './edit.mjs';
import { judgeGold, scoreGold } from './gold.mjs';
import { labelSets, scoreLabels } from './labels.mjs';
import { choices } from './random.mjs';
import { barsTable, countsTable, goldTable, labelsTable } from './report.mjs';
import { SCENARIOS } from './scenarios.mjs';
import { addCounts, noCounts, score } from './score.mjs';
import { truthOf } from './truth.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '3' },
    from: { type: 'string', default: '1' },
    misses: { type: 'boolean', default: false },
  },
});
const known = await bases();
const names = { base: known.map(({ name }) => name), scenario: Object.keys(SCENARIOS) };
for (const name of positionals) {
  if (name !== 'labels' && name !== 'gold' && !names.base.includes(name) && !names.scenario.includes(name)) {
    console.error(
      `There is no base or scenario ${name}. Name some of: gold, labels, ${[...names.base, ...names.scenario].join(', ')}.`,
    );
    process.exit(2);
  }
}
const chosen = list =>
  positionals.some(name => list.includes(name)) ? list.filter(name => positionals.includes(name)) : list;
/** Without names everything is measured; with names, what is named. */
const isAsked = name => positionals.length === 0 || positionals.includes(name);
const onlyReal = positionals.length > 0 && positionals.every(name => name === 'labels' || name === 'gold');
const tell = where => (values.misses ? (sort, text) => console.log(`${where}${sort}: ${text}`) : undefined);

/** One edited treaty, made from a seed of its own, compared and scored. */
function scoreOne(base, scenario, seed) {
  const rng = choices(
    seed * 7919 + names.base.indexOf(base) * 104_729 + names.scenario.indexOf(scenario) * 31,
  );
  const ids = { next: 1 };
  const edit = new Edit(known.find(({ name }) => name === base).make(ids, rng), ids, rng);
  SCENARIOS[scenario](edit);
  const truth = truthOf(edit);
  return score(truth, compare(truth.before, truth.after), tell(`${base} ${scenario} ${seed}: `));
}

const gold = isAsked('gold') ? await scoreGold() : null;
if (gold !== null) console.log(`${goldTable(gold)}\n`);

const byScenario = {};
const byBase = {};
const all = noCounts();
const seeds = Array.from({ length: Number(values.seeds) }, (_, at) => Number(values.from) + at);
for (const base of onlyReal ? [] : chosen(names.base)) {
  for (const scenario of chosen(names.scenario)) {
    for (const seed of seeds) {
      const counts = scoreOne(base, scenario, seed);
      byScenario[scenario] ??= noCounts();
      byBase[base] ??= noCounts();
      for (const total of [byScenario[scenario], byBase[base], all]) addCounts(total, counts);
    }
  }
}
const sets = isAsked('labels') ? (await labelSets()).map(set => [set.name, scoreLabels(set, tell(''))]) : [];
const sum = lists =>
  lists.length === 0
    ? null
    : lists.slice(1).reduce((total, [, counts]) => addCounts(total, counts), { ...lists[0][1] });

if (!onlyReal)
  console.log(
    `seeds ${seeds[0]} to ${seeds.at(-1)}\n\n${countsTable('scenario', byScenario)}\n\n${countsTable('base', byBase)}\n`,
  );
if (sets.length > 0) console.log(`${labelsTable(sets)}\n`);
const judged = [
  ...(isAsked('gold') ? judgeGold(gold) : []),
  ...judge({
    scenarios: byScenario,
    all,
    labels: sum(sets),
    paris: sets.find(([name]) => name.startsWith('paris'))?.[1] ?? null,
  }),
];
console.log(barsTable(judged));
process.exitCode = judged.some(({ holds }) => holds === false) ? 1 : 0;
