/** What all readers of lines share: cleaning a line of signs without ink, and joining lines that were wrapped. */

/** Marks of direction, zero-width spaces and byte order marks: signs without ink and without words. */
const INVISIBLE = '[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]+';
const AT_EDGES = new RegExp(`${INVISIBLE}(?=$|[\\s.()\\[\\]])|(?<=^|[\\s.()\\[\\]])${INVISIBLE}`, 'gu');

/** A line without its end and without invisible marks at the edges of words, where they would hide a label. */
export function cleanLine(raw: string): string {
  const line = raw.replace(/[\r\f\v]/g, '');
  return /[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/.test(line)
    ? line.replace(AT_EDGES, '')
    : line;
}

/** Whether a tab or several spaces stand behind the first word, as behind a label that hangs in the margin. */
export function isHanging(line: string): boolean {
  return /^\s*[[(]{0,3}[\p{L}\p{Nd}.]{1,6}[\])]{0,3}(?:\t|[ \u00A0]{2,}|[\u2001\u2003])\s*\S/u.test(line);
}

/**
 * Two lines of one paragraph as one. A word that was parted at its hyphen is joined (`co-` / `operation`), but not a
 * hyphen that waits for a second word (`multi-` / `and bilateral`). Chinese has no spaces to restore.
 */
export function joinLines(one: string, two: string): string {
  const parted =
    /\p{L}[-‐‑]$/u.test(one) && /^\p{Ll}/u.test(two) && !/^(?:and|or|et|ou|y|o|и|или)\s/u.test(two);
  const dense = /[\p{Script=Han}。，；：、]$/u.test(one) && /^[\p{Script=Han}（]/u.test(two);
  return parted || dense ? one + two : `${one} ${two}`;
}
