/** Columns as CSV, for a spreadsheet. */
import type { ColumnSpan, Columns } from '../../report/index.ts';
import { csvLine } from '../csv.ts';
import { headLines, placeLines, ROW_HEAD } from './heads.ts';
import { cellParagraphs } from './paragraphs.ts';

/**
 * A line for each row: its number, its citation, the words of each draft, and what each column has against the one before. A cell has no
 * marks; the paragraphs in it are lines.
 */
export function columnsToCsv({ drafts, rows }: Columns): string {
  const changes = drafts.slice(1).map((_, at) => `Column ${at + 2} against column ${at + 1}`);
  const head = [
    ROW_HEAD,
    'Citation',
    ...drafts.map((draft, at) => headLines(draft, at).join('\n')),
    ...changes,
    'Place',
  ];
  const lines = rows.map(row => [
    row.number,
    row.citation,
    ...row.cells.map(cell =>
      cell === null
        ? ''
        : cellParagraphs(cell)
            .map(one => (one.type === 'table' ? one.rows.map(tableLine).join('\n') : plain(one.spans)))
            .join('\n'),
    ),
    ...row.cells.slice(1).map((cell, at) => {
      if (cell === null) return row.cells[at] === null ? '' : 'absent';
      return cell.change;
    }),
    placeLines(row).join('\n'),
  ]);
  return [head, ...lines].map(csvLine).join('');
}

const tableLine = (cells: readonly ColumnSpan[][]) => cells.map(plain).join(' | ');

const plain = (spans: readonly ColumnSpan[]) => spans.map(({ text }) => text).join('');
