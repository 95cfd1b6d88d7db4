/** Plain questions about a row of a comparison, answered the same way for every writer. */
import { type Row, type RowKind, textOf } from '../compare/index.ts';
import { isHeadedKind, isSameButForSpaces } from '../document/index.ts';

/** The citation that a row is best known by: where it stands now, or where it stood. */
export const citationOf = (row: Row): string => row.after ?? row.before ?? '';

/** Whether the drafts differ in this provision: its words, its place or its number. */
export const differs = (row: Row): boolean => isChange(row) || row.before !== row.after;

/**
 * Whether a row is a change of its own, and does not only stand in something that moved or was renumbered. The same words are one if
 * a bracket that opens in another provision was lifted from them or put round them.
 */
export const isChange = (row: Row): boolean =>
  row.change !== 'unchanged' ||
  row.moved ||
  row.renumbered ||
  row.notes !== undefined ||
  row.classes.includes('bracket');

/** A change of words, or of what stands in an article; a number that shifted is none, and neither is white space. */
export const isTextChange = (row: Row): boolean =>
  isChange(row) && !(row.change === 'unchanged' && row.renumbered) && !isOnlySpaces(row);

/** Whether both drafts have the same words in the same place, and only the white space between them is other. */
export const isOnlySpaces = ({ change, moved, notes, classes, heading = [], text }: Row): boolean =>
  change === 'modified' &&
  !moved &&
  notes === undefined &&
  classes.every(name => name === 'editorial' || name === 'renumbering') &&
  [heading, text].every(part => isSameButForSpaces(textOf(part, 'before'), textOf(part, 'after')));

/** Whether nothing but its number is different. */
export const isOnlyRenumbered = (row: Row): boolean =>
  row.renumbered && !row.moved && row.change === 'unchanged' && row.notes === undefined;

/** Whether only the numbers that it refers to changed, as the renumbering of other provisions made them. */
export const isOnlyReference = (row: Row): boolean =>
  row.change === 'modified' &&
  !row.moved &&
  row.classes.includes('reference') &&
  row.classes.every(name => name === 'reference' || name === 'renumbering');

const UNHEADED: readonly RowKind[] = ['draft-title', 'block', 'table'];

/** Whether a row is of something that bears a heading of its own: an article, a chapter, an annex, the preamble. */
export const isHeadedRow = ({ kind }: Row): boolean =>
  !UNHEADED.includes(kind) && isHeadedKind(kind as Exclude<RowKind, 'draft-title' | 'block' | 'table'>);

/** The heading as the later draft has it, or the earlier one where it is gone. */
export function headingWords(row: Row): string {
  return textOf(row.heading ?? [], row.change === 'deleted' ? 'before' : 'after');
}

/** The own words as the later draft has them, or the earlier one where they are gone. */
export function ownWords(row: Row): string {
  return textOf(row.text, row.change === 'deleted' ? 'before' : 'after');
}

/** `Article 40`, `Annex II`, `Preamble`, `40(1)`: the name of a provision at the start of a line. */
export function provisionName(row: Row, citation = citationOf(row)): string {
  if (row.kind === 'draft-title') return 'Title';
  const name = row.kind === 'article' && /^[\p{L}\p{N}]/u.test(citation) ? articleName(citation) : citation;
  return isHeadedRow(row) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** Articles of annexes and divisions say where they are, so only a bare number, a roman one too, needs the word. */
const articleName = (citation: string) =>
  /^(?:\p{N}|[A-Z]+(?: [a-z]+)?$)/u.test(citation) ? `article ${citation}` : citation;

/** Below this share of common words two provisions are as much two texts as one that was edited. */
const REWRITTEN = 0.5;

/** What qualifies every statement about a pair whose words have little in common: ` (similarity 24 %)`; empty for any other. */
export const printSimilarity = ({ why }: Pick<Row, 'why'>): string =>
  why !== null && why.by !== 'correction' && why.by !== 'tracked' && why.confidence < REWRITTEN
    ? ` (similarity ${Math.round(why.confidence * 100)} %)`
    : '';
