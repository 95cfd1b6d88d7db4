/** Counts over the rows of a comparison. */
import type { Alternative, BracketEvent, Row, Summary } from './types.ts';

export function summaryOf(rows: readonly Row[]): Summary {
  const summary: Summary = {
    rows: rows.length,
    unchanged: 0,
    modified: 0,
    inserted: 0,
    deleted: 0,
    moved: 0,
    renumbered: 0,
    brackets: { opened: 0, lifted: 0, struck: 0, added: 0, edited: 0, kept: 0 },
    classes: { editorial: 0, renumbering: 0, reference: 0, bracket: 0, modal: 0, fact: 0, substantive: 0 },
    unstructured: 0,
    degraded: 0,
  };
  for (const row of rows) {
    summary[row.change] += 1;
    if (row.moved) summary.moved += 1;
    if (row.renumbered) summary.renumbered += 1;
    if (row.kind === 'block') summary.unstructured += 1;
    if (row.degraded) summary.degraded += 1;
    for (const { event } of countedBrackets(row)) summary.brackets[event] += 1;
    for (const name of row.classes) summary.classes[name] += 1;
  }
  return summary;
}

/** The bracket events of a row without those that another row counts: each bracket of a draft is in one row. */
export const countedBrackets = ({ brackets }: Row): BracketEvent[] =>
  brackets.filter(({ opensIn, nowIn }) => opensIn === undefined && nowIn === undefined);

/** How many groups of alternatives came to each outcome. */
export type Outcomes = Readonly<Partial<Record<Alternative['outcome'], number>>>;

/** Counts groups of alternatives by what they came to, in the order in which the outcomes first occur. */
export function outcomesOf(alternatives: readonly Alternative[]): Outcomes {
  const tally: Partial<Record<Alternative['outcome'], number>> = {};
  for (const { outcome } of alternatives) tally[outcome] = (tally[outcome] ?? 0) + 1;
  return tally;
}
