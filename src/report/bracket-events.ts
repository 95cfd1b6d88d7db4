/** What became of every bracket, one by one. */
import { type BracketEvent, type Comparison, countedBrackets } from '../compare/index.ts';
import { printBracketEvent } from './sentences/brackets.ts';

export interface LedgerLine {
  before: string | null;
  after: string | null;
  event: BracketEvent['event'];
  /** What became of it: `bracket lifted, words kept`. */
  says: string;
  words: string;
}

const OPEN: ReadonlySet<BracketEvent['event']> = new Set(['kept', 'edited', 'opened', 'added']);

/**
 * Every bracket of either draft once, in the order of the later one: as many as `treaty diff` and the report count.
 *
 * @param onlyOpen those of the later draft alone.
 */
export const bracketEvents = (
  { rows }: Pick<Comparison, 'rows'>,
  { onlyOpen = false }: { onlyOpen?: boolean } = {},
): LedgerLine[] =>
  rows.flatMap(row =>
    countedBrackets(row)
      .filter(({ event }) => !onlyOpen || OPEN.has(event))
      .map(event => ({
        before: row.before,
        after: row.after,
        event: event.event,
        says: printBracketEvent(event),
        words: `[${event.text}]`,
      })),
  );
