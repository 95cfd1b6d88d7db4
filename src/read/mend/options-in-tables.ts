/**
 * Options that stand in the cells of a table, side by side as columns or one below the other as rows: each is a line of its own, with
 * what its columns or rows hold. What no option heads stays a table, and so does what an option holds in more than one column.
 */
import { type Inline, isFirst, optionLabelAt } from '../../document/index.ts';
import type { SourceBlock, TableBlock } from '../blocks.ts';
import { follows, numberingOf } from '../heading-numbers.ts';
import { plainWords } from '../plain-words.ts';

type Rows = readonly (readonly Inline[][])[];

interface Head {
  row: number;
  column: number;
  number: string;
}

/** The blocks, those of tables with options parted. */
export const partOptionsInTables = (blocks: readonly SourceBlock[]): SourceBlock[] =>
  blocks.flatMap(block => (block.type === 'tableBlock' ? partTable(block) : [block]));

function partTable(block: TableBlock): SourceBlock[] {
  const { rows } = block;
  const heads = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const label = optionLabelAt(plainWords(cell).trim());
      return label ? [{ row, column, number: label.number.toUpperCase() }] : [];
    }),
  );
  if (!areRivals(heads, rows)) return [block];
  const parts = (some: Rows) => areaOf(block, some);
  const starts = [...new Set(heads.map(({ row }) => row))];
  return [
    ...parts(rows.slice(0, starts[0])),
    ...starts.flatMap((row, at) => {
      const below = rows.slice(row, starts[at + 1]);
      const columns = heads.filter(head => head.row === row).map(({ column }) => column);
      return columns.length > 1
        ? besideEachOther(below, columns, block)
        : withHead(below, columns[0] ?? 0, block);
    }),
  ];
}

/** Whether cells head the alternatives: counted from the first on, and not data in a column behind what they are said of. */
function areRivals(heads: readonly Head[], rows: Rows): boolean {
  if (heads.length < FEWEST) return false;
  return heads.every(({ row, column, number }, at) => {
    const before = heads[at - 1];
    const counts =
      isFirst(number, numberingOf(number)) || (before !== undefined && follows(before.number, number));
    const isAlone = !heads.some(other => other.row === row && other.column !== column);
    return counts && !(isAlone && rows[row]?.slice(0, column).some(hasWords));
  });
}
/** One cell speaks of an option, and heads none. */
const FEWEST = 2;

/** Options that are columns: each with its own cells, and with the empty ones behind its head that it reaches over. */
function besideEachOther(rows: Rows, columns: readonly number[], block: TableBlock): SourceBlock[] {
  const [head = []] = rows;
  const ends = columns.map(column => {
    const next = head.findIndex((cell, at) => at > column && hasWords(cell));
    return next === -1 ? Number.POSITIVE_INFINITY : next;
  });
  const ownerOf = (column: number) =>
    columns.findIndex((from, at) => column >= from && column < (ends[at] ?? 0));
  const only = (owner: number) => rows.map(cells => cells.filter((_, column) => ownerOf(column) === owner));
  return [...areaOf(block, only(-1)), ...columns.flatMap((_, at) => withHead(only(at), 0, block))];
}

/** An option, and below it what it holds. */
function withHead(rows: Rows, column: number, block: TableBlock): SourceBlock[] {
  const [head = [], ...rest] = rows;
  const others = head.map((cell, at) => (at === column ? [] : cell));
  return [line(block, head[column] ?? []), ...areaOf(block, [others, ...rest])];
}

/** A part of a table: lines, if there is no more than one column of it, and without the rows that are empty in it. */
function areaOf(block: TableBlock, area: Rows): SourceBlock[] {
  const rows = area.filter(cells => cells.some(hasWords));
  const columns = new Set(rows.flatMap(cells => cells.flatMap((cell, at) => (hasWords(cell) ? [at] : []))));
  if (columns.size > 1) return [{ ...block, rows: rows.map(cells => [...cells]) }];
  return rows.flatMap(cells => cells.filter(hasWords).map(cell => line(block, cell)));
}

/** Also the mark of a note, which must not be lost. */
const hasWords = (cell: readonly Inline[]) =>
  cell.some(node => node.type !== 'text' || node.value.trim() !== '');

function line({ indent, position }: TableBlock, words: Inline[]): SourceBlock {
  return {
    type: 'words',
    words,
    ...(indent === undefined ? {} : { indent }),
    ...(position ? { position } : {}),
  };
}
