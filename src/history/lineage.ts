/** A comparison -> the lineage of one draft to the next. */
import { type Comparison, outcomesOf, type Row } from '../compare/index.ts';
import { citationsOf, type Draft, pieces } from '../document/index.ts';
import type { Lineage, LineageRow } from './types.ts';

/** The lineage of two drafts: the rows of their comparison, with what holds each provision. */
export function lineageOf(before: Draft, after: Draft, comparison: Comparison): Lineage {
  return lineageFrom(lineageRows(before, after, comparison), comparison);
}

/** The rows of a comparison, with what holds each provision on either side. */
export function lineageRows(before: Draft, after: Draft, comparison: Comparison): LineageRow[] {
  const holders = { before: holdersIn(before), after: holdersIn(after) };
  return comparison.rows.map((row): LineageRow => {
    const ownWords = (['before', 'after'] as const).filter(
      side => row[side] !== null && !holders[side].has(row[side]),
    );
    return {
      ...row,
      beforeIn: holdersOf(row.before, holders.before),
      afterIn: holdersOf(row.after, holders.after),
      ...(ownWords.length > 0 ? { ownWords } : {}),
    };
  });
}

function lineageFrom(rows: readonly LineageRow[], { summary, alternatives }: Comparison): Lineage {
  let index: Map<string, number[]> | null = null;
  return {
    summary,
    alternatives: outcomesOf(alternatives),
    naming(...citations) {
      index ??= indexOf(rows);
      const places = new Set(citations.flatMap(citation => index?.get(citation) ?? []));
      return [...places].sort((one, two) => one - two).flatMap(at => rows[at] ?? []);
    },
  };
}

/** Whether a row has to be written down: a provision that no row has is the same in both drafts, and nothing in it is open. */
export const isTold = (row: Row): boolean =>
  row.change !== 'unchanged' ||
  row.moved ||
  row.renumbered ||
  row.before !== row.after ||
  row.brackets.length > 0;

/** The citation that a draft itself has for one of a row: `5` for `5 ¶1`, where that is the words of article 5. */
export const holderCitation = (citation: string): string => citation.replace(/ ¶1$/, '');

function indexOf(rows: readonly LineageRow[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const heirs = [...(row.successors ?? []), ...(row.successorOf ?? [])].map(({ citation }) => citation);
    const named = new Set([
      row.before,
      row.after,
      row.from,
      row.into,
      ...heirs,
      ...row.beforeIn,
      ...row.afterIn,
    ]);
    for (const citation of named) {
      if (!citation) continue;
      const places = index.get(citation);
      if (places) places.push(at);
      else index.set(citation, [at]);
    }
  }
  return index;
}

/** The citation of a draft's own title, which is no piece of it. */
const TITLE = 'title';

function holdersIn(draft: Draft): Map<string, string[]> {
  const book = citationsOf(draft);
  const holders = new Map<string, string[]>([[TITLE, []]]);
  for (const { piece, ancestors } of pieces(draft)) {
    holders.set(
      book.of(piece),
      ancestors.map(ancestor => book.of(ancestor)),
    );
  }
  return holders;
}

function holdersOf(citation: string | null, holders: ReadonlyMap<string, string[]>): string[] {
  if (citation === null) return [];
  const known = holders.get(citation);
  if (known) return known;
  const holder = holderCitation(citation);
  return [...(holders.get(holder) ?? []), holder];
}
