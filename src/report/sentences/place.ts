/** How a provision came, went or changed its place, as sentences. */
import type { Row } from '../../compare/index.ts';
import { firstWords } from '../excerpt.ts';
import { printLabelChange } from './label.ts';
import { printKept, printSuccessors, wasSearched } from './successor.ts';

/** How a provision came, went, moved or was renumbered; empty for one that only has other words. */
export function placeRemarks(row: Row): string[] {
  const remarks: string[] = [];
  if (row.change === 'inserted') remarks.push(cameRemark(row));
  if (row.change === 'deleted') remarks.push(wentRemark(row));
  if (row.sameAs) remarks.push(`the same words as ${row.sameAs}`);
  remarks.push(...printKept(row, words => firstWords(words, MOST_WORDS)));
  if (row.moved)
    remarks.push(
      `moved from ${row.before} to ${row.after}${isInList(row) ? ', so the order of the list changed' : ''}`,
    );
  else if (row.renumbered) remarks.push(`was ${row.before}, now ${row.after}`);
  else if (row.before !== null && row.after !== null && row.before !== row.after)
    remarks.push(`was ${row.before}`);
  if (row.label) remarks.push(printLabelChange(row.label));
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

const cameRemark = (row: Row): string =>
  row.from ? `new: split off from ${row.from}` : (printSuccessors(row) ?? 'new');

function wentRemark(row: Row): string {
  const { before, into } = row;
  if (into && isOption(before ?? '')) return `no longer an option: words of it are in ${into}`;
  return into ? `gone: merged into ${into}` : (printSuccessors(row) ?? (wasSearched(row) ? GONE : 'gone'));
}

/** Whether a citation is of an option, and not of what one holds. */
export const isOption = (citation: string): boolean => /\(option [^()]*\)$/.test(citation);
