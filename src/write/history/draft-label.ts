/** The short name of a draft in a list of drafts of one treaty. */
import type { Provenance } from '../../document/index.ts';

/** Its id, else its date, else its title. */
export const draftLabel = ({ id, date, title }: Provenance): string =>
  id ?? date ?? title ?? '(unnamed draft)';

/** What is known of it beyond that. */
export function draftFacts(draft: Provenance): string {
  const label = draftLabel(draft);
  return [draft.date, draft.symbol, draft.status, draft.authenticity]
    .filter(fact => fact && fact !== label)
    .join(' · ');
}
