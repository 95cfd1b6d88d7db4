/** What two texts of one provision are said to be to each other, through the whole comparison. */
import { compare, type Row } from '../../../src/compare/index.ts';
import { draft, headed, line } from '../../../src/document/build.ts';
import { bracket, text } from '../../../src/document/inline.ts';
import type { Draft, Inline } from '../../../src/document/types.ts';

/** Text with its brackets as the marks that a reader makes of them. */
const inline = (words: string): Inline[] =>
  words
    .split(/([[\]])/)
    .filter(Boolean)
    .map(part => (part === '[' || part === ']' ? bracket(part) : text(part)));

/** A draft of one article with one paragraph. */
const oneParagraph = (words: string, language = 'en'): Draft =>
  draft(
    { language },
    [text('T')],
    [headed('Article 1', { heading: [text('Heading')], children: [line('1.', { wording: inline(words) })] })],
  );

/** The row of the one paragraph, made a pair by hand. */
export function rowOf(before: string, after: string, language = 'en'): Row {
  const corrections = [{ before: '1(1)', after: '1(1)', place: 'test' }];
  const { rows } = compare(oneParagraph(before, language), oneParagraph(after, language), { corrections });
  const row = rows.find(one => one.before === '1(1)' && one.after === '1(1)');
  if (!row) throw new Error(`not a pair: ${before} → ${after}`);
  return row;
}

/** `weaker: shall → should`, one line a change. */
export const modalsOf = (before: string, after: string, language = 'en'): string[] =>
  (rowOf(before, after, language).modals ?? []).map(
    change => `${change.direction}: ${change.before ?? '—'} → ${change.after ?? '—'}`,
  );
