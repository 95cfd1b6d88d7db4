/** Two texts without the clauses that they begin and end with alike: what changed in their phrases stands in the rest. */
import { commonEnd, commonStart } from '../words/index.ts';

const SPACE = 0x20;
const ENDS = '.;:';

/**
 * The stretches of two texts from the first clause that differs to the last one. Cut where a full stop, a semicolon or a
 * colon stands before a space: no modal phrase reaches across one. `start` is where they begin, in both texts.
 */
export function changedSentences(
  before: string,
  after: string,
): { start: number; before: string; after: string } {
  const head = commonStart(before, after);
  const tail = commonEnd(before, after, Math.min(before.length, after.length) - head);
  let start = head;
  while (start > 0 && !isCut(before, start)) start -= 1;
  let end = before.length - tail;
  while (end < before.length && !isCut(before, end + 1)) end += 1;
  return {
    start,
    before: before.slice(start, end),
    after: after.slice(start, end + after.length - before.length),
  };
}

/** Whether a clause begins at `at`. */
const isCut = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === SPACE && ENDS.includes(text.charAt(at - 2));
