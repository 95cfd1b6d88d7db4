/** What is said about a provision beside its words: each change of place, number or bracket as a sentence. */
import type { ModalChange, Row } from '../compare/index.ts';
import { definitionsOf, type Kin } from './kin.ts';
import { alternativeSentences } from './sentences/alternatives.ts';
import { bracketSentences } from './sentences/brackets.ts';
import { printFact } from './sentences/facts.ts';
import { printModal } from './sentences/modal.ts';
import { noteSentences } from './sentences/note.ts';
import { printDegraded } from './sentences/pair.ts';
import { isOption } from './sentences/place.ts';

/** What became of the alternatives of a provision that are settled: `of the options, Option 2 was chosen`. */
export const alternativeRemarks = ({ before }: Row, { alternatives, comparedWith }: Kin): string[] =>
  alternativeSentences(alternatives.get(before ?? '') ?? [], comparedWith);

/** What follows the words of a provision: its kin, its brackets, what kind of change it is, how far it was compared. */
export function wordRemarks(row: Row, kin: Kin): string[] {
  const remarks = kinRemarks(row, kin);
  const isRecast = remarks.length > 0;
  remarks.push(...bracketSentences(row.brackets));
  const only = (name: Row['classes'][number]) =>
    row.classes.includes(name) && row.classes.every(one => one === name || one === 'renumbering');
  if (row.change === 'modified') {
    if (only('reference')) remarks.push('only the numbers referred to changed');
    // The order of a list may be what it says.
    if (only('editorial') && !isRecast && !row.moved) remarks.push('editorial only');
    remarks.push(...modalsOf(row).map(printModal), ...(row.facts ?? []).map(printFact));
  }
  remarks.push(...noteSentences(row.notes ?? []));
  remarks.push(...definitionsOf(row, kin));
  const degraded = printDegraded(row);
  if (degraded !== null) remarks.push(degraded);
  return remarks;
}

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
