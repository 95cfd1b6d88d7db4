/** The summary at the end of a diff: counts, renumberings, and what was not compared. */
import {
  type Comparison,
  comparisonNotices,
  counted,
  countedBrackets,
  grouped,
  MODAL_NOTE,
  printNamedRun,
  type Row,
  runsOf,
} from '../../src/index.ts';
import type { Page } from './page.ts';

/** @param rows those that the summary is about, in the order in which they are shown. */
export function putTotals(page: Page, { rows }: Pick<Comparison, 'rows'>): void {
  page.gap();
  page.text('Summary', 0, 'heading');
  page.text(countLine(rows), 2);
  const renumbered = runsOf(rows.filter(row => row.renumbered)).map(printNamedRun);
  if (renumbered.length > 0) page.text(`renumbered: ${renumbered.join('; ')}`, 2);
  const moved = rows.filter(row => row.moved).map(row => `${row.before} → ${row.after}`);
  if (moved.length > 0) page.text(`moved: ${moved.join('; ')}`, 2);
  const brackets = bracketCounts(rows);
  if (brackets) page.text(`brackets: ${brackets}`, 2);
  const modals = modalCounts(rows);
  if (modals) {
    page.text(`modal verbs and hedges: ${modals}`, 2);
    page.text(MODAL_NOTE, 2, 'notice');
  }
  for (const notice of comparisonNotices({ rows })) page.text(notice, 2, 'notice');
}

function countLine(rows: readonly Row[]): string {
  const counts: [number, string][] = [
    [rows.filter(row => row.change === 'inserted').length, 'new'],
    [rows.filter(row => row.change === 'deleted').length, 'gone'],
    [rows.filter(row => row.change === 'modified').length, 'reworded'],
    [rows.filter(row => row.moved).length, 'moved'],
    [rows.filter(row => row.renumbered).length, 'renumbered'],
  ];
  const said = counts.filter(([count]) => count > 0).map(([count, what]) => `${grouped(count)} ${what}`);
  const total = `${counted(rows.length, 'provision')} compared`;
  return said.length === 0 ? `no differences; ${total}` : `${said.join(', ')}; ${total}`;
}

function modalCounts(rows: readonly Row[]): string {
  const directions = rows.flatMap(row => (row.modals ?? []).map(({ direction }) => direction));
  return (['stronger', 'weaker', 'reversed', 'same', 'settled', 'open'] as const)
    .map(
      name =>
        [
          directions.filter(one => one === name).length,
          name === 'same' ? 'equally strong' : name === 'open' ? 'left open' : name,
        ] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${grouped(count)} ${name}`)
    .join(', ');
}

function bracketCounts(rows: readonly Row[]): string {
  const events = ['lifted', 'opened', 'struck', 'added', 'edited', 'kept'] as const;
  return events
    .map(event => [rows.flatMap(countedBrackets).filter(one => one.event === event).length, event] as const)
    .filter(([count]) => count > 0)
    .map(([count, event]) => `${grouped(count)} ${event}`)
    .join(', ');
}
