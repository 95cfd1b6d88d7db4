/**
 * A lineage as text: a head, then a line of JSON for each row that has to be told. Of a hundred drafts, what concerns one
 * provision is found by looking for its citation as JSON writes it, and only those lines are parsed.
 */
import type { Outcomes, Summary } from '../compare/index.ts';
import type { Provenance } from '../document/index.ts';
import { isTold } from './lineage.ts';
import type { Lineage, LineageRow } from './types.ts';

export interface PairHead {
  before: Provenance;
  after: Provenance;
  summary: Summary;
  alternatives: Outcomes;
}

/** Writes the rows that differ from one draft to the next; what stands nowhere is the same in both. */
export function lineageToText(head: PairHead, rows: readonly LineageRow[]): string {
  const lines = rows.filter(isTold).map(row => JSON.stringify(withoutSameWords(row)));
  return `${[JSON.stringify(head), ...lines].join('\n')}\n`;
}

/** The lineage that a text holds, as bytes, of which only what is asked for becomes words. */
export function lineageFromBytes(bytes: Buffer): { head: PairHead; lineage: Lineage } {
  const start = bytes.indexOf(LINE_END) + 1;
  const head = JSON.parse(bytes.toString('utf8', 0, start)) as PairHead;
  const known = new Map<number, LineageRow>();
  const rowAt = (at: number): LineageRow => {
    const row =
      known.get(at) ?? (JSON.parse(bytes.toString('utf8', at, bytes.indexOf(LINE_END, at))) as LineageRow);
    known.set(at, row);
    return row;
  };
  return {
    head,
    lineage: {
      summary: head.summary,
      alternatives: head.alternatives,
      naming: (...citations) => {
        const places = new Set(citations.flatMap(citation => linesNaming(bytes, start, citation)));
        return [...places].sort((one, two) => one - two).map(rowAt);
      },
    },
  };
}

const LINE_END = 0x0a;

/** Words that did not change are had from the drafts; most rows are of provisions whose article has another number. */
function withoutSameWords(row: LineageRow): LineageRow {
  if (row.change !== 'unchanged' || row.moved || row.ownWords) return row;
  const { heading: _, ...rest } = row;
  return { ...rest, text: [] };
}

/** Where the lines start in which a citation stands. */
function linesNaming(bytes: Buffer, start: number, citation: string): number[] {
  const wanted = JSON.stringify(citation);
  const places: number[] = [];
  for (let at = bytes.indexOf(wanted, start); at >= 0; ) {
    places.push(bytes.lastIndexOf(LINE_END, at) + 1);
    at = bytes.indexOf(wanted, bytes.indexOf(LINE_END, at));
  }
  return places;
}
