/** Whether a provision holds notes on the articles of a treaty, by the words of its heading. */
import { gathers } from './headed-kinds.ts';
import { plainText } from './inline.ts';
import { LANGUAGES } from './languages/index.ts';
import { lazy } from './lazy.ts';
import { headingOf } from './parts.ts';
import type { Provision } from './types.ts';

const NOTES = lazy(() => Object.values(LANGUAGES).flatMap(({ notes }) => notes));

/** `Annex — Interpretative notes on specific articles`, or a division with such a heading. */
export function isNotesHolder(provision: Provision): boolean {
  const { kind } = provision;
  if (kind !== 'annex' && !gathers(kind)) return false;
  const heading = headingOf(provision);
  if (!heading) return false;
  const words = plainText(heading.children).toLowerCase().replace(/\s+/g, ' ');
  return NOTES().some(phrase => words.includes(phrase));
}
