/** The short name of a draft in a list of drafts of one treaty. */
import type { Provenance } from '../../document/index.ts';
import type { BlameSpan } from '../../history/index.ts';

/** Its id, else its date, else its title. */
export const draftLabel = ({ id, date, title }: Provenance): string =>
  id ?? date ?? title ?? '(unnamed draft)';

/** Where words came from: `2015-12-09`, or `2015-12-09, option 2`. */
export const originLabel = (
  drafts: readonly Provenance[],
  { draft, option }: Omit<BlameSpan, 'text'>,
): string => [draftLabel(drafts[draft] ?? {}), ...(option ? [option] : [])].join(', ');

/** What is known of it beyond that. */
export function draftFacts(draft: Provenance): string {
  const label = draftLabel(draft);
  return [draft.date, draft.symbol, draft.status, draft.authenticity]
    .filter(fact => fact && fact !== label)
    .join(' · ');
}
