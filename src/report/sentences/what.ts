/** What happened to the place of a provision, in a cell of a table. */
import type { Row, Successor } from '../../compare/index.ts';

/** `moved`, `renumbered`, `new`, `gone`, `split off 12(1)`, `merged into 6(3)`, `rewritten as 8(2)`, `rewritten from 5(1)`; or empty. */
export function printWhat(row: Row): string {
  if (row.from) return `split off ${row.from}`;
  if (row.into) return `merged into ${row.into}`;
  if (row.successors) return `rewritten as ${named(row.successors)}`;
  if (row.successorOf) return `rewritten from ${named(row.successorOf)}`;
  if (row.change === 'inserted') return 'new';
  if (row.change === 'deleted') return 'gone';
  return row.moved ? 'moved' : row.renumbered ? 'renumbered' : '';
}

const named = (successors: readonly Successor[]) => successors.map(({ citation }) => citation).join(', ');
