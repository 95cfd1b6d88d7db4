/** How a provision came, went or changed its place, as sentences. */
import type { Row } from '../../compare/index.ts';
import { firstWords } from '../excerpt.ts';
import { about, type Remark } from '../remark.ts';
import { printLabelChange } from './label.ts';
import { printKept, printSuccessors, wasSearched } from './successor.ts';

/** How a provision came, went, moved or was renumbered; empty for one that only has other words. */
export const placeRemarks = (row: Row): string[] => remarksOnPlace(row).map(({ text }) => text);

/** The same, each with what it is about. */
export function remarksOnPlace(row: Row): Remark[] {
  const remarks: Remark[] = [];
  if (row.change === 'inserted') remarks.push(cameRemark(row));
  if (row.change === 'deleted') remarks.push(wentRemark(row));
  const kept = printKept(row, words => firstWords(words, MOST_WORDS));
  remarks.push(
    ...about('whereabouts', [...(row.sameAs ? [`the same words as ${row.sameAs}`] : []), ...kept]),
  );
  if (row.moved) {
    const order = isInList(row) ? ', so the order of the list changed' : '';
    remarks.push({ about: 'whereabouts', text: `moved from ${row.before} to ${row.after}${order}` });
  } else if (row.renumbered) remarks.push({ about: 'number', text: `was ${row.before}, now ${row.after}` });
  else if (row.before !== null && row.after !== null && row.before !== row.after)
    remarks.push({ about: 'number', text: `was ${row.before}` });
  if (row.label) remarks.push({ about: 'number', text: printLabelChange(row.label) });
  return remarks;
}

/** Where a provision stood that stands elsewhere now. */
export const printMovedTo = (citation: string): string => `moved to ${citation}`;

/** Whether a line of a list went to another place in it; a list that was renumbered itself is left out. */
const isInList = ({ kind, before, after }: Row): boolean =>
  (kind === 'subparagraph' || kind === 'item') && listOf(before) !== '' && listOf(before) === listOf(after);

const listOf = (citation: string | null): string => /^(.+)\([^()]+\)$/.exec(citation ?? '')?.[1] ?? '';

/** Enough of words that stand elsewhere to know them by. */
const MOST_WORDS = 14;

/** That nothing was found is all that a search can say, as in the lists of the report. */
const GONE = 'gone (no successor was found)';

function cameRemark(row: Row): Remark {
  if (row.from) return { about: 'whereabouts', text: `new: split off from ${row.from}` };
  const rewritten = printSuccessors(row);
  return rewritten === null ? { about: 'presence', text: 'new' } : { about: 'whereabouts', text: rewritten };
}

function wentRemark(row: Row): Remark {
  const { before, into } = row;
  if (into) {
    const isChoice = isOption(before ?? '');
    const text = isChoice ? `no longer an option: words of it are in ${into}` : `gone: merged into ${into}`;
    return { about: 'whereabouts', text };
  }
  const rewritten = printSuccessors(row);
  if (rewritten !== null) return { about: 'whereabouts', text: rewritten };
  return { about: 'presence', text: wasSearched(row) ? GONE : 'gone' };
}

/** Whether a citation is of an option, and not of what one holds. */
export const isOption = (citation: string): boolean => /\(option [^()]*\)$/.test(citation);
