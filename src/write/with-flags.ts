/** Findings -> the flags of rows. */
import type { Finding } from '../report/index.ts';

/** The rows of a comparison with the ids of the entries that flagged each: what changed, not what is only watched. */
export function withFlags<Row extends { flags: string[] }>(
  rows: readonly Row[],
  findings: readonly Finding[],
): Row[] {
  const byRow = new Map<number, Set<string>>();
  for (const { row, rule, state } of findings) {
    if (row === null || (state !== 'changed' && state !== 'rule-failed')) continue;
    byRow.set(row, (byRow.get(row) ?? new Set()).add(rule));
  }
  return rows.map((row, at) => (byRow.has(at) ? { ...row, flags: [...(byRow.get(at) ?? [])] } : row));
}
