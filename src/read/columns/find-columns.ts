/** Which columns of a table are drafts, by its header row and by what stands beside each other. */
import { type CellWords, type Grid, gridOf, type PlacedCell, wordCount, wordsAt } from './grid.ts';
import { areAlike, numberOf } from './likeness.ts';
import { COLUMN_NAME, MARKER_HEADS, PLACE_LINE, REMARK_HEADS } from './vocabulary.ts';

export interface DraftColumn {
  /** Its place among the columns of the table, from 0. */
  at: number;
  /** What stands above it; empty where nothing does. */
  name: string;
}

export interface DraftColumns {
  grid: Grid;
  /** The row with the names of the drafts; -1 where the table has none. */
  header: number;
  drafts: readonly DraftColumn[];
  /** Columns that are no drafts: numbers of rows, states, remarks. */
  others: readonly DraftColumn[];
}

/** Four drafts fit on a page beside each other. */
const MOST_DRAFTS = 4;
/** How far down a header row is looked for: titles of the whole table stand above it. */
const LAST_HEADER = 5;
/** A longer cell is no name of a draft, even with its date, its source and what its words are. */
const LONGEST_NAME = 60;
/** A marker (`12`, `G`, `annex I, 2(a)`) is no longer, in words. */
const LONGEST_MARKER = 4;
/** Cells of fewer words, as an average of a column that is filled, are data: figures, names of States. */
const FEWEST_WORDS = 4;
/** Of the rows in which two columns have words, so many have the same provision in both, where the columns are drafts. */
const MOSTLY = 0.5;
/** Fewer rows are no proof. */
const FEWEST_ROWS = 2;

/** The columns of a table of two to four drafts; null for any other table. */
export function findColumns(rows: readonly (readonly CellWords[])[]): DraftColumns | null {
  const grid = gridOf(rows);
  if (grid.width < 2 || rows.length < FEWEST_ROWS) return null;
  const header = headerOf(grid);
  const body = grid.rows.slice(header + 1);
  const head = grid.rows[header] ?? [];
  const columns = Array.from({ length: grid.width }, (_, at) => ({ at, name: wordsAt(head, at) }));
  // A table that treaty-diff wrote says so above its columns, however little its drafts have in common.
  const own = columns.filter(({ name }) => COLUMN_NAME.test(name));
  const drafts = own.length > 1 ? own : columns.filter(column => isDraft(column, body));
  const others = columns.filter(column => !drafts.includes(column));
  if (drafts.length < 2 || drafts.length > MOST_DRAFTS) return null;
  return drafts === own || areParallel(drafts, body) ? { grid, header, drafts, others } : null;
}

/** The first row with names above two columns or more; none if that row is a provision already. */
function headerOf({ rows }: Grid): number {
  const first = rows.findIndex(cells => cells.filter(isSingle).length >= 2);
  if (first === -1 || first > LAST_HEADER) return -1;
  const names = (rows[first] ?? []).filter(isSingle).map(({ words }) => words);
  const isNames =
    names.every(name => wordCount(name) <= LONGEST_NAME && numberOf(name) === null) &&
    new Set(names).size === names.length;
  return isNames ? first : -1;
}

const isSingle = ({ words, from, to }: PlacedCell) => words !== '' && to === from + 1;

/** A column with a name of its own, or with words of some length, unless its name says that they are remarks. */
function isDraft({ at, name }: DraftColumn, body: Grid['rows']): boolean {
  if (REMARK_HEADS.test(name)) return false;
  const cells = body.map(row => wordsAt(row, at).replace(PLACE_LINE, '').trim()).filter(Boolean);
  if (cells.length === 0) return name !== '' && !MARKER_HEADS.test(name);
  const short = cells.filter(words => wordCount(words) <= LONGEST_MARKER).length;
  const areMarkers = short >= cells.length * 0.9;
  if (MARKER_HEADS.test(name) || name === '') return !areMarkers;
  const numbers = cells.filter(words => /^[\p{Nd}#№]|^\p{L}$/u.test(words)).length;
  return !(areMarkers && numbers >= cells.length / 2);
}

/** Whether most rows have the same provision in several columns, in as many words as provisions have. */
function areParallel(drafts: readonly DraftColumn[], body: Grid['rows']): boolean {
  let [shared, alike, cells, words] = [0, 0, 0, 0];
  for (const row of body) {
    const filled = drafts.map(({ at }) => wordsAt(row, at)).filter(Boolean);
    cells += filled.length;
    for (const one of filled) words += wordCount(one);
    if (filled.length < 2) continue;
    shared += 1;
    const [first = '', ...others] = filled;
    const isAlike = others.some(
      (other, nth) => areAlike(other, first) || areAlike(other, others[nth - 1] ?? first),
    );
    if (isAlike) alike += 1;
  }
  return (
    shared >= Math.min(FEWEST_ROWS, body.length) &&
    shared > 0 &&
    alike >= shared * MOSTLY &&
    words >= cells * FEWEST_WORDS
  );
}
