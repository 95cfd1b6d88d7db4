/** A clause on a watchlist in which nothing happened: that is news too. */
import type { Checks } from './checks.ts';
import { finding, unverifiedOf } from './finding.ts';
import type { Followed } from './follow.ts';
import { changedSentence, type Doubt, howUnchanged, subjectOf, unchangedSentence } from './sentence.ts';
import type { Finding, RowFacts, WatchEntry } from './types.ts';
import { quote } from './words-changed.ts';

/** A clause in which nothing happened; of one draft alone, that it stands there. */
export function quietFinding(
  { top, rows, before, after }: Followed,
  entry: WatchEntry,
  checks: Checks,
): Finding {
  const facts = checks.rows.facts[top];
  const subject = subjectOf({ before, after }, entry);
  const evidence = { before: facts?.before ?? null, after: facts?.after ?? null };
  const shared = { row: top, before, after, evidence, by: 'any-change' as const };
  const note = unverifiedOf(entry, before, after, checks);
  if (checks.isAlone) {
    const says = `in this draft: ${quote(facts?.after ?? '')}`;
    const sentence = changedSentence(subject, says, checks.restated, note);
    return finding(entry, { ...shared, kind: 'stands', state: 'present', sentence, says, unverified: note });
  }
  const all = [top, ...rows.filter(index => index !== top)].flatMap(index => checks.rows.facts[index] ?? []);
  const doubt = note === null ? doubtBelow(all, checks) : { note };
  const how = howUnchanged(all.map(({ row }) => row));
  const isUnanswered = doubt !== null && !('parts' in doubt);
  return finding(entry, {
    ...shared,
    kind: null,
    state: isUnanswered ? 'unverified' : 'unchanged',
    sentence: unchangedSentence(subject, how, checks.restated, doubt),
    says: how,
    unverified: doubt?.note ?? null,
  });
}

/** What notes on the provisions of a clause say: all of it is unverified, or some of its parts. */
function doubtBelow(all: readonly RowFacts[], { restated }: Checks): Doubt | null {
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
