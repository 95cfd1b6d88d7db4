/** What became of every article, and of the brackets of each: data for a strip of cells and a ledger by article. */

import { bracketEvents, type LedgerLine } from './bracket-events.ts';
import { tallyOf } from './bracket-tally.ts';
import { type Material, materialOf } from './material.ts';
import { outlineOf } from './outline.ts';
import { type ArticleBrackets, bracketsByArticle, ledgerTotals } from './sections/ledger.ts';
import { articleFates } from './sections/where.ts';
import { type Fate, stripSentence } from './sentences/fate.ts';
import type { Entry, ReportInput } from './types.ts';

export interface StripCell {
  /** Number of the article in the later draft; of one that is gone, the earlier one: `was 17`. */
  name: string;
  fate: Fate;
  /** Pairs of brackets that open in it in the later draft. */
  open: number;
  /** Provisions of it in which words, or what stands there, are other, and all that it has. */
  changed: number;
  provisions: number;
  /** `Changed in part: 3 Plastic products (33 of 34 changed); 154 pairs of brackets now` */
  says: string;
  /** It does not stand in the later draft. */
  isGone?: true;
  /** Place of its heading in the rows of the comparison. */
  row: number;
}

export interface ArticleStrip {
  /** One for each article, annex and the preamble, in the order of the later draft. */
  cells: readonly StripCell[];
  /** The bracket ledger: what became of all brackets and options, with every bracket that is counted, */
  totals: readonly { entry: Entry; brackets: readonly LedgerLine[] }[];
  /** and of those of each article that has any in either draft, most first. */
  brackets: readonly ArticleBrackets[];
}

/** Says of the articles one by one what the report says of them by fate; the figures are those of the bracket ledger. */
export function articleStrip(input: Pick<ReportInput, 'comparison' | 'drafts'>): ArticleStrip {
  const material = materialOf({ ...input, findings: [] }, outlineOf(input.comparison));
  const brackets = bracketsByArticle(material);
  const open = new Map(brackets.map(({ row, after }) => [row, after]));
  const cells = articleFates(material).map(({ fate, row, name, changed, provisions }): StripCell => {
    const place = material.placeOf.get(row) ?? 0;
    const now = open.get(place) ?? 0;
    const side = row.after === null ? 'before' : 'after';
    return {
      // Another article may have its number now.
      name: `${side === 'before' ? 'was ' : ''}${material.names.citation(row[side] ?? '', side)}`,
      fate,
      open: now,
      changed,
      provisions,
      says: stripSentence(fate, name, now),
      row: place,
      ...(row.after === null ? { isGone: true } : {}),
    };
  });
  return { cells, totals: withBrackets(ledgerTotals(material), material), brackets };
}

/** As one looks for them: what is open that was not, what was settled. */
const ORDER: Readonly<Record<'before' | 'after', readonly LedgerLine['event'][]>> = {
  before: ['lifted', 'struck', 'edited', 'kept'],
  after: ['opened', 'added', 'edited', 'kept'],
};

/** The first totals are those of the brackets before and now, of either draft that has any. */
function withBrackets(entries: readonly Entry[], { comparison }: Material): ArticleStrip['totals'] {
  const tally = tallyOf(comparison.rows);
  const sides = (['before', 'after'] as const).filter(side => tally[side] > 0);
  const events = bracketEvents(comparison);
  return entries.map((entry, at) => {
    const order = sides[at] === undefined ? [] : ORDER[sides[at]];
    return { entry, brackets: order.flatMap(event => events.filter(one => one.event === event)) };
  });
}
