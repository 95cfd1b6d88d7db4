/** What all readers of lines share: cleaning a line of signs without ink, and joining lines that were wrapped. */

/** Marks of direction, zero-width spaces and joiners, and byte order marks: signs without ink and without words. */
const INVISIBLE = '[\\u061C\\u200B-\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]+';
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
 * The lines of one paragraph as one. A word that was parted at its hyphen is joined (`co-` / `operation`), but not a
 * hyphen that waits for a second word (`multi-` / `and bilateral`). Chinese has no spaces to restore.
 */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line, at) => (at === 0 ? '' : glue(lines[at - 1] ?? '', line)) + line).join('');
}

function glue(one: string, two: string): '' | ' ' {
  const end = one.slice(-2);
  const waits = /^(?:and|or|et|ou|y|o|и|или)\s/u.test(two);
  const parted = /\p{L}[-‐‑]$/u.test(end) && /^\p{Ll}/u.test(two) && !waits;
  const dense = /[\p{Script=Han}。，；：、]$/u.test(end) && /^[\p{Script=Han}（]/u.test(two);
  return parted || dense ? '' : ' ';
}
