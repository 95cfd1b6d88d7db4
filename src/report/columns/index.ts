/** Two to four drafts as one table: a row for each provision, a column for each draft. */
import type { Comparison } from '../../compare/index.ts';
import type { Draft } from '../../document/index.ts';
import { cellOf } from './cells.ts';
import { chainsOf } from './chains.ts';
import { orderOf, strayPlaces } from './order.ts';
import type { ColumnRow, Columns } from './types.ts';

export type { ColumnCell, ColumnRow, ColumnSpan, Columns } from './types.ts';

/** How many drafts a table has at most: four fit on a page in landscape, as in the tables of trilogues. */
export const MOST_COLUMNS = 4;

/** The rows in which a draft differs from the one before, or has the provision elsewhere. They keep their numbers. */
export function changedRows({ drafts, rows }: Columns): Columns & { leftOut: number } {
  const changed = rows.filter(({ cells }) =>
    cells.some(cell => cell === null || cell.change !== 'same' || cell.follows !== undefined),
  );
  return { drafts, rows: changed, leftOut: rows.length - changed.length };
}

/**
 * Puts drafts side by side, in the order in which they were given.
 *
 * A provision has one row, wherever it went: where the last draft has it, or, where later drafts do not have it, where it stood. Cells
 * hold the words of their own draft and no others; words that the column before does not have in that row are marked as new. What went
 * can be read in the column before, as in the tables of trilogues.
 *
 * @param comparisons `comparisons[i]` is of draft `i` with draft `i + 1`.
 */
export function columnsOf(drafts: readonly Draft[], comparisons: readonly Comparison[]): Columns {
  const chains = chainsOf(drafts, comparisons);
  const order = orderOf(chains);
  const strays = drafts.map((_, at) => strayPlaces(order, chains.inDraft[at] ?? [], at));
  const rows = order.map((chain, place): ColumnRow => {
    const cells = chain.map((unit, at) => {
      if (!unit) return null;
      const cell = cellOf(unit, chain[at - 1], at === 0);
      const follows = strays[at]?.get(chain);
      return follows === undefined ? cell : { ...cell, follows };
    });
    return {
      number: place + 1,
      citation: cells.findLast(cell => cell !== null)?.citation ?? '',
      cells,
    };
  });
  return { drafts: drafts.map(({ provenance }) => provenance), rows };
}
