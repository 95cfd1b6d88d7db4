/** A concordance as CSV -> corrections. */
import { counted } from '../document/index.ts';
import type { Correction } from './corrections.ts';

/** A concordance file that is not one. */
export class ConcordanceError extends Error {
  readonly code = 'bad-concordance';
}

export interface DraftIds {
  before: string | undefined;
  after: string | undefined;
}

/**
 * Reads a concordance: CSV (RFC 4180) with a head that names the columns `before` and `after`; others are ignored, so
 * that what `treaty concordance --format csv` writes can be corrected and read back. An empty cell means that there
 * is no counterpart. With columns `before-draft` and `after-draft`, only the lines for these two drafts count.
 *
 * @throws {ConcordanceError} if the columns are not there, a line has more or fewer cells than the first, or a quotation mark is astray.
 */
export function readCorrections(csv: string, path: string, drafts: DraftIds): Correction[] {
  const [head, ...lines] = rowsOf(csv, path);
  const column = (name: string) => head?.cells.findIndex(cell => cell.trim().toLowerCase() === name) ?? -1;
  const [before, after] = [column('before'), column('after')];
  if (before === -1 || after === -1) {
    throw new ConcordanceError(
      `${path} is not a concordance: its first line must name the columns before and after.`,
    );
  }
  const [beforeDraft, afterDraft] = [column('before-draft'), column('after-draft')];
  const fits = (cell: string | undefined, id: string | undefined) => !cell || id === undefined || cell === id;
  return lines
    .filter(({ cells }) => fits(cells[beforeDraft], drafts.before) && fits(cells[afterDraft], drafts.after))
    .map(({ cells, line }) => ({
      before: cells[before]?.trim() || null,
      after: cells[after]?.trim() || null,
      place: `${path}:${line}`,
    }));
}

interface CsvRow {
  cells: string[];
  /** Line of the file on which it starts, from 1. */
  line: number;
}

/** RFC 4180, to the letter: a file that was cut, or that has a stray quotation mark, would be read as other corrections. */
function rowsOf(csv: string, path: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let row: CsvRow = { cells: [], line };
  const text = csv.replace(/^\uFEFF/, '');
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/y;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) {
      throw new ConcordanceError(
        `${path}:${line}: a quotation mark is not closed, or stands within a cell. Put a cell with such a mark in quotation marks, and write the mark twice.`,
      );
    }
    const [all, quoted, plain, end] = match;
    row.cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    line += (all.match(/\r?\n|\r/g) ?? []).length;
    if (end === ',' && cell.lastIndex < text.length) continue;
    if (end === ',') row.cells.push('');
    if (row.cells.some(one => one.trim() !== '')) rows.push(row);
    row = { cells: [], line };
  }
  const columns = rows[0]?.cells.length ?? 0;
  const short = rows.find(({ cells }) => cells.length !== columns);
  if (short) {
    throw new ConcordanceError(
      `${path}:${short.line}: ${counted(short.cells.length, 'cell')}, but the first line has ${columns}. The file may have been cut; write an empty cell as nothing between two commas.`,
    );
  }
  return rows;
}
