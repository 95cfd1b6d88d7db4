/** Two to four drafts side by side: data for every table of columns. */
import type { RowKind } from '../../compare/index.ts';
import type { Provenance } from '../../document/index.ts';

/** Words of a cell that are printed alike. */
export interface ColumnSpan {
  text: string;
  /** Whether the column before does not have them in this row. Nothing is new in the first column. */
  isNew: boolean;
  emphasis?: true;
  strong?: true;
}

/** One provision of one draft. Its spans, put together, are its words exactly, the names of delegations included. */
export interface ColumnCell {
  /** As the draft itself has it. */
  citation: string;
  kind: RowKind;
  /** How many provisions it stands in, and how many of these have no heading of their own. */
  depth: number;
  level: number;
  /** The label as printed. */
  label: ColumnSpan[];
  heading: ColumnSpan[];
  text: ColumnSpan[];
  /** Of a table: the spans of each of its cells. `text` is empty. */
  table?: ColumnSpan[][][];
  /** Against the column before; `same` in the first one. `changed` also where words only went, which no mark can show. */
  change: 'same' | 'changed' | 'new';
  /**
   * The number of the row that it follows in its draft, where that is not the nearest row above with a cell in this column; 0 where it is the
   * first. A draft can be put back in its own order by that.
   */
  follows?: number;
}

/** A provision through the drafts. */
export interface ColumnRow {
  /** Counted from 1. */
  number: number;
  /** Its citation in the last draft that has it. */
  citation: string;
  /** One for each draft; null where it does not have the provision. At least one is there. */
  cells: readonly (ColumnCell | null)[];
}

export interface Columns {
  drafts: readonly Provenance[];
  rows: readonly ColumnRow[];
}
