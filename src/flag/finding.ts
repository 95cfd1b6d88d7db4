/** What the rules found for an entry -> a flag, with what the entry says of itself. */
import type { Checks } from './checks.ts';
import { manualUrl } from './manual-url.ts';
import type { Flag, WatchEntry } from './types.ts';

/** Why restated words cannot answer for a clause: what the entry says of it, or a note in the drafts; null where they can. */
export function unverifiedOf(
  entry: WatchEntry,
  before: string | null,
  after: string | null,
  { restated }: Checks,
): string | null {
  if (!restated.isRestated) return null;
  const ofEntry = restated.unseen.length > 0 ? entry.unverified : undefined;
  return ofEntry === undefined ? restated.noteOn(before, after) : restated.remark(ofEntry);
}

type Found = Omit<
  Flag,
  'rule' | 'title' | 'by' | 'kind' | 'severity' | 'isRestated' | 'reason' | 'source' | 'url'
> & {
  kind?: null;
};

/** @param found its first hit names the rule and the kind, unless `kind` says that nothing happened. */
export function finding(entry: WatchEntry, found: Found, { restated }: Checks): Flag {
  const [first] = found.hits;
  const by = first?.by ?? 'any-change';
  return {
    rule: entry.id,
    title: entry.title,
    by,
    severity: entry.severity,
    isRestated: restated.isRestated,
    reason: entry.reason,
    source: entry.source,
    url: entry.url ?? manualUrl(by),
    ...found,
    kind: found.kind === null ? null : (first?.kind ?? null),
  };
}
