/** The findings that belong beside the words of a provision. */
import type { Row } from '../compare/index.ts';
import { type Finding, isNews } from '../report/index.ts';

/**
 * The findings of each row that changed something: what is watched and did not change stands in the report alone, and what is low is
 * what the remarks say.
 */
export function findingsByRow(
  rows: readonly Row[],
  findings: readonly Finding[],
): (row: Row) => readonly Finding[] {
  const known = new Map<Row, Finding[]>();
  for (const finding of findings) {
    const row = finding.row === null ? undefined : rows[finding.row];
    if (!row || finding.severity === 'low' || !isNews(finding)) continue;
    known.set(row, [...(known.get(row) ?? []), finding]);
  }
  return row => known.get(row) ?? [];
}
