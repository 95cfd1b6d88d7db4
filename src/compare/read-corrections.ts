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
  let at = 0;
  while (at < text.length) {
    const cell = cellAt(text, at);
    if (!cell) {
      throw new ConcordanceError(
        `${path}:${line}: a quotation mark is not closed, or stands within a cell. Put a cell with such a mark in quotation marks, and write the mark twice.`,
      );
    }
    row.cells.push(cell.words);
    line += linesIn(text.slice(at, cell.next));
    at = cell.next;
    if (cell.isFollowed && at < text.length) continue;
    if (cell.isFollowed) row.cells.push('');
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

interface Cell {
  words: string;
  /** Whether a comma ends it, and not a line end or the end of the file. */
  isFollowed: boolean;
  /** Where what comes behind it begins. */
  next: number;
}

/** The cell at a place, with what ends it; null where there is none. Not by an expression, which runs out of room in a long cell. */
function cellAt(text: string, at: number): Cell | null {
  const isQuoted = text.charAt(at) === '"';
  const end = isQuoted ? closingQuote(text, at) : plainEnd(text, at);
  if (end < 0) return null;
  const words = isQuoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end);
  const behind = isQuoted ? end + 1 : end;
  const sign = text.charAt(behind);
  if (!['', ',', '\r', '\n'].includes(sign)) return null;
  return { words, isFollowed: sign === ',', next: behind + (text.startsWith('\r\n', behind) ? 2 : 1) };
}

/** Where the quotation mark stands that closes the one at a place; two in a row close nothing. */
function closingQuote(text: string, at: number): number {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
  return close;
}

function plainEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !',"\r\n'.includes(text.charAt(end))) end += 1;
  return end;
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = 0; at < text.length; at += 1)
    if (text.charAt(at) === '\n' || (text.charAt(at) === '\r' && text.charAt(at + 1) !== '\n')) lines += 1;
  return lines;
}
