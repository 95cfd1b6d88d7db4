/** What all readers of lines share: parting a text into lines, cleaning them of signs without ink, joining what was wrapped. */

/** Marks of direction, zero-width spaces and joiners, and byte order marks: signs without ink and without words. */
const INVISIBLE = '[\\u061C\\u200B-\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]+';
const AT_EDGES = new RegExp(`${INVISIBLE}(?=$|[\\s.()\\[\\]])|(?<=^|[\\s.()\\[\\]])${INVISIBLE}`, 'gu');

/** A line of a file as it stands there, without the sign that ends it. */
export interface RawLine {
  raw: string;
  /** Where it begins, in signs from the beginning of the text. */
  offset: number;
  /** Counted as editors do: form feeds and vertical tabs begin no line of their own there. */
  number: number;
  /** What stands before it: a line end, a page break, or the end of a paragraph (U+2029). */
  after: 'line' | 'page' | 'paragraph';
}

/**
 * The signs that end a line: LF, CR and LF, and also CR alone (old Macintoshs), U+0085, U+2028 and U+2029 (Unicode), the
 * vertical tab (a line break within a paragraph, as Word saves it) and the form feed. `\r\r\n` is what a CR and LF became
 * that was converted twice, so several CR before one LF are one end.
 */
const LINE_END = /\r*\n|[\r\u0085\u2028\u2029\f\v]/g;

/** The lines of a text, whatever its lines end in: no word is lost at a line end, and none is fused with the next. */
export function splitLines(source: string): RawLine[] {
  const lines: RawLine[] = [];
  let offset = 0;
  let number = 1;
  let after: RawLine['after'] = 'line';
  for (const { 0: end, index } of source.matchAll(LINE_END)) {
    lines.push({ raw: source.slice(offset, index), offset, number, after });
    offset = index + end.length;
    if (end !== '\f' && end !== '\v') number += 1;
    after = end === '\f' ? 'page' : end === '\u2029' ? 'paragraph' : 'line';
  }
  lines.push({ raw: source.slice(offset), offset, number, after });
  return lines;
}

/** A line without invisible marks at the edges of words, where they would hide a label, and without stray line ends. */
export function cleanLine(raw: string): string {
  const line = raw.replace(/[\r\f\v\u0085\u2028\u2029]/g, ' ');
  return /[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/.test(line)
    ? line.replace(AT_EDGES, '')
    : line;
}

/** Signs that fill two columns where letters fill one: Chinese, Japanese and Korean ones, full-width forms, their punctuation. */
const WIDE =
  '\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\u33FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA000-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{20000}-\\u{3FFFD}';
const WIDE_SIGN = new RegExp(`[${WIDE}]`, 'gu');
const WITHOUT_WIDTH = /[\p{M}\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|[\uDC00-\uDFFF]/gu;

/** How many columns of a page with letters of one width a text fills: two for a wide sign, none for a combining mark. */
export function columnsOf(text: string): number {
  if (/^[\x20-\u02FF]*$/.test(text)) return text.length;
  return [...text.replace(WITHOUT_WIDTH, '')].length + (text.match(WIDE_SIGN)?.length ?? 0);
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
  return isPartedWord(one, two) || isDense(one, two) ? '' : ' ';
}

/** Whether a line ends in the first half of a word that the next line finishes: `co-` / `operation`. */
export function isPartedWord(one: string, two: string): boolean {
  const waits = /^(?:and|or|et|ou|y|o|и|или)\s/u.test(two);
  return /\p{L}[-‐‑]$/u.test(one.slice(-2)) && /^\p{Ll}/u.test(two) && !waits;
}

/** Whether no space stands between two lines that belong together, because their script has none. */
export function isDense(one: string, two: string): boolean {
  if (DENSE_END.test(one.slice(-2)))
    return DENSE_START.test(two) || (FIGURE_START.test(two) && !isSpaced(one, two));
  return FIGURE_END.test(one.slice(-1)) && HAN_START.test(two) && !isSpaced(one, two);
}

const HAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const FULL_WIDTH = '，。；：、！？（）《》「」『』【】〔〕［］';
/** Curly quotes are those of Chinese beside a Chinese sign only. */
const DENSE_END = new RegExp(`(?:[${HAN}${FULL_WIDTH}]|[${HAN}${FULL_WIDTH}][“”‘’])$`, 'u');
const DENSE_START = new RegExp(`^(?:[${HAN}${FULL_WIDTH}]|[“”‘’][${HAN}${FULL_WIDTH}])`, 'u');
const HAN_START = new RegExp(`^[${HAN}]`, 'u');
const FIGURE_START = /^[A-Za-z0-9]/;
const FIGURE_END = /^[A-Za-z0-9]/;

/** Whether Chinese lines set figures and Latin letters apart by spaces (`第 35 条`), which is then done at their ends too. */
const isSpaced = (one: string, two: string) => SPACED.test(one) || SPACED.test(two);
const SPACED = new RegExp(`[${HAN}] [A-Za-z0-9]|[A-Za-z0-9] [${HAN}]`, 'u');
