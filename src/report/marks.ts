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

/** Inside of the signs of words that only moved: `{-~from here~-}`, `{+~to here~+}`. */
const MOVED = '~';

/** The signs around a segment; none around words that both sides have. */
export function signsOf({ op, moved }: Pick<Segment, 'op' | 'moved'>): { open: string; close: string } {
  if (op === 'equal') return { open: '', close: '' };
  const { open, close } = MARKS[op];
  return moved ? { open: open + MOVED, close: MOVED + close } : { open, close };
}

/** Compared words on one line: `The Parties {-shall-}{+should+} cooperate`. */
export const marked = (segments: readonly Segment[]): string =>
  segments
    .map(segment => {
      const { open, close } = signsOf(segment);
      return `${open}${segment.text}${close}`;
    })
    .join('');

/** What each sign says, as segments: whatever shows them shows how it does. */
export const MARKS_KEY: readonly Segment[] = [
  { op: 'delete', text: 'deleted words' },
  { op: 'equal', text: ' ' },
  { op: 'insert', text: 'inserted words' },
  { op: 'equal', text: ' ' },
  { op: 'delete', text: 'moved away', moved: true },
  { op: 'equal', text: ' ' },
  { op: 'insert', text: 'moved here', moved: true },
];

/** The first line of a text in which they stand. */
export const MARKS_NOTICE = `Marks: ${marked(MARKS_KEY)}`;
