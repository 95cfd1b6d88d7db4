/** The tables of drafts in a document: one, or several with the same columns behind each other. */
import type { SourceBlock, TableBlock } from '../blocks.ts';
import { plainWords } from '../plain-words.ts';
import { type DraftColumns, findColumns } from './find-columns.ts';
import { type CellWords, gridOf, type PlacedCell, wordCount } from './grid.ts';

export interface DraftTables extends DraftColumns {
  tables: readonly TableBlock[];
  /** The place among them of the one whose grid and header row this is. */
  first: number;
}

/** The tables of drafts among blocks, the largest where there are others; null where there are none. */
export function findDraftTables(blocks: readonly SourceBlock[]): DraftTables | null {
  let largest: { at: number; words: number; found: DraftColumns } | null = null;
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'tableBlock') continue;
    const found = findColumns(cellsOf(block));
    const words = found ? wordCount(wordsOf(block)) : 0;
    if (found && words > (largest?.words ?? 0)) largest = { at, words, found };
  }
  return largest && withContinuations(blocks, largest.at, largest.found);
}

/** With the tables in front of and behind one that go on with its columns. */
function withContinuations(blocks: readonly SourceBlock[], at: number, found: DraftColumns): DraftTables {
  const tables: TableBlock[] = [];
  let first = 0;
  for (const [place, block] of blocks.entries()) {
    if (block.type !== 'tableBlock') continue;
    if (place === at) first = tables.length;
    const isNext = place > at && blocks[place - 1]?.type === 'tableBlock';
    if (place === at || goesOn(block, found, isNext)) tables.push(block);
  }
  return { ...found, tables, first };
}

/** The cells of a table. Where its reader did not say what they reach over, each stands for itself. */
export const cellsOf = ({ rows, cells }: TableBlock): CellWords[][] =>
  cells
    ? cells.map(row => row.map(({ blocks, span }) => ({ words: blocks.map(wordsOf).join(' '), span })))
    : rows.map(row => row.map(words => ({ words: plainWords(words), span: 1 })));

export const wordsOf = (block: SourceBlock): string =>
  block.type === 'words' ? plainWords(block.words) : block.rows.flat().map(plainWords).join(' ');

/** A table that goes on with the columns of another one: as wide, with drafts in them under the same names or none, or right behind it. */
function goesOn(table: TableBlock, { grid, header }: DraftColumns, isNext: boolean): boolean {
  const cells = cellsOf(table);
  if (gridOf(cells).width !== grid.width) return false;
  const own = findColumns(cells);
  if (own === null) return isNext;
  return own.header === -1 || namesOf(own.grid.rows[own.header]) === namesOf(grid.rows[header]);
}

/** What stands in the cells of a row, each on a line. */
export const namesOf = (cells: readonly PlacedCell[] = []): string =>
  cells.map(({ words }) => words).join('\n');
