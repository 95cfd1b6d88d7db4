/** How many bracket events of each kind rows have. */
import { type BracketEvent, countedBrackets, type Row } from '../compare/index.ts';

export interface BracketTally {
  events: Record<BracketEvent['event'], number>;
  /** Of those lifted, how many whose words stand in another bracket now, and so are not agreed. */
  stillBracketed: number;
  /** Brackets of the earlier draft. */
  before: number;
  /** Brackets of the later draft. */
  after: number;
}

/** Counts every bracket once: what happened in another provision to a bracket that opens elsewhere is counted there. */
export function tallyOf(rows: readonly Row[]): BracketTally {
  const events = { lifted: 0, struck: 0, kept: 0, edited: 0, opened: 0, added: 0 };
  let stillBracketed = 0;
  for (const row of rows) {
    for (const { event, inBrackets } of countedBrackets(row)) {
      events[event] += 1;
      if (event === 'lifted' && inBrackets) stillBracketed += 1;
    }
  }
  const { lifted, struck, kept, edited, opened, added } = events;
  const both = kept + edited;
  return { events, stillBracketed, before: lifted + struck + both, after: both + opened + added };
}
