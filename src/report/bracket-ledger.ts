/** The bracket ledger alone: what became of every bracket between two drafts. */
import { type BracketEvent, type Comparison, countedBrackets } from '../compare/index.ts';
import { materialOf } from './material.ts';
import { outlineOf } from './outline.ts';
import { ledger } from './sections/ledger.ts';
import { printBracketEvent } from './sentences/brackets.ts';
import type { Entry, ReportInput } from './types.ts';

/** The section of the report about brackets and options. */
export const bracketLedger = (input: Pick<ReportInput, 'comparison' | 'drafts'>): Entry[] =>
  ledger(materialOf({ ...input, findings: [] }, outlineOf(input.comparison)));

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
