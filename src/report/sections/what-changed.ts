/** What got stronger or weaker, who is bound, on what condition, how much and when: the facts of changes, strongest first. */
import type { Fact, ModalChange, Row } from '../../compare/index.ts';
import { about, general } from '../entry.ts';
import { excerptOf, firstChanges } from '../excerpt.ts';
import type { Material } from '../material.ts';
import { replacementsOf } from '../replacements.ts';
import { citationOf } from '../row-facts.ts';
import {
  FACT_LISTS,
  type FactList,
  factInList,
  listOfFact,
  listOfModal,
  modalInList,
} from '../sentences/fact-lists.ts';
import { printFact } from '../sentences/facts.ts';
import { printModal } from '../sentences/modal.ts';
import type { Entry, Sentence } from '../types.ts';

/**
 * How much a fact weighs: what turns a rule round before how strong it is, that before who is bound, and so on. The order is that of the
 * questions that delegates ask first (`ideal-summary`); within a kind a larger change of wording is no larger change of substance.
 */
const WEIGHTS: Readonly<Record<Fact['kind'], number>> = {
  polarity: 95,
  actor: 80,
  exception: 75,
  condition: 74,
  quantity: 72,
  date: 71,
  quantifier: 70,
  connective: 55,
  placeholder: 50,
  chapeau: 20,
};
const MODAL_WEIGHTS: Readonly<Record<ModalChange['direction'], number>> = {
  reversed: 95,
  weaker: 85,
  stronger: 85,
  settled: 60,
  open: 58,
  same: 15,
};
const HEDGE = 45;
const WORDS = { around: 4, change: 12 };
const MOST_CHANGES = 2;

export const whatChanged = (material: Material): Entry[] => [
  ...factLists(material),
  ...material.comparison.rows
    .flatMap(row => entryOf(row, material))
    .sort((one, two) => two.weight - one.weight || (one.rows[0] ?? 0) - (two.rows[0] ?? 0)),
];

/** One entry for each kind of fact, with all provisions that have one. */
function factLists({ comparison: { rows } }: Material): Entry[] {
  const lists = new Map<FactList, string[]>();
  const throughout = new Set(replacementsOf(rows).map(({ was, is }) => `${was} → ${is}`.toLowerCase()));
  const put = (list: FactList | null, row: Row, said: string) => {
    if (list) lists.set(list, [...(lists.get(list) ?? []), `${citationOf(row)} ${said}`]);
  };
  for (const row of rows) {
    if (row.kind === 'note') continue;
    for (const modal of row.modals ?? []) put(listOfModal(modal), row, modalInList(modal));
    for (const fact of row.facts ?? [])
      if (!isThroughout(fact, throughout)) put(listOfFact(fact), row, factInList(fact));
  }
  return FACT_LISTS.flatMap(({ list, says, weight }) => {
    const items = lists.get(list);
    return items ? [general(says, weight, items)] : [];
  });
}

/** Whether a fact is one of a word that was replaced throughout: the same body under another name. */
const isThroughout = ({ before, after }: Fact, throughout: ReadonlySet<string>): boolean =>
  [...throughout].some(pair => {
    const [was = '', is = ''] = pair.split(' → ');
    return before !== null && after !== null && before.toLowerCase().replace(was, is) === after.toLowerCase();
  });

function entryOf(row: Row, material: Material): Entry[] {
  const [facts, modals] = [row.facts ?? [], row.modals ?? []];
  const sentences: { weight: number; text: string }[] = [
    ...modals.map(modal => ({
      weight: modal.kind === 'hedge' ? HEDGE : MODAL_WEIGHTS[modal.direction],
      text: printModal(modal),
    })),
    ...facts.map(fact => ({ weight: WEIGHTS[fact.kind], text: printFact(fact) })),
  ].filter(({ weight }) => weight > WEIGHTS.chapeau || modals.length > 0);
  if (sentences.length === 0 || row.kind === 'note') return [];
  sentences.sort((one, two) => two.weight - one.weight);
  const weight = Math.min(100, (sentences[0]?.weight ?? 0) + Math.min(4, sentences.length - 1));
  const said: Sentence[] = sentences.map(({ text }) => ({ text }));
  const last = said.at(-1);
  if (last) last.words = excerptOf(firstChanges(row.text, MOST_CHANGES), WORDS.around, WORDS.change);
  return [{ ...about(row, said, weight, material), isDetail: true }];
}
