/** Where a concept is looked for: in some provisions, or under some headings; everywhere if it does not say. */
import { citationsOf, type Draft, pieces, resolveCitation } from '../../document/index.ts';
import { phrasePattern } from '../phrase-pattern.ts';
import type { Concept } from './types.ts';

/** A test for the places of a draft. A clause that the draft does not have has no places. */
export function isWithin(
  { clauses, headings }: Concept,
  draft: Draft,
  language: string,
): (place: { citation: string; headings: readonly string[] }) => boolean {
  const citations = clauses ? citationsUnder(draft, clauses) : null;
  const patterns = headings?.map(phrase => phrasePattern(phrase, language));
  return place =>
    (citations === null || citations.has(place.citation)) &&
    (patterns === undefined || place.headings.some(heading => patterns.some(one => one.test(heading))));
}

function citationsUnder(draft: Draft, clauses: readonly string[]): ReadonlySet<string> {
  const book = citationsOf(draft);
  const found = new Set<string>();
  for (const clause of clauses) {
    const resolution = resolveCitation(draft, clause);
    if (resolution.type !== 'found') continue;
    found.add(resolution.citation);
    const { piece } = resolution;
    if (piece.type === 'provision') for (const inner of pieces(piece)) found.add(book.of(inner.piece));
  }
  return found;
}
