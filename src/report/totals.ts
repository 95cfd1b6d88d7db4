/** Counts at the end of a comparison, as lines. */

import { countedBrackets, type Row } from '../compare/index.ts';
import { counted, grouped } from '../document/index.ts';
import { printNamedRun, runsOf } from './renumbering.ts';

export interface TotalLine {
  text: string;
  /** Whether it counts modal verbs and hedges, of which has to be said what they are. */
  isModal?: true;
}

/** `3 new, 2 gone; 40 provisions compared`, then what was renumbered and moved, and what became of brackets and modal verbs. */
export function totalLines(rows: readonly Row[]): TotalLine[] {
  const renumbered = runsOf(rows.filter(row => row.renumbered)).map(printNamedRun);
  const moved = rows.filter(row => row.moved).map(row => `${row.before} → ${row.after}`);
  const brackets = bracketCounts(rows);
  const modals = modalCounts(rows);
  return [
    { text: countLine(rows) },
    ...(renumbered.length > 0 ? [{ text: `renumbered: ${renumbered.join('; ')}` }] : []),
    ...(moved.length > 0 ? [{ text: `moved: ${moved.join('; ')}` }] : []),
    ...(brackets ? [{ text: `brackets: ${brackets}` }] : []),
    ...(modals ? [{ text: `modal verbs and hedges: ${modals}`, isModal: true as const }] : []),
  ];
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
