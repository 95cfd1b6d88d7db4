/** Concepts of drafts as cells of a table. */
import { CONCEPTS, type ConceptFinding, type Watchlist } from '../flag/index.ts';

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

/** Which lists the concepts of a table are from. */
export function conceptLists(lists: readonly Watchlist[]): string {
  const own = lists.flatMap(({ name, concepts }) => (concepts ? [`${name} (${concepts.length})`] : []));
  const shipped = `the list supplied with treaty-diff (${CONCEPTS.length}, docs/flags.md)`;
  return own.length > 0
    ? `Concepts from ${[shipped, ...own].join(', ')}.`
    : `Concepts from ${shipped}. Add your own under concepts: in a watchlist.`;
}

/** A share of absent concepts at which the list is doubtful, not the draft. */
const MOSTLY = 0.7;

/** That a list does not fit a draft, for each draft in which most of the supplied concepts are absent. */
export function mostlyAbsent(
  columns: readonly { draft: string; concepts: readonly ConceptFinding[] }[],
): string[] {
  const ids = new Set(CONCEPTS.map(({ id }) => id));
  return columns.flatMap(({ draft, concepts }) => {
    const supplied = concepts.filter(({ concept }) => ids.has(concept));
    const absent = supplied.filter(({ status }) => status === 'absent').length;
    return supplied.length > 0 && absent / supplied.length >= MOSTLY
      ? [
          `${absent} of the ${supplied.length} supplied concepts are absent in ${draft}: that list was made for treaties on criminal justice ` +
            'and human rights safeguards, and says little about a treaty on another subject.',
        ]
      : [];
  });
}
