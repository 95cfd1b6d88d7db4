/** Bracket counts of drafts as tables: what observers of negotiations keep by hand. */
import type { BracketEvent } from '../compare/index.ts';
import type { BracketCount, BracketedWords, DraftBrackets, EnclosingBracket } from '../document/index.ts';
import type { LedgerLine } from '../report/index.ts';
import { csvLine } from './csv.ts';

/** Counts of one draft, with the name it is known by. */
export interface NamedBrackets {
  draft: string;
  date: string;
  counts: DraftBrackets;
  /** Where only some provisions were asked for: their citations, the words in brackets in each of them, and the brackets around them. */
  asked?: {
    citations: readonly string[];
    brackets: readonly BracketedWords[];
    enclosedBy: readonly Enclosing[];
  };
  /** Where they were asked for: every bracket of the draft. */
  list?: readonly BracketedWords[];
  /** Of the later of two drafts: how many brackets came to what, and where it was asked for, what each of them came to. */
  since?: {
    draft: string;
    events: Readonly<Record<BracketEvent['event'], number>>;
    list?: readonly LedgerLine[];
  };
}

/** A bracket round provisions that were asked for, with their citations. */
export interface Enclosing extends EnclosingBracket {
  encloses: readonly string[];
}

export const BRACKET_COLUMNS = [
  'brackets',
  'depth',
  'in brackets',
  'words',
  'options',
  'unbalanced',
] as const;

/** The figures of one row, in the order of the columns. */
export const bracketCells = (count: BracketCount): number[] => [
  count.brackets,
  count.depth,
  count.wordsInBrackets,
  count.words,
  count.options,
  count.unbalanced,
];

/** One line for each provision of each draft, and one for each draft as a whole (`provision` is empty). */
export function bracketsToCsv(drafts: readonly NamedBrackets[]): string {
  const head = ['draft', 'date', 'provision', 'heading', ...BRACKET_COLUMNS];
  const lines = drafts.flatMap(({ draft, date, counts }) => [
    csvLine([draft, date, '', '', ...bracketCells(counts.total)]),
    ...counts.provisions.map(row => csvLine([draft, date, row.citation, row.heading, ...bracketCells(row)])),
  ]);
  return csvLine(head) + lines.join('');
}

/** One line for each bracket: of one draft where it stands, of two what it came to. */
export function bracketListToCsv(drafts: readonly NamedBrackets[]): string {
  const since = drafts.find(one => one.since?.list)?.since?.list;
  if (since)
    return (
      csvLine(['before', 'after', 'event', 'words']) +
      since
        .map(({ before, after, event, words }) => csvLine([before ?? '', after ?? '', event, words]))
        .join('')
    );
  return (
    csvLine(['draft', 'provision', 'words']) +
    drafts
      .flatMap(({ draft, list = [] }) => list.map(({ citation, words }) => csvLine([draft, citation, words])))
      .join('')
  );
}
