/** Rows of a comparison gathered under the articles that they stand in, as a reader looks for them. */

import type { Comparison, Row } from '../compare/index.ts';
import { parseCitation, printCitation } from '../document/index.ts';
import { isHeadedRow } from './row-facts.ts';

/** An article (or whatever else bears a heading) with all rows in it, its own first. */
export interface Group {
  /** The row of the headed provision; null for the title, the notes, and what stands under no heading. */
  head: Row | null;
  rows: readonly Row[];
}

export interface Outline {
  /** In the order of the comparison. */
  groups: readonly Group[];
  /** The row of the provision that directly holds this one, in the later draft if it stands there; null at the top. */
  parentOf(row: Row): Row | null;
  /** The nearest of `heads` that holds the provision of this citation in one of the drafts, or is it; null if none does. */
  headOn(side: 'before' | 'after', citation: string, heads: ReadonlySet<Row>): Row | null;
}

/** Gathers the rows of a comparison. A deleted provision goes to the article that it stood in, wherever that is now. */
export function outlineOf({ rows }: Pick<Comparison, 'rows'>): Outline {
  const known = { before: new Map<string, Row>(), after: new Map<string, Row>() };
  for (const row of rows) {
    if (row.before !== null) known.before.set(row.before, row);
    if (row.after !== null) known.after.set(row.after, row);
  }
  const parents = new Map<Row, Row | null>();
  const parentOf = (row: Row): Row | null => {
    let parent = parents.get(row);
    if (parent === undefined) {
      const side = row.after === null ? 'before' : 'after';
      parent = nearestAbove(row[side] ?? '', known[side]);
      parents.set(row, parent);
    }
    return parent;
  };
  const headOf = (row: Row): Row | null => {
    for (let at: Row | null = row; at; at = parentOf(at)) if (isHeadedRow(at)) return at;
    return null;
  };
  const headOn: Outline['headOn'] = (side, citation, heads) => {
    let row = known[side].get(citation) ?? nearestAbove(citation, known[side]);
    while (row && !heads.has(row)) row = nearestAbove(row[side] ?? '', known[side]);
    return row;
  };
  return { groups: groupRows(rows, headOf), parentOf, headOn };
}

/** The last step of a citation as it is printed, with what joins it to the steps above. */
const LAST_STEP = /(?:\((?:[a-z]+ )?[^()" ]{1,12}(?: [a-z]+)*\)|,? ¶\d+|, [^,"()]+)(?:#\d+)?$/;

/** The row of the nearest provision above; one that is looked through in citations (an option) may be left out. */
function nearestAbove(citation: string, known: ReadonlyMap<string, Row>): Row | null {
  if (citation.includes('"')) return nearestParsed(citation, known);
  let at = citation;
  for (;;) {
    const above = at.replace(LAST_STEP, '');
    if (above === at) return null;
    const row = known.get(above);
    if (row) return row;
    at = above;
  }
}

/** Numbers in quotation marks may hold any sign, so these citations are taken apart by their grammar. */
function nearestParsed(citation: string, known: ReadonlyMap<string, Row>): Row | null {
  const { steps } = parseCitation(citation);
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const row = known.get(printCitation({ steps: steps.slice(0, length) }));
    if (row) return row;
  }
  return null;
}

function groupRows(rows: readonly Row[], headOf: (row: Row) => Row | null): Group[] {
  const positions = new Map(rows.map((row, at) => [row, at]));
  const groups = new Map<Row | string, { head: Row | null; rows: Row[]; position: number }>();
  let heads = 0;
  let last: Row | null = null;
  for (const [at, row] of rows.entries()) {
    const head = headOf(row);
    if (head && head !== last) heads += 1;
    last = head ?? last;
    // What stands outside the articles stands in several places: before them, and behind them.
    const key = head ?? (row.kind === 'draft-title' || row.kind === 'note' ? row.kind : `loose ${heads}`);
    const group = groups.get(key);
    const position = row.kind === 'note' ? Number.POSITIVE_INFINITY : ((head && positions.get(head)) ?? at);
    if (group) group.rows.push(row);
    else groups.set(key, { head, rows: [row], position });
  }
  for (const group of groups.values()) {
    const { head } = group;
    if (head && group.rows[0] !== head) group.rows = [head, ...group.rows.filter(row => row !== head)];
  }
  return [...groups.values()].sort((one, two) => one.position - two.position);
}
