/** The bracket ledger: what became of every bracket and of every group of alternatives, in all and by article. */
import type { Alternative } from '../../compare/index.ts';
import { tallyOf } from '../bracket-tally.ts';
import { counted, general } from '../entry.ts';
import type { Material } from '../material.ts';
import { alternativeSentences, outcomeSays, printOutcome } from '../sentences/alternatives.ts';
import { articleBrackets, earlierBrackets, laterBrackets } from '../sentences/ledger.ts';
import type { Entry } from '../types.ts';

export const ledger = (material: Material): Entry[] => [
  ...totals(material),
  ...outcomes(material),
  ...byArticle(material),
];

function totals({ comparison }: Material): Entry[] {
  const tally = tallyOf(comparison.rows);
  return [
    ...(tally.before > 0 ? [general(earlierBrackets(tally), 95)] : []),
    ...(tally.after > 0 ? [general(laterBrackets(tally), 90)] : []),
  ];
}

/** Articles by brackets added and removed, most first; text outside articles counts as one of them. */
function byArticle({ articles, comparison, names }: Material): Entry[] {
  const inside = new Set(articles.flatMap(({ rows }) => rows));
  const loose = comparison.rows.filter(row => !inside.has(row));
  const lines = [
    ...articles.map(({ head, rows }) => ({ name: names.inList(head), tally: tallyOf(rows) })),
    { name: 'outside the articles', tally: tallyOf(loose) },
  ]
    .filter(({ tally }) => tally.before + tally.after > 0)
    .sort((one, two) => two.tally.before + two.tally.after - one.tally.before - one.tally.after)
    .map(({ name, tally }) => `${name} (${articleBrackets(tally)})`);
  return lines.length > 1 ? [general('By article, before → now:', 70, lines)] : [];
}

/** How many groups of alternatives came to what, and then the settled ones. */
function outcomes({ comparison: { alternatives }, names }: Material): Entry[] {
  if (alternatives.length === 0) return [];
  const tally = new Map<Alternative['outcome'], number>();
  for (const { outcome } of alternatives) tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
  const said = [...tally]
    .sort(([, one], [, two]) => two - one)
    .map(([outcome, count]) => `${count} ${outcomeSays(outcome)}`);
  const settled = alternatives.filter(({ by, outcome }) => by !== 'brackets' && outcome !== 'still-open');
  return [
    general(
      `Of ${counted(alternatives.length, 'group of alternatives', 'groups of alternatives')}: ${said.join(', ')}.`,
      85,
    ),
    ...(settled.length > 0
      ? [
          general(
            'Options settled:',
            80,
            [...settled]
              .sort((one, two) => Number(two.by === 'options') - Number(one.by === 'options'))
              .map(group => `${names.citation(group.before, 'before')}: ${printOutcome(group)}`),
          ),
        ]
      : []),
    ...settled.flatMap(optionEntry),
  ];
}

function optionEntry(group: Alternative): Entry[] {
  return alternativeSentences([group]).map(text => ({
    where: group.after ?? group.before,
    sentences: [{ text }],
    isDetail: true,
    weight: 50,
    before: group.before,
    after: group.after,
    rows: [],
  }));
}
