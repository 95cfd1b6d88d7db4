/** What got stronger or weaker, who is bound, on what condition, how much and when: the facts of changes, strongest first. */
import type { Fact, ModalChange, Row, Segment } from '../../compare/index.ts';
import { about, general } from '../entry.ts';
import { excerptOf, firstChanges, withoutNoteMarks } from '../excerpt.ts';
import type { Material } from '../material.ts';
import { moneyHeading } from '../money.ts';
import { replacementsOf } from '../replacements.ts';
import { citationOf, headingWords, isOnlyReference, isOnlySpaces, printSimilarity } from '../row-facts.ts';
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
import { printSuccessors } from '../sentences/successor.ts';
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
const MOST_CHANGES = 4;

export const whatChanged = (material: Material): Entry[] => [
  ...factLists(material),
  ...material.comparison.rows
    .flatMap(row => entryOf(row, material))
    .sort((one, two) => two.weight - one.weight || (one.rows[0] ?? 0) - (two.rows[0] ?? 0)),
];

/** One entry for each kind of fact, with all provisions that have one. */
function factLists(material: Material): Entry[] {
  const { rows } = material.comparison;
  const lists = new Map<FactList, Item[]>();
  const throughout = new Set(replacementsOf(rows).map(({ was, is }) => `${was} → ${is}`.toLowerCase()));
  const put = (list: FactList | null, row: Row, said: string) => {
    if (list) lists.set(list, [...(lists.get(list) ?? []), { row, said: `${said}${printSimilarity(row)}` }]);
  };
  for (const row of rows) {
    if (row.kind === 'note') continue;
    for (const modal of row.modals ?? []) put(listOfModal(modal), row, modalInList(modal, row.modals));
    for (const fact of row.facts ?? [])
      if (!isThroughout(fact, throughout)) put(listOfFact(fact), row, factInList(fact));
  }
  return FACT_LISTS.flatMap(({ list, says, weight }) => {
    const found = lists.get(list);
    if (!found) return [];
    const items = found.map(({ row, said }) => `${citationOf(row)} ${said}`);
    const entry: Entry = { ...general(says, weight, items), isDigest: true };
    return [
      list === 'actor'
        ? { ...entry, short: { sentences: [{ text: says }], items: payersFirst(found, material) } }
        : entry,
    ];
  });
}

/** What is said of a provision in a list. */
interface Item {
  row: Row;
  said: string;
}

/**
 * Within a budget, who acts is said first of provisions on money, which have the heading with them: who pays is asked before who
 * does anything else. A pair whose words have little in common comes after one that is sure, whatever it is about.
 */
function payersFirst(items: readonly Item[], material: Material): string[] {
  const ranked = items.map(({ row, said }) => {
    const heading = moneyHeading(row, material);
    const title = heading ? ` (${material.names.title(headingWords(heading))})` : '';
    const isUnsure = printSimilarity(row) !== '';
    return { rank: (isUnsure ? 2 : 0) + (heading ? 0 : 1), text: `${citationOf(row)}${title} ${said}` };
  });
  return ranked.sort((one, two) => one.rank - two.rank).map(({ text }) => text);
}

/** Whether a fact is one of a word that was replaced throughout: the same body under another name. */
const isThroughout = ({ before, after }: Fact, throughout: ReadonlySet<string>): boolean =>
  [...throughout].some(pair => {
    const [was = '', is = ''] = pair.split(' → ');
    return before !== null && after !== null && before.toLowerCase().replace(was, is) === after.toLowerCase();
  });

/** A change that no fact is known of weighs less; spelling and punctuation least. */
const PLAIN = 30;
const EDITORIAL = 5;

/** What changed in one provision, with its words. */
function entryOf(row: Row, material: Material): Entry[] {
  if (row.kind === 'note' || isOnlyReference(row) || isOnlySpaces(row)) return [];
  const sentences = [
    ...(row.modals ?? []).map(modal => ({
      weight: modal.kind === 'hedge' ? HEDGE : MODAL_WEIGHTS[modal.direction],
      text: printModal(modal),
    })),
    ...(row.facts ?? []).map(fact => ({ weight: WEIGHTS[fact.kind], text: printFact(fact) })),
    ...[printSuccessors(row)].flatMap(text => (text === null ? [] : [{ weight: PLAIN, text }])),
  ].sort((one, two) => two.weight - one.weight);
  const isEditorial = row.classes.every(name => name === 'editorial' || name === 'renumbering');
  const least = isEditorial ? EDITORIAL : PLAIN;
  const weight = Math.min(
    100,
    (sentences[0]?.weight ?? least) + Math.min(4, Math.max(0, sentences.length - 1)),
  );
  const words = wordsOf(row, material);
  if (sentences.length === 0 && !words) return [];
  const said: Sentence[] = sentences.map(({ text }) => ({ text }));
  if (words) said.push({ text: said.pop()?.text ?? '', words });
  return [{ ...about(row, said, weight, material), isDetail: true }];
}

/** The words around the first changes; of what came or went, the first words, but not where all of its article did. */
function wordsOf(row: Row, { outline }: Material): readonly Segment[] | null {
  if (row.change === 'unchanged' || row.kind === 'draft-title') return null;
  const parent = outline.parentOf(row);
  if (row.change !== 'modified' && parent?.change === row.change) return null;
  const isChanged = ({ op }: Segment) => op !== 'equal';
  const heading = row.heading?.some(isChanged) ? row.heading : [];
  const gap: Segment[] = heading.length > 0 && row.text.length > 0 ? [{ op: 'equal', text: ' — ' }] : [];
  const all = [...heading, ...gap, ...row.text]
    .map(segment => ({ ...segment, text: withoutNoteMarks(segment.text) }))
    .filter(({ text }) => text !== '');
  return all.some(isChanged) ? excerptOf(firstChanges(all, MOST_CHANGES), WORDS.around, WORDS.change) : null;
}
