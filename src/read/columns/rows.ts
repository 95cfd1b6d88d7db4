/** The rows of a table of drafts, as those of one draft; what fits into none is told. */
import type { Position } from 'unist';
import { counted } from '../../document/index.ts';
import type { SourceBlock, TableBlock } from '../blocks.ts';
import type { Report } from '../report.ts';
import { blocksOfDraft, blocksOfNote } from './cell-blocks.ts';
import { type Grid, gridOf, type PlacedCell, wordsAt } from './grid.ts';
import type { NumberedRow } from './own-order.ts';
import { cellsOf, type DraftTables, namesOf, wordsOf } from './tables.ts';
import { CELL_REMARK, DELETED_CELL, NOTE_ROW, ROW_HEADING, ROW_TYPE } from './vocabulary.ts';

export interface DraftRow extends NumberedRow {
  blocks: SourceBlock[];
}

/** How much of a cell is quoted, in characters. */
const QUOTED = 60;

/**
 * The rows in which a draft has words.
 *
 * @param chosen the draft, counted from 0.
 * @param report is told of rows that do not fit: with a cell over several drafts, or with too few or too many cells.
 */
export function rowsOfDraft(found: DraftTables, chosen: number, report: Report): DraftRow[] {
  const { tables, first, header, grid } = found;
  const rows: DraftRow[] = [];
  const names = namesOf(grid.rows[header]);
  for (const [nth, table] of tables.entries()) {
    const own = nth === first ? grid : gridOf(cellsOf(table));
    for (const [at, cells] of own.rows.entries()) {
      const isAbove = nth === first && at <= header;
      if (isAbove || (header !== -1 && namesOf(cells) === names)) continue;
      const row = { found, table, at, cells, own };
      const cell = cellOf(row, chosen, report);
      const blocks = cell ? blocksOfCell(row, cell, chosen) : [];
      if (blocks.length > 0) rows.push({ marker: markerOf(row), blocks });
    }
  }
  return withNotes(rows);
}

/** Rows that are notes by their numbers, as treaty-diff writes them: `12 note 1`. */
function withNotes(rows: readonly DraftRow[]): DraftRow[] {
  let note: string | undefined;
  return rows.map(row => {
    if (!NOTE_ROW.test(row.marker)) return row;
    const blocks = blocksOfNote(row.blocks, note);
    const last = blocks.at(-1);
    note = last?.type === 'words' ? last.note : note;
    return { ...row, blocks };
  });
}

interface TableRow {
  found: DraftTables;
  table: TableBlock;
  at: number;
  cells: readonly PlacedCell[];
  own: Grid;
}

/** The cell of a row that is the draft's. */
function cellOf(row: TableRow, chosen: number, report: Report): PlacedCell | undefined {
  const { found, cells, table, at } = row;
  const column = found.drafts[chosen]?.at ?? 0;
  const place = placeOf(table, at);
  const isOver = (cell: PlacedCell) =>
    found.drafts.filter(draft => cell.from <= draft.at && draft.at < cell.to);
  const width = cells.at(-1)?.to ?? 0;
  const wide = cells.find(cell => cell.words !== '' && isOver(cell).length > 1);
  if (wide && isOver(wide).some(draft => draft.at === column)) {
    if (isTypeRow(wide.words, row)) return undefined;
    report(
      'table-row',
      `${quoted(wide.words)} is in one cell over ${isOver(wide).length} drafts: it is read as the text of each of them`,
      place,
    );
    return wide;
  }
  if (width !== found.grid.width && !wide)
    report(
      'table-row',
      `A row has ${counted(width, 'cell')}, the table ${found.grid.width} columns: ${quoted(
        cells
          .map(({ words }) => words)
          .filter(Boolean)
          .join(' '),
      )} is read column by column from the first one`,
      place,
    );
  const cell = cells.find(({ from, to }) => from <= column && column < to);
  if (!cell || cell.words === '') return undefined;
  const others = found.drafts.filter(draft => draft.at !== column).map(draft => wordsAt(cells, draft.at));
  if (DELETED_CELL.test(cell.words) && others.some(words => words !== '' && !DELETED_CELL.test(words)))
    return undefined;
  return cell;
}

/** Whether a cell only names what the next row has: nobody's text. A heading is that only if the next row has it too. */
function isTypeRow(words: string, { found, own, at }: TableRow): boolean {
  if (!ROW_HEADING.test(words)) return ROW_TYPE.test(words);
  const next = own.rows[at + 1] ?? [];
  return found.drafts.some(draft => wordsAt(next, draft.at).toLowerCase().startsWith(words.toLowerCase()));
}

const markerOf = ({ found, cells }: TableRow): string =>
  found.others.map(({ at }) => wordsAt(cells, at)).join(' ');

function blocksOfCell(
  { found, table, at, cells }: TableRow,
  cell: PlacedCell,
  chosen: number,
): SourceBlock[] {
  const [first] = found.drafts;
  const other = chosen === 0 ? undefined : cells.find(({ from }) => from === first?.at);
  const own = blocksIn(table, at, cell).filter(block => {
    const words = wordsOf(block).trim();
    return words !== '' && !CELL_REMARK.test(words);
  });
  return blocksOfDraft(own, chosen === 0 ? null : other ? blocksIn(table, at, other) : []);
}

function blocksIn(table: TableBlock, row: number, { at }: PlacedCell): SourceBlock[] {
  const position = placeOf(table, row);
  if (table.cells) return table.cells[row]?.[at]?.blocks ?? [];
  return [{ type: 'words', words: table.rows[row]?.[at] ?? [], ...(position ? { position } : {}) }];
}

function placeOf({ cells, position }: TableBlock, row: number): Position | undefined {
  const blocks = cells?.[row]?.flatMap(cell => cell.blocks) ?? [];
  return blocks.find(block => block.position)?.position ?? position;
}

const quoted = (words: string) => `“${words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words}”`;
