/** The concepts of the program and of watchlists, as one list. */
import { CONCEPTS } from './list.ts';
import type { Concept } from './types.ts';

/** One with the id of an earlier one takes its place; the others follow. */
export function conceptsWith(
  lists: readonly { concepts?: readonly Concept[] | undefined }[],
): readonly Concept[] {
  const all = new Map(CONCEPTS.map(concept => [concept.id, concept]));
  for (const concept of lists.flatMap(({ concepts = [] }) => concepts)) all.set(concept.id, concept);
  return [...all.values()];
}
