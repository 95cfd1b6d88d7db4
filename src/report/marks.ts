/** Signs around words that were deleted and inserted, for views without strike-through and underline: one pair for all of them. */
import type { Segment } from '../compare/index.ts';

/**
 * Square brackets are words of a draft: `[-` beside `[` cannot be read. A curly bracket with a hyphen or a plus stands in none of the
 * drafts that were looked through, and can be typed, searched for and read aloud; signs that are rarer are missing in fonts.
 */
export const MARKS = {
  delete: { open: '{-', close: '-}' },
  insert: { open: '{+', close: '+}' },
} as const;

/** The first line of a text in which they stand. */
export const MARKS_NOTICE = `Marks: ${MARKS.delete.open}deleted words${MARKS.delete.close} ${MARKS.insert.open}inserted words${MARKS.insert.close}`;

/** Compared words on one line: `The Parties {-shall-}{+should+} cooperate`. */
export const marked = (segments: readonly Segment[]): string =>
  segments
    .map(({ op, text }) => (op === 'equal' ? text : `${MARKS[op].open}${text}${MARKS[op].close}`))
    .join('');
