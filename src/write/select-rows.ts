/** A part of a comparison, for those who asked for some provisions only. */
import { type Comparison, type Row, summaryOf } from '../compare/index.ts';

/** The same comparison with some of its rows; the counts and the alternatives are those of the rows that are left. */
export function selectRows(comparison: Comparison, isWanted: (row: Row) => boolean): Comparison {
  const rows = comparison.rows.filter(isWanted);
  const left = new Set(rows.map(row => row.before));
  const alternatives = comparison.alternatives.filter(({ before }) => left.has(before));
  return { ...comparison, summary: summaryOf(rows), rows, alternatives };
}
