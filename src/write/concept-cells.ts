/** Concepts of drafts as cells of a table. */
import type { ConceptFinding } from '../flag/index.ts';

/** What goes with every table of concepts. */
export const CONCEPTS_NOTICE =
  'Concepts are found by lists of words. “Absent” means that these words were not found, not that the idea is missing.';

/** `present: 24(2), 35(1) bracketed`: the status, and where; a place of another status says so. */
export function conceptCell({ status, places }: ConceptFinding): string {
  const some = places.map(place =>
    place.status === status ? place.citation : `${place.citation} ${place.status}`,
  );
  return some.length > 0 ? `${status}: ${some.join(', ')}` : status.replaceAll('-', ' ');
}
