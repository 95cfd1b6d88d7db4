/** What became of every bracket, one by one. */
import { type BracketEvent, type Comparison, countedBrackets, type Row } from '../compare/index.ts';
import { printBracketEvent } from './sentences/brackets.ts';

export interface LedgerLine {
  /** The provision in which it opens, or which stood in its place, in each draft. */
  before: string | null;
  after: string | null;
  event: BracketEvent['event'];
  /** What became of it: `bracket lifted, words kept`. */
  says: string;
  words: string;
}

const EARLIER: ReadonlySet<BracketEvent['event']> = new Set(['kept', 'edited', 'lifted', 'struck']);
const LATER: ReadonlySet<BracketEvent['event']> = new Set(['kept', 'edited', 'opened', 'added']);

/** Citations of provisions in each draft. */
export interface BracketPlaces {
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
}

/**
 * Every bracket of either draft once, in the order of the later one: as many as `treaty diff` and the report count.
 *
 * @param onlyOpen those of the later draft alone.
 * @param places those that open there in one of the drafts; with `onlyOpen` in the later one, if it has any of the places.
 */
export const bracketEvents = (
  { rows }: Pick<Comparison, 'rows'>,
  { onlyOpen = false, places }: { onlyOpen?: boolean; places?: BracketPlaces } = {},
): LedgerLine[] =>
  rows.flatMap(row =>
    countedBrackets(row)
      .filter(one => (!onlyOpen || LATER.has(one.event)) && (!places || opensAt(one, row, places, onlyOpen)))
      .map(event => ({
        before: event.wasIn ?? row.before,
        after: row.after,
        event: event.event,
        says: printBracketEvent(event),
        words: `[${event.text}]`,
      })),
  );

function opensAt(
  { event, wasIn }: BracketEvent,
  row: Pick<Row, 'before' | 'after'>,
  { before, after }: BracketPlaces,
  onlyOpen: boolean,
): boolean {
  if (LATER.has(event) && after.has(row.after ?? '')) return true;
  return EARLIER.has(event) && before.has(wasIn ?? row.before ?? '') && !(onlyOpen && after.size > 0);
}
