/**
 * Where the text begins in a document whose first headings do not say what they head: by-laws, memoranda, rules of procedure with
 * `Definitions` and `Officers` over numbered lists. Headings above that place are lines of a cover, and no parts of the text.
 */
import { labelAt } from '../../line-start.ts';
import type { Seen } from '../../seen.ts';
import type { HeadingReading } from './headings.ts';

/** A list stands under its heading behind no more blocks of words than this: a chapeau, and a line above it. */
const LEAD = 2;

export interface Front {
  headings: readonly (HeadingReading | null)[];
  /** Index of the title of the draft; -1 if none is. */
  title: number;
  /** Index of the first heading that names its kind; -1 if none does. */
  first: number;
}

/**
 * The index of the first block that may be a heading without a word for its kind; the number of blocks if none may.
 *
 * Where no heading names its kind, the text begins with the first heading that the format marks: there is nothing else that it could
 * begin with. Otherwise, or where only the print shows headings, it begins with one that stands over a numbered list.
 */
export function textBegins(blocks: readonly Seen[], { headings, title, first }: Front): number {
  const isOpen = (at: number) => at > title && headings[at]?.wordless === 'none';
  const isMarked = (at: number) => blocks[at]?.level != null;
  const from = blocks.findIndex(
    (_, at) => isOpen(at) && ((first === -1 && isMarked(at)) || leadsToList(blocks, headings, at)),
  );
  if (from === -1) return blocks.length;
  // `Bylaw 1` stands over `Definitions`, which stands over the list.
  let start = from;
  while (isOpen(start - 1) && isMarked(start - 1) && levelAt(blocks, start - 1) < levelAt(blocks, start))
    start -= 1;
  return start;
}

const levelAt = (blocks: readonly Seen[], at: number) => blocks[at]?.level ?? 0;

function leadsToList(blocks: readonly Seen[], headings: Front['headings'], at: number): boolean {
  const next = blocks.slice(at + 1, at + 2 + LEAD);
  const stop = next.findIndex((_, ahead) => headings[at + 1 + ahead] != null);
  return next
    .slice(0, stop === -1 ? next.length : stop)
    .some(({ plain }) => /^1$/.test(labelAt(plain)?.number ?? ''));
}
