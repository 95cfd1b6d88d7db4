/** A clause of a watchlist -> the rows that it is about, in both drafts. */
import { CitationError, type Draft, resolveCitation } from '../document/index.ts';
import type { Rows } from './rows.ts';
import type { WatchedClause, Watchlist } from './types.ts';

type Side = 'before' | 'after';

export interface Followed {
  /** The provision itself: the row of its own words, and its citations. */
  top: number;
  before: string | null;
  after: string | null;
  /** All rows of it, on either side: what is in it, what left it, what it was merged into. In order. */
  rows: readonly number[];
}

export type Follow =
  | { type: 'found'; clause: Followed }
  /** `citedIn`: the drafts in which it is cited, where neither of these drafts is one of them. */
  | { type: 'not-found'; cited: string; citedIn: readonly string[] | null };

export interface Drafts {
  before: Draft;
  after: Draft;
}

/**
 * Looks a clause up in the draft in which it is cited, and follows it to the other one by the pairs of the comparison. A
 * number is never taken for a provision of a draft in which it was not cited: after a renumbering it may be another one.
 */
export function followClause(clause: WatchedClause, drafts: Drafts, rows: Rows, list: Watchlist): Follow {
  const cited = citationsFor(clause, drafts, list);
  const name = cited.map(({ citation }) => citation).join(' / ');
  const tops = cited
    .filter(({ sides }) => sides.length > 0)
    .flatMap(({ sides, citation, isEvery }): { side: Side; at: string }[] => {
      // Plain text is looked for in the later draft first, and in the earlier one only if it is not there.
      const found = sides.map(side => ({ side, at: lookUp(citation, side, drafts, rows) }));
      const there = found.filter((one): one is { side: Side; at: string } => one.at !== null);
      return isEvery ? there.slice(0, 1) : there;
    });
  // What stands in the later draft is what the clause is known by.
  tops.sort((one, two) => Number(two.side === 'after') - Number(one.side === 'after'));
  const indices = [...new Set(tops.flatMap(({ side, at }) => rows.at(side, at) ?? []))];
  const top = indices.find(index => rows.facts[index]?.row.after != null) ?? indices[0];
  if (top === undefined) {
    const isCitedElsewhere = cited.every(({ sides }) => sides.length === 0);
    const drafted = Object.keys(typeof clause === 'string' ? {} : clause);
    return { type: 'not-found', cited: name, citedIn: isCitedElsewhere ? drafted : null };
  }
  const row = rows.facts[top]?.row;
  return {
    type: 'found',
    clause: {
      top,
      before: row?.before ?? tops.find(({ side }) => side === 'before')?.at ?? null,
      after: row?.after ?? null,
      rows: rowsOf(tops, rows),
    },
  };
}

interface CitedIn {
  citation: string;
  /** The sides whose draft is the one that is named, in the order of asking. */
  sides: readonly Side[];
  isEvery: boolean;
}

function citationsFor(clause: WatchedClause, drafts: Drafts, list: Watchlist): CitedIn[] {
  if (typeof clause === 'string') return [{ citation: clause, sides: ['after', 'before'], isEvery: true }];
  return Object.entries(clause).map(([draft, citation]) => {
    const ids = list.drafts?.[draft] ?? [draft];
    const sides = (['before', 'after'] as const).filter(side => isOneOf(drafts[side].provenance.id, ids));
    return { citation, sides, isEvery: false };
  });
}

/** `2024-02` means `2024-02-official` and `2024-02.fr` as well: the same draft in other words. */
const isOneOf = (id: string | undefined, ids: readonly string[]) =>
  id !== undefined &&
  ids.some(one => id === one || (id.startsWith(one) && /^[-.]\D/.test(id.slice(one.length))));

function lookUp(citation: string, side: Side, drafts: Drafts, rows: Rows): string | null {
  // A citation as the draft itself writes it need not be read.
  if (rows.at(side, citation) !== undefined) return citation;
  const draft = drafts[side];
  try {
    const found = resolveCitation(draft, citation);
    return found.type === 'found' ? found.citation : null;
  } catch (error) {
    if (error instanceof CitationError) return null;
    throw error;
  }
}

function rowsOf(tops: readonly { side: Side; at: string }[], rows: Rows): number[] {
  const all = new Set<number>();
  const add = (side: Side, citation: string | null | undefined) => {
    if (citation) for (const inner of rows.within(side, citation)) all.add(inner);
  };
  for (const { side, at } of tops) add(side, at);
  // A clause that is cited in one draft only takes in what its counterpart has; one cited in both says itself what it is.
  if (new Set(tops.map(({ side }) => side)).size < 2) {
    for (const { side, at } of tops) {
      const index = rows.at(side, at);
      const row = index === undefined ? undefined : rows.facts[index]?.row;
      add('before', row?.before);
      add('after', row?.after);
    }
  }
  // What left the clause is still watched, and so is the provision that took it in.
  for (const index of [...all]) {
    const row = rows.facts[index]?.row;
    for (const into of [row?.into, ...(row?.successors ?? []).map(({ citation }) => citation)]) {
      const taken = into === undefined ? undefined : rows.at('after', into);
      if (taken !== undefined) all.add(taken);
    }
  }
  return [...all].sort((one, two) => one - two);
}
