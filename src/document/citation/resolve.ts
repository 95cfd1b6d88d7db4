/** Citation -> the piece of a draft that it points at. */
import type { Draft } from '../types.ts';
import { pieces } from '../words.ts';
import { type AddressBook, citationsOf } from './address-book.ts';
import { nearestTo } from './nearest.ts';
import { atPoints, normalForm } from './normal-form.ts';
import { parseCitation } from './parse.ts';
import { printCitation } from './print.ts';
import { search } from './search.ts';
import { REACHES } from './tiers.ts';
import type { Citation, Cited, Step } from './types.ts';

/** A piece with the citation that the draft itself gives it. */
export interface Found {
  piece: Cited;
  citation: string;
}

export type Resolution =
  | ({ type: 'found' } & Found)
  | { type: 'ambiguous'; candidates: Found[] }
  /** `nearest`: up to three citations that exist, the most useful first. */
  | { type: 'missing'; nearest: string[] };

/**
 * Finds what a citation points at. The draft's own address of a piece finds that piece. Otherwise divisions and
 * options may be left out, and annexes where nothing outside of them is meant; a bare first number is an article before it is a loose
 * line, and an article of the first annex that has it where no article stands outside the annexes (a treaty in the annex of a
 * resolution); a line that is named without its article is found wherever it stands; `35.1` is
 * paragraph 1 of article 35 where there is no article 35.1, and numbers that match but for their case, or roman for arabic
 * in headings, count where nothing else does.
 *
 * @throws {CitationError} for text that is not a citation.
 */
export function resolveCitation(draft: Draft, input: string | Citation): Resolution {
  const citation = typeof input === 'string' ? parseCitation(input) : input;
  const steps = normalForm(citation.steps);
  const book = citationsOf(draft);
  const exact = book.at(printCitation(citation));
  const found = exact ? [exact] : searchAll(draft, book, withoutOwnWords(steps));
  const candidates = found.map((piece): Found => ({ piece, citation: book.of(piece) }));
  const [first] = candidates;
  if (!first) return { type: 'missing', nearest: nearestTo(draft, book, parted(draft, steps)) };
  return candidates.length === 1 ? { type: 'found', ...first } : { type: 'ambiguous', candidates };
}

/** A number with points as it is written, and then as a way down; in each of the places in turn. */
function searchAll(draft: Draft, book: AddressBook, steps: readonly Step[]): Cited[] {
  for (const reach of REACHES) {
    for (const way of [steps, atPoints(steps)]) {
      const found = search(draft, book, way, reach);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** What was written with points, by the habit of the draft: neighbours of `3.99` are `3.12` or `3(4)`. */
function parted(draft: Draft, steps: readonly Step[]): readonly Step[] {
  for (const { piece } of pieces(draft)) {
    if (piece.type === 'provision' && piece.kind === 'article' && /\.|\d[a-z]$/i.test(piece.number ?? ''))
      return steps;
  }
  return atPoints(steps);
}

/** `5 ¶1` where article 5 has words of its own: they are its first paragraph, and stand at the article itself. */
function withoutOwnWords(steps: readonly Step[]): readonly Step[] {
  const last = steps.at(-1);
  return steps.length > 1 && last?.type === 'unlabelled' && last.position === 1 ? steps.slice(0, -1) : steps;
}
