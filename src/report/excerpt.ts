/** Shortening compared words without hiding a change. */

import type { Segment } from '../compare/index.ts';
import { counted } from '../document/index.ts';

const ELLIPSIS = '…';

/** The segments with long unchanged stretches cut to so many words on either side of a change. */
export function elide(segments: readonly Segment[], context: number): Segment[] {
  return segments.map((segment, at) => {
    const { op, text } = segment;
    if (op !== 'equal') return segment;
    const isFirst = at === 0;
    const isLast = at === segments.length - 1;
    return { op, text: cut(text, isFirst ? 0 : context, isLast ? 0 : context) };
  });
}

/** The first words of a text, without marks of notes. */
export function firstWords(text: string, count: number): string {
  return cut(withoutNoteMarks(text), count, 0).trimEnd();
}

/** `[^7]` is no bracket of the draft, and says nothing where the note is not printed. */
export const withoutNoteMarks = (text: string): string => text.replace(/\[\^[^\]\s]+\]/g, '');

/** A word, or a sign of a script that writes no spaces. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** Keeps so many words at the start and at the end, if that leaves anything out. */
function cut(text: string, start: number, end: number): string {
  const words = [...text.matchAll(WORD)];
  if (words.length <= start + end + 1) return text;
  const lastKept = start > 0 ? words[start - 1] : undefined;
  const firstKept = end > 0 ? words[words.length - end] : undefined;
  const head = lastKept ? text.slice(0, lastKept.index + lastKept[0].length) : '';
  const tail = firstKept ? text.slice(firstKept.index) : '';
  const before = head || /^\s/.test(text) ? ' ' : '';
  const after = tail || /\s$/.test(text) ? ' ' : '';
  return `${head}${before}${ELLIPSIS}${after}${tail}`;
}

/** The segments with long changed stretches cut as well: enough to recognise a change by, not to read it. */
export function excerptOf(segments: readonly Segment[], context: number, most: number): Segment[] {
  return elide(segments, context).map(segment => ({
    ...segment,
    text:
      segment.op === 'equal' ? segment.text : cut(segment.text, Math.ceil(most / 2), Math.floor(most / 2)),
  }));
}

/** The segments up to so many changes, and how many more there are. */
export function firstChanges(segments: readonly Segment[], most: number): Segment[] {
  const starts = segments.flatMap(({ op }, at) =>
    op !== 'equal' && (segments[at - 1]?.op ?? 'equal') === 'equal' ? [at] : [],
  );
  const end = starts[most];
  if (end === undefined) return [...segments];
  const left = starts.length - most;
  const space = /\s$/.test(segments[end - 1]?.text ?? '') ? '' : ' ';
  const text = `${space}(and ${counted(left, 'more change')})`;
  return [...segments.slice(0, end), { op: 'equal', text }];
}
