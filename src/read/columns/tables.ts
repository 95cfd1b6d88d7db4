/** The tables of drafts in a document: one, or several with the same columns behind each other. */
import type { SourceBlock, TableBlock } from '../blocks.ts';
import { plainWords } from '../plain-words.ts';
import { type DraftColumns, findColumns } from './find-columns.ts';
import { type CellWords, gridOf } from './grid.ts';

export interface DraftTables extends DraftColumns {
  /** The first of them has the header row, and the columns are those of it. */
  tables: readonly TableBlock[];
}

/** The tables of drafts among blocks; null where there are none. */
export function findDraftTables(blocks: readonly SourceBlock[]): DraftTables | null {
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'tableBlock') continue;
    const found = findColumns(cellsOf(block));
    if (!found) continue;
    const tables = [block];
    for (const [behind, other] of blocks.slice(at + 1).entries()) {
      if (other.type !== 'tableBlock') continue;
      const isNext = blocks[at + behind]?.type === 'tableBlock';
      if (goesOn(other, found, isNext)) tables.push(other);
    }
    return { ...found, tables };
  }
  return null;
}

/** The cells of a table. Where its reader did not say what they reach over, each stands for itself. */
export const cellsOf = ({ rows, cells }: TableBlock): CellWords[][] =>
  cells
    ? cells.map(row => row.map(({ blocks, span }) => ({ words: blocks.map(wordsOf).join(' '), span })))
    : rows.map(row => row.map(words => ({ words: plainWords(words), span: 1 })));

export const wordsOf = (block: SourceBlock): string =>
  block.type === 'words' ? plainWords(block.words) : block.rows.flat().map(plainWords).join(' ');

/** A table that goes on with the columns of another one: as wide, and with the same drafts, or right behind it. */
function goesOn(table: TableBlock, { grid, drafts }: DraftColumns, isNext: boolean): boolean {
  const cells = cellsOf(table);
  if (gridOf(cells).width !== grid.width) return false;
  const own = findColumns(cells);
  return own === null ? isNext : own.drafts.every(({ at }) => drafts.some(draft => draft.at === at));
}
