/** What is said about a provision beside its words: each change of place, number or bracket as a sentence. */
import type { Alternative, Fact, ModalChange, Row } from '../compare/index.ts';
import { definitionsOf, type Kin } from './kin.ts';
import { about, type Remark } from './remark.ts';
import { alternativeSentences } from './sentences/alternatives.ts';
import { bracketSentences } from './sentences/brackets.ts';
import { printFact } from './sentences/facts.ts';
import { printModal } from './sentences/modal.ts';
import { noteSentences } from './sentences/note.ts';
import { printDegraded } from './sentences/pair.ts';
import { isOption, remarksOnPlace } from './sentences/place.ts';

/** All that is said of a provision, each remark with what it is about. */
export const remarksOn = (row: Row, kin: Kin): Remark[] => [
  ...remarksOnPlace(row),
  ...remarksOnWords(row, kin),
  ...remarksOnAlternatives(row, kin),
];

/** What became of the alternatives of a provision that are settled: `of the options, Option 2 was chosen`. */
export const alternativeRemarks = (row: Row, kin: Kin): string[] =>
  remarksOnAlternatives(row, kin).map(({ text }) => text);

function remarksOnAlternatives({ before }: Row, { alternatives, comparedWith }: Kin): Remark[] {
  const groups = alternatives.get(before ?? '') ?? [];
  return groups.flatMap(group =>
    about(isOpen(group) ? 'open' : 'outcome', alternativeSentences([group], comparedWith)),
  );
}

/** Whether all that were open are. */
const isOpen = ({ outcome, choices }: Alternative): boolean =>
  outcome === 'still-open' && choices.every(choice => choice.outcome !== 'dropped');

/** What follows the words of a provision: its kin, its brackets, what kind of change it is, how far it was compared. */
export const wordRemarks = (row: Row, kin: Kin): string[] => remarksOnWords(row, kin).map(({ text }) => text);

function remarksOnWords(row: Row, kin: Kin): Remark[] {
  const remarks = about('whereabouts', kinRemarks(row, kin));
  const isRecast = remarks.length > 0;
  remarks.push(...about('bracket', bracketSentences(row.brackets)));
  const only = (name: Row['classes'][number]) =>
    row.classes.includes(name) && row.classes.every(one => one === name || one === 'renumbering');
  if (row.change === 'modified') {
    if (only('reference')) remarks.push({ about: 'slight', text: 'only the numbers referred to changed' });
    // The order of a list may be what it says.
    if (only('editorial') && !isRecast && !row.moved)
      remarks.push({ about: 'slight', text: 'editorial only' });
    remarks.push(...about('modal', modalsOf(row).map(printModal)));
    remarks.push(...(row.facts ?? []).map(fact => ({ about: topicOf(fact), text: printFact(fact) })));
  }
  remarks.push(...about('note', noteSentences(row.notes ?? [])));
  remarks.push(...about('definition', definitionsOf(row, kin)));
  const degraded = printDegraded(row);
  if (degraded !== null) remarks.push({ about: 'limit', text: degraded });
  return remarks;
}

const topicOf = ({ kind }: Fact): Remark['about'] =>
  kind === 'quantity' || kind === 'date' ? 'amount' : 'fact';

/** Without the hedges that a condition or an exception tells as a whole: `subject to` of `subject to the availability of pilots`. */
function modalsOf({ modals = [], facts = [] }: Row): ModalChange[] {
  const isTold = ({ kind, before, after }: ModalChange) =>
    kind === 'hedge' &&
    facts.some(
      fact =>
        (fact.kind === 'condition' || fact.kind === 'exception') &&
        (fact[before === null ? 'after' : 'before'] ?? '').toLowerCase().startsWith(before ?? after ?? ''),
    );
  return modals.filter(modal => !isTold(modal));
}

function kinRemarks(row: Row, { splitOff, mergedInto }: Kin): string[] {
  if (row.before === null || row.after === null) return [];
  const gave = splitOff.get(row.before);
  const took = mergedInto.get(row.after);
  return [...(gave ? [`split: part of it is now ${gave.join(', ')}`] : []), ...tookRemarks(took ?? [])];
}

/** Of options, which of them was taken is said of the group: here only that words of them are here. */
function tookRemarks(took: readonly string[]): string[] {
  const options = took.filter(isOption);
  const others = took.filter(citation => !isOption(citation));
  return [
    ...(others.length > 0 ? [`merged: it takes in what was ${others.join(', ')}`] : []),
    ...(options.length > 0 ? [`words of ${options.join(', ')} are here too`] : []),
  ];
}
