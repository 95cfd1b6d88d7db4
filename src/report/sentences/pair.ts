/** What became of one provision as a whole, in a few words: where nothing more is said of it, or in front of what is. */

import type { Row } from '../../compare/index.ts';
import { counted } from '../../document/index.ts';

/** Of a provision in which nothing changed. */
export const UNCHANGED = 'unchanged';

/** The same behind what is said of its place or number. */
export const WORDS_UNCHANGED = 'words unchanged';

/** In front of the citations of all provisions in which only references follow a renumbering. */
export const ONLY_REFERENCES = 'Only references changed, following the renumbering';

/** Of provisions whose number alone changed; `hasFollowing`: and references in them that follow. */
export const printRenumberedOnly = (hasFollowing = false): string =>
  `renumbered, words unchanged${hasFollowing ? ' except for references that follow it' : ''}`;

/** What could not be compared of a provision; null where all could. */
export const printDegraded = ({ degraded }: Pick<Row, 'degraded'>): string | null =>
  degraded ? `not compared in full: ${degraded.reason}` : null;

/** `5 → 6: modified`, `in both drafts: unchanged`, `only in the later draft (inserted)`. */
export function printPair({ before, after, change }: Pick<Row, 'before' | 'after' | 'change'>): string {
  if (before === null) return `only in the later draft (${change})`;
  if (after === null) return `only in the earlier draft (${change})`;
  return before === after ? `in both drafts: ${change}` : `${before} → ${after}: ${change}`;
}

/** The same of an article: of its heading and of the provisions that it holds: `heading unchanged; 61 of its 64 provisions changed`. */
export function printPairWithParts(row: Row, held: number, changed: number): string {
  if (held === 0 || row.before === null || row.after === null) return printPair(row);
  const heading =
    row.before === row.after
      ? `heading ${row.change}`
      : `${row.before} → ${row.after}, heading ${row.change}`;
  const provisions = `its ${counted(held, 'provision')}`;
  if (changed === 0) return `${heading}; ${provisions} unchanged`;
  return `${heading}; ${changed} of ${provisions} changed`;
}

/** Where a provision is that was asked for by its citation on one side; empty where it stands there and changed. */
export function printWhereabouts(
  side: 'before' | 'after',
  citation: string,
  { before, after }: Pick<Row, 'before' | 'after'>,
  isUnchanged: boolean,
): string {
  if (side === 'before')
    return after === null ? `${citation}: gone in the later draft` : `${citation} is now ${after}`;
  if (before !== null && before !== after) return `${citation}, was ${before}`;
  return isUnchanged ? `${citation}: ${UNCHANGED}` : '';
}
