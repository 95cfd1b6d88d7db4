/** A clause on a watchlist in which nothing happened: that is news too. */
import type { Checks } from './checks.ts';
import { finding, unverifiedOf } from './finding.ts';
import type { Followed } from './follow.ts';
import type { Flag, RowFacts, WatchEntry } from './types.ts';

/** A clause in which nothing happened; of one draft alone, that it stands there. */
export function quietFinding(
  { top, rows, before, after }: Followed,
  entry: WatchEntry,
  checks: Checks,
): Flag {
  const facts = checks.rows.facts[top];
  const evidence = { before: facts?.before ?? null, after: facts?.after ?? null };
  const shared = { row: top, before, after, evidence };
  const by = 'any-change' as const;
  const note = unverifiedOf(entry, before, after, checks);
  if (checks.isAlone) {
    const hits = [{ by, kind: 'stands', told: { type: 'stands', words: facts?.after ?? '' } as const }];
    return finding(entry, { ...shared, state: 'present', hits, unverified: note }, checks);
  }
  const all = [top, ...rows.filter(index => index !== top)].flatMap(index => checks.rows.facts[index] ?? []);
  const gap = note === null ? gapBelow(all, checks) : { note };
  const told = { type: 'unchanged', rows: all.map(({ row }) => row) } as const;
  const isUnanswered = gap !== null && gap.parts === undefined;
  return finding(
    entry,
    {
      ...shared,
      kind: null,
      state: isUnanswered ? 'unverified' : 'unchanged',
      hits: [{ by, kind: 'unchanged', told }],
      unverified: gap?.note ?? null,
      ...(gap?.parts ? { unverifiedIn: gap.parts } : {}),
    },
    checks,
  );
}

/** What restated drafts cannot answer about a clause, or about some of its parts only. */
interface Gap {
  note: string;
  parts?: readonly string[];
}

/** What notes on the provisions of a clause say: all of it is unverified, or some of its parts. */
function gapBelow(all: readonly RowFacts[], { restated }: Checks): Gap | null {
  const worded = all.filter(({ row }) => row.text.length > 0);
  const marked = worded.filter(({ row }) => restated.noteOn(row.before, row.after) !== null);
  const [first] = marked;
  const note = first && restated.noteOn(first.row.before, first.row.after);
  if (!first || !note) return null;
  if (marked.length === worded.length) return { note };
  const places = marked.map(({ row }) => row.after ?? row.before ?? '');
  const parts = places.filter(place => !places.some(other => place.startsWith(`${other}(`)));
  return { note, parts };
}
