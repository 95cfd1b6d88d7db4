/** A comparison -> the lineage of one draft to the next. */
import type { Comparison, Row } from '../compare/index.ts';
import { citationsOf, type Draft, pieces } from '../document/index.ts';
import type { Lineage, LineageRow } from './types.ts';

/** The lineage of two drafts: the rows of their comparison, with what holds each provision. */
export function lineageOf(before: Draft, after: Draft, comparison: Comparison): Lineage {
  const holders = { before: holdersIn(before), after: holdersIn(after) };
  const rows = comparison.rows.map((row): LineageRow => {
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
  return lineageFrom(rows, comparison.summary);
}

/** A lineage of rows that are at hand. */
export function lineageFrom(rows: readonly LineageRow[], summary: Comparison['summary']): Lineage {
  let index: Map<string, LineageRow[]> | null = null;
  return {
    summary,
    naming(citation) {
      index ??= indexOf(rows);
      return index.get(citation) ?? [];
    },
  };
}

/** Whether a row has to be written down: a provision that no row has is the same in both drafts. */
export const isTold = (row: Row): boolean =>
  row.change !== 'unchanged' || row.moved || row.renumbered || row.before !== row.after;

/** The citation that a draft itself has for one of a row: `5` for `5 ¶1`, where that is the words of article 5. */
export const holderCitation = (citation: string): string => citation.replace(/ ¶1$/, '');

function indexOf(rows: readonly LineageRow[]): Map<string, LineageRow[]> {
  const index = new Map<string, LineageRow[]>();
  for (const row of rows) {
    const named = new Set([row.before, row.after, row.from, row.into, ...row.beforeIn, ...row.afterIn]);
    for (const citation of named) {
      if (!citation) continue;
      const list = index.get(citation);
      if (list) list.push(row);
      else index.set(citation, [row]);
    }
  }
  return index;
}

function holdersIn(draft: Draft): Map<string, string[]> {
  const book = citationsOf(draft);
  const holders = new Map<string, string[]>([['title', []]]);
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
