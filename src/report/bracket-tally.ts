/** How many bracket events of each kind rows have. */
import { type BracketEvent, countedBrackets, type Row } from '../compare/index.ts';

export interface BracketTally {
  events: Record<BracketEvent['event'], number>;
  total: number;
}

/** Counts every bracket once: what happened in another provision to a bracket that opens elsewhere is counted there. */
export function countedEvents(rows: readonly Row[]): BracketTally {
  const events = { lifted: 0, struck: 0, kept: 0, edited: 0, opened: 0, added: 0 };
  let total = 0;
  for (const row of rows) {
    for (const { event } of countedBrackets(row)) {
      events[event] += 1;
      total += 1;
    }
  }
  return { events, total };
}
