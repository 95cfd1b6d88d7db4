/** What is told of an entry -> a finding, with what the entry says of itself. */
import type { Checks } from './checks.ts';
import { manualUrl } from './manual-url.ts';
import type { Finding, WatchEntry } from './types.ts';

/** Why restated words cannot answer for a clause: what the entry says of it, or a note in the drafts; null where they can. */
export function unverifiedOf(
  entry: WatchEntry,
  before: string | null,
  after: string | null,
  { restated }: Checks,
): string | null {
  if (!restated.isRestated) return null;
  return entry.unverified ?? restated.noteOn(before, after);
}

type Told = Pick<
  Finding,
  'by' | 'kind' | 'state' | 'sentence' | 'says' | 'before' | 'after' | 'row' | 'evidence' | 'unverified'
>;

export function finding(entry: WatchEntry, told: Told): Finding {
  const { by, kind, state, sentence, says, before, after, row, evidence, unverified } = told;
  return {
    rule: entry.id,
    title: entry.title,
    by,
    kind,
    severity: entry.severity,
    state,
    sentence,
    says,
    before,
    after,
    row,
    evidence,
    unverified,
    reason: entry.reason,
    source: entry.source,
    url: entry.url ?? manualUrl(by),
  };
}
