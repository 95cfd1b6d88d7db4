/** What the message of a draft's commit tells, found by comparing it with the draft before. */
import { type Comparison, compare, type Row } from '../compare/index.ts';
import { bracketTotal, type Draft } from '../document/index.ts';
import {
  citationOf,
  differs,
  isHeadedRow,
  type MessageFacts,
  messageEvents,
  outlineOf,
  printRun,
  runsOf,
} from '../report/index.ts';
import { comparisonNotices } from './notices.ts';

/** Compares two drafts for their message. */
export function comparedFacts(before: Draft, after: Draft): MessageFacts {
  const comparison = compare(before, after);
  const { rows } = comparison;
  const headed = rows.filter(row => isHeadedRow(row) && (row.kind === 'article' || row.kind === 'annex'));
  return {
    inserted: headed.filter(row => row.change === 'inserted').map(citationOf),
    deleted: headed.filter(row => row.change === 'deleted').map(citationOf),
    moved: headed.filter(row => row.moved).map(row => `${row.before} → ${row.after}`),
    renumbered: runsOf(headed.filter(row => row.renumbered)).map(printRun),
    changed: changedIn(comparison),
    isSame: !rows.some(differs),
    counts: { before: bracketTotal(before), after: bracketTotal(after) },
    events: eventsOf(comparison),
    notices: comparisonNotices(comparison),
  };
}

/** What became of the brackets of some articles that are held against each other apart from the rest. */
export function bracketEvents(before: Draft, after: Draft): string[] {
  return eventsOf(compare(before, after));
}

const eventsOf = ({ summary }: Comparison): string[] => messageEvents(summary.brackets);

/** Articles that stand in both drafts and in which something changed. */
function changedIn(comparison: Comparison): string[] {
  const isNewOrGone = (row: Row | null) => row?.change === 'inserted' || row?.change === 'deleted';
  return outlineOf(comparison)
    .groups.filter(({ head, rows }) => !isNewOrGone(head) && rows.some(row => row.change !== 'unchanged'))
    .map(({ head, rows }) => (head ? citationOf(head) : rows[0]?.kind === 'draft-title' ? 'the title' : ''))
    .filter(Boolean);
}
