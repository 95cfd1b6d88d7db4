/** What stands in the first column of a table of columns, and above each of the others. */
import type { Provenance } from '../../document/index.ts';
import type { ColumnRow } from '../../report/index.ts';
import { nameOf, RESTATEMENT_NOTICE } from '../notices.ts';

/** Above the numbers of the rows. */
export const ROW_HEAD = 'Row';

/** How the table is to be read: the first words are printed as new words are. */
export const COLUMNS_KEY = {
  marked: 'Words marked like this',
  says: ' are not in the column before, in the same row. Words that went are in the column before alone. An empty cell: the draft does not have the provision.',
  bar: ' A bar beside a cell: it differs from the column before.',
  /** Said only where rows are not in the order of every draft. */
  moved:
    'A provision that moved has one row, where the last draft has it. “Column 1: after row 12” gives its place in the draft of column 1.',
} as const;

/** The lines above a column: its number and the name of its draft, then what else is known of it. */
export function headLines(draft: Provenance, at: number): string[] {
  const name = nameOf(draft);
  const { title, date, symbol, status, source, authenticity } = draft;
  return [
    `Column ${at + 1}: ${name ?? title ?? '(no title)'}`,
    name === null ? '' : (title ?? ''),
    [date, symbol, status].filter(Boolean).join(' · '),
    source ?? '',
    authenticity === 'restatement' ? RESTATEMENT_NOTICE : '',
  ].filter(Boolean);
}

/** Where the cells of a row stand in their drafts, if not behind the row above: `Column 1: after row 12`. */
export const placeLines = ({ cells }: ColumnRow): string[] =>
  cells.flatMap((cell, at) =>
    cell?.follows === undefined
      ? []
      : [`Column ${at + 1}: ${cell.follows === 0 ? 'first' : `after row ${cell.follows}`}`],
  );
