/** A concordance as CSV -> corrections. */
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
 * @throws {ConcordanceError} if the columns are not there.
 */
export function readCorrections(csv: string, path: string, drafts: DraftIds): Correction[] {
  const [head, ...lines] = rowsOf(csv);
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

function rowsOf(csv: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let row: CsvRow = { cells: [], line };
  const text = csv.replace(/^\uFEFF/, '');
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const [all, quoted, plain, end] = match;
    if (all === '' && row.cells.length === 0) break;
    row.cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    line += (all.match(/\n/g) ?? []).length;
    if (end === ',') continue;
    if (row.cells.some(cell => cell.trim() !== '')) rows.push(row);
    row = { cells: [], line };
    if (end === '') break;
  }
  return rows;
}
