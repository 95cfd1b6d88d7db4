/** The bracket ledger: what became of every bracket and of every group of alternatives, in all and by article. */

import {
  type Alternative,
  type Comparison,
  countedBrackets,
  outcomesOf,
  type Row,
} from '../../compare/index.ts';
import { counted } from '../../document/index.ts';
import { tallyOf } from '../bracket-tally.ts';
import { general } from '../entry.ts';
import type { Material } from '../material.ts';
import type { Names } from '../names.ts';
import { alternativeSentences, outcomeSays, printOutcome } from '../sentences/alternatives.ts';
import { articleBrackets, earlierBrackets, laterBrackets } from '../sentences/ledger.ts';
import type { Entry } from '../types.ts';

export const ledger = (material: Material): Entry[] => [
  ...ledgerTotals(material),
  ...[...settledOptions(material), ...recastOptions(material)].flatMap(optionEntry),
  ...byArticle(material),
];

/** What became of all brackets and options, without the articles. */
export const ledgerTotals = (material: Material): Entry[] => [...totals(material), ...outcomes(material)];

function totals({ comparison }: Material): Entry[] {
  const tally = tallyOf(comparison.rows);
  return [
    ...(tally.before > 0 ? [general(earlierBrackets(tally), 95)] : []),
    ...(tally.after > 0 ? [general(laterBrackets(tally), 90)] : []),
  ];
}

/** The brackets of one article. */
export interface ArticleBrackets {
  /** Place of its heading in the rows of the comparison; null for what stands outside the articles. */
  row: number | null;
  /** `7 Releases, was 6` */
  name: string;
  before: number;
  after: number;
  lifted: number;
  /** `219 → 45, 13 lifted` */
  says: string;
}

/**
 * Articles by brackets before and after, most first; text outside articles counts as one of them. A bracket counts where it
 * stood in its draft: those of a provision that moved to another article are in the earlier article before, and in the later one after.
 */
export function bracketsByArticle({
  articles,
  comparison,
  names,
  outline,
  placeOf,
}: Material): ArticleBrackets[] {
  const heads = new Set(articles.map(({ head }) => head));
  const tallies = new Map<Row | null, Record<'before' | 'after' | 'lifted', number>>();
  const count = (what: 'before' | 'after' | 'lifted', side: 'before' | 'after', citation: string) => {
    const head = outline.headOn(side, citation, heads);
    const tally = tallies.get(head) ?? { before: 0, after: 0, lifted: 0 };
    tallies.set(head, { ...tally, [what]: tally[what] + 1 });
  };
  for (const row of comparison.rows) {
    for (const { event, wasIn } of countedBrackets(row)) {
      const [before, after] = [wasIn ?? row.before ?? '', row.after ?? ''];
      if (event !== 'added' && event !== 'opened') count('before', 'before', before);
      if (event !== 'struck' && event !== 'lifted') count('after', 'after', after);
      if (event === 'lifted') count('lifted', 'before', before);
    }
  }
  return [...tallies]
    .sort(([, one], [, two]) => two.before + two.after - one.before - one.after)
    .map(([head, tally]) => ({
      row: head ? (placeOf.get(head) ?? null) : null,
      name: head ? nameOf(head, names) : 'outside the articles',
      ...tally,
      says: articleBrackets(tally),
    }));
}

export const BY_ARTICLE = 'By article, before → now';

function byArticle(material: Material): Entry[] {
  const lines = bracketsByArticle(material).map(
    ({ name, ...tally }) => `${name} (${articleBrackets(tally)})`,
  );
  return lines.length > 1 ? [general(`${BY_ARTICLE}:`, 70, lines)] : [];
}

/** The number of the later draft, and that of the earlier where it is another or the only one: `7 Releases, was 6`, `was 8 Funds`. */
function nameOf(head: Row, names: Names): string {
  const name = names.inList(head);
  if (head.after === null) return `was ${name}`;
  const was = head.before === null ? '' : names.citation(head.before, 'before');
  return was === '' || was === names.citation(head.after, 'after') ? name : `${name}, was ${was}`;
}

/** How many groups of alternatives came to what, and then the settled ones. */
function outcomes({ comparison: { alternatives }, names }: Material): Entry[] {
  if (alternatives.length === 0) return [];
  const said = Object.entries(outcomesOf(alternatives))
    .sort(([, one], [, two]) => two - one)
    .map(([outcome, count]) => `${count} ${outcomeSays(outcome as Alternative['outcome'])}`);
  const byOptionsFirst = (groups: readonly Alternative[]) =>
    [...groups].sort((one, two) => Number(two.by === 'options') - Number(one.by === 'options'));
  const settled = byOptionsFirst(settledOptions({ comparison: { alternatives } }));
  const recast = byOptionsFirst(recastOptions({ comparison: { alternatives } }));
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
            settled.map(group => `${names.citation(group.before, 'before')}: ${printOutcome(group)}`),
          ),
        ]
      : []),
    ...(recast.length > 0
      ? [
          general(
            'Options recast (still open, with other texts):',
            79,
            recast.map(({ before }) => names.citation(before, 'before')),
          ),
        ]
      : []),
  ];
}

interface OfAlternatives {
  comparison: Pick<Comparison, 'alternatives'>;
}

const settledOptions = ({ comparison: { alternatives } }: OfAlternatives): Alternative[] =>
  alternatives.filter(
    ({ by, outcome }) => by !== 'brackets' && outcome !== 'still-open' && outcome !== 'recast',
  );

/** Rivals in whose place others stand: nothing is settled. */
const recastOptions = ({ comparison: { alternatives } }: OfAlternatives): Alternative[] =>
  alternatives.filter(({ by, outcome }) => by !== 'brackets' && outcome === 'recast');

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
