/** The bracket ledger: what became of every bracket and of every group of alternatives, in all and by article. */
import type { Alternative, BracketEvent } from '../../compare/index.ts';
import { countedEvents } from '../bracket-tally.ts';
import { counted, general } from '../entry.ts';
import { type Material, nameInList } from '../material.ts';
import { alternativeSentences, outcomeSays } from '../sentences/alternatives.ts';
import type { Entry } from '../types.ts';

export function ledger(material: Material): Entry[] {
  const { summary, alternatives } = material.comparison;
  return [...totals(summary.brackets, material), ...byArticle(material), ...outcomes(alternatives)];
}

type Events = Readonly<Record<BracketEvent['event'], number>>;

function totals({ lifted, struck, kept, edited, opened, added }: Events, material: Material): Entry[] {
  const before = lifted + struck + kept + edited;
  const after = kept + edited + opened + added;
  if (before + after === 0) return [];
  const was = [
    ...(lifted > 0 ? [`${lifted} lifted (the words stayed)`] : []),
    ...(struck > 0 ? [`${struck} struck with the words`] : []),
    ...(kept > 0 ? [`${kept} kept as they were`] : []),
    ...(edited > 0 ? [`${edited} edited and still open`] : []),
  ];
  const fresh = [
    ...(added > 0 ? [`${added} with new words`] : []),
    ...(opened > 0 ? [`${opened} round words that had none`] : []),
  ];
  const unlisted = material.counts.before.total.brackets - before;
  return [
    ...(before > 0
      ? [
          general(
            `Of ${counted(before, 'pair of brackets', 'pairs of brackets')} of the earlier draft: ${was.join(', ')}.`,
            95,
          ),
        ]
      : []),
    ...(fresh.length > 0 ? [general(`New: ${fresh.join(', ')}.`, 90)] : []),
    ...(unlisted !== 0 && before > 0 && unlisted > 0
      ? [general(`${counted(unlisted, 'pair', 'pairs')} could not be followed.`, 60)]
      : []),
  ];
}

const SHORT: readonly (readonly [BracketEvent['event'], string])[] = [
  ['lifted', 'lifted'],
  ['struck', 'struck'],
  ['edited', 'edited'],
  ['kept', 'kept'],
  ['added', 'new'],
  ['opened', 'opened'],
];

/** `11 Finance: 12 lifted, 30 struck, 5 kept`, those with most events first. */
function byArticle(material: Material): Entry[] {
  const lines = material.outline.groups
    .map(({ head, rows }) => ({ head, tally: countedEvents(rows) }))
    .filter(({ tally }) => tally.total > 0)
    .sort((one, two) => two.tally.total - one.tally.total)
    .map(({ head, tally }) => {
      const said = SHORT.flatMap(([event, word]) =>
        tally.events[event] > 0 ? [`${tally.events[event]} ${word}`] : [],
      );
      return `${head ? nameInList(head) : 'outside the articles'} (${said.join(', ')})`;
    });
  return lines.length > 1 ? [general('By article:', 70, lines)] : [];
}

/** How many groups of alternatives came to what, and then the settled ones. */
function outcomes(alternatives: readonly Alternative[]): Entry[] {
  if (alternatives.length === 0) return [];
  const tally = new Map<Alternative['outcome'], Alternative[]>();
  for (const group of alternatives) tally.set(group.outcome, [...(tally.get(group.outcome) ?? []), group]);
  const said = [...tally].map(([outcome, groups]) => `${groups.length} ${outcomeSays(outcome)}`);
  return [
    general(
      `Of ${counted(alternatives.length, 'group of alternatives', 'groups of alternatives')}: ${said.join(', ')}.`,
      85,
    ),
    ...alternatives
      .filter(({ by, outcome }) => by !== 'brackets' && outcome !== 'still-open')
      .flatMap(optionEntry),
  ];
}

function optionEntry(group: Alternative): Entry[] {
  return alternativeSentences([group]).map(text => ({
    where: group.after ?? group.before,
    sentences: [{ text }],
    weight: 50,
    before: group.before,
    after: group.after,
    rows: [],
  }));
}
