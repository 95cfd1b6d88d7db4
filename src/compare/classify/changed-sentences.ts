/** Two texts without the clauses that they begin and end with alike: what changed in their phrases stands in the rest. */

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
  const room = Math.min(before.length, after.length);
  let head = 0;
  while (head < room && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < room - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
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
