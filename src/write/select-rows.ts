/** A part of a comparison, for those who asked for some provisions only. */
import type { BracketEvent, ChangeClass, Comparison, Row, Summary } from '../compare/index.ts';

/** The same comparison with some of its rows; the counts are those of the rows that are left. */
export function selectRows(comparison: Comparison, isWanted: (row: Row) => boolean): Comparison {
  const rows = comparison.rows.filter(isWanted);
  return { ...comparison, rows, summary: count(rows) };
}

const EVENTS = [
  'opened',
  'lifted',
  'struck',
  'added',
  'edited',
  'kept',
] as const satisfies BracketEvent['event'][];
const CLASSES = [
  'editorial',
  'renumbering',
  'reference',
  'bracket',
  'modal',
  'substantive',
] as const satisfies ChangeClass[];

function count(rows: readonly Row[]): Summary {
  const of = (isOne: (row: Row) => boolean) => rows.filter(isOne).length;
  const events = rows.flatMap(row => row.brackets.map(({ event }) => event));
  return {
    rows: rows.length,
    unchanged: of(row => row.change === 'unchanged'),
    modified: of(row => row.change === 'modified'),
    inserted: of(row => row.change === 'inserted'),
    deleted: of(row => row.change === 'deleted'),
    moved: of(row => row.moved),
    renumbered: of(row => row.renumbered),
    brackets: tally(EVENTS, events),
    classes: tally(
      CLASSES,
      rows.flatMap(row => row.classes),
    ),
    unstructured: of(row => row.kind === 'block'),
    degraded: of(row => row.degraded !== undefined),
  };
}

function tally<Name extends string>(names: readonly Name[], found: readonly Name[]): Record<Name, number> {
  const counts = Object.fromEntries(names.map(name => [name, 0])) as Record<Name, number>;
  for (const name of found) counts[name] += 1;
  return counts;
}
