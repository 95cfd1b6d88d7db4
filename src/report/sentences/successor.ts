/** What took the subject of a provision without a partner, as sentences: true of words and places, not of what they mean. */

import type { Row, Successor } from '../../compare/index.ts';
import { agreeing } from '../../document/index.ts';
import { inQuotes } from '../in-quotes.ts';

const EVIDENCE: Readonly<Record<Successor['evidence'][number], string>> = {
  words: 'words',
  heading: 'heading',
  place: 'place',
  terms: 'rare terms',
  abbreviation: 'a declared short form',
};

/** `rewritten: 4(10) takes up its subject (by words, place)`; null for a provision that is gone or new. */
export function printSuccessors({ successors, successorOf }: Row): string | null {
  if (successors)
    return `rewritten: ${named(successors)} ${agreeing(successors.length, 'takes', 'take')} up its subject${by(successors)}`;
  return successorOf ? `rewritten: takes up the subject of ${named(successorOf)}${by(successorOf)}` : null;
}

/** What was searched before a provision was called gone or new. */
export const SEARCH_NOTE =
  'Searched for in all of the other draft that is new or was edited: by its words, rare terms, heading and neighbours. Words that are everywhere are not searched.';

/** Whether a provision is called gone or new because nothing was found. */
export const wasSearched = ({ before, after, from, into, successors, successorOf, kept }: Row): boolean =>
  (before === null || after === null) && !from && !into && !successors && !successorOf && !kept;

/** `words kept in 4(6): "…"`, or of a new provision `words from 4(6): "…"`. */
export function printKept({ kept, change }: Row, shorten: (words: string) => string): string[] {
  const lead = change === 'inserted' ? 'words from' : 'words kept in';
  return (kept ?? []).map(({ citation, words }) => `${lead} ${citation}: ${inQuotes(shorten(words))}`);
}

function named(successors: readonly Successor[]): string {
  const citations = successors.map(({ citation }) => citation);
  return citations.length < 2
    ? (citations[0] ?? '')
    : `${citations.slice(0, -1).join(', ')} and ${citations.at(-1)}`;
}

function by(successors: readonly Successor[]): string {
  const all = new Set(successors.flatMap(({ evidence }) => evidence));
  const said = (Object.keys(EVIDENCE) as Successor['evidence']).filter(one => all.has(one));
  return ` (by ${said.map(one => EVIDENCE[one]).join(', ')})`;
}
