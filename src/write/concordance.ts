/** The concordance of two drafts: which provision became which, why, and how sure that is. */
import type { Comparison, Row, Why } from '../compare/index.ts';
import { headingWords, ownWords, printWhat } from '../report/index.ts';
import { csvLine, markdownTable } from './csv.ts';

export interface ConcordanceEntry {
  before: string | null;
  after: string | null;
  kind: Row['kind'];
  /**
   * What happened to its place: `moved`, `renumbered`, `new`, `gone`, `split off 12(1)`, `merged into 6(3)`, `rewritten as 8(2)`,
   * `rewritten from 5(1)`; or empty.
   */
  what: string;
  why: Why | null;
  heading: string;
  /** The first words, to know it by. */
  words: string;
}

/** Confidence below which a pair is uncertain. The Law Factory warns at the same likeness of renumbered articles. */
export const UNCERTAIN = 0.75;

export interface ConcordanceOptions {
  /** Only pairs that are not sure, the least sure first. */
  uncertain?: boolean;
}

/** Every provision of either draft once, in the order of the later one. The draft's title is no provision. */
export function concordanceOf({ rows }: Comparison, options: ConcordanceOptions = {}): ConcordanceEntry[] {
  const entries = rows.filter(({ kind }) => kind !== 'draft-title').map(entryOf);
  if (!options.uncertain) return entries;
  return entries
    .filter(({ why }) => why !== null && why.confidence < UNCERTAIN)
    .sort((one, two) => (one.why?.confidence ?? 0) - (two.why?.confidence ?? 0));
}

function entryOf(row: Row): ConcordanceEntry {
  const { before, after, kind, why } = row;
  return {
    before,
    after,
    kind,
    what: printWhat(row),
    why,
    heading: headingWords(row),
    words: firstOf(ownWords(row)),
  };
}

const firstOf = (text: string) => text.split(' ').slice(0, 12).join(' ');

const HEAD = ['before', 'after', 'kind', 'what', 'by', 'confidence', 'heading', 'words'];

const cellsOf = ({ before, after, kind, what, why, heading, words }: ConcordanceEntry): string[] => [
  before ?? '',
  after ?? '',
  kind,
  what,
  why?.by ?? '',
  why ? why.confidence.toFixed(2) : '',
  heading,
  words,
];

/**
 * CSV with a head. Corrected by hand, it can be given back to any comparison (`--use`), and its lines count in a series for
 * these two drafts alone.
 */
export function concordanceToCsv(
  entries: readonly ConcordanceEntry[],
  { before, after }: Pick<Comparison, 'before' | 'after'>,
): string {
  const drafts = [before.id ?? '', after.id ?? ''];
  const lines = entries.map(entry => csvLine([...drafts, ...cellsOf(entry)]));
  return csvLine(['before-draft', 'after-draft', ...HEAD]) + lines.join('');
}

/** A Markdown table of the same columns, the words left out. */
export function concordanceToMarkdown(entries: readonly ConcordanceEntry[]): string {
  return markdownTable(
    HEAD.slice(0, -1),
    entries.map(entry => cellsOf(entry).slice(0, -1)),
  );
}
