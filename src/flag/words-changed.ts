/** What changed in the words of a row, and the words that show it. */
import { type Row, type Segment, textOf } from '../compare/index.ts';

export interface WordChange {
  deleted: string;
  inserted: string;
}

/** The edits of a row, heading first, without those that only touch signs between words. */
export function wordChanges(row: Pick<Row, 'heading' | 'text'>): WordChange[] {
  return [...changesIn(row.heading ?? []), ...changesIn(row.text)].filter(
    ({ deleted, inserted }) => HAS_WORD.test(deleted) || HAS_WORD.test(inserted),
  );
}

const HAS_WORD = /[\p{L}\p{N}]/u;

function changesIn(segments: readonly Segment[]): WordChange[] {
  const changes: WordChange[] = [];
  let open: WordChange | null = null;
  for (const { op, text, moved } of segments) {
    if (op === 'equal') {
      open = null;
      continue;
    }
    // What stands at another place of the same text has neither come nor gone.
    if (moved) continue;
    if (!open) {
      open = { deleted: '', inserted: '' };
      changes.push(open);
    }
    if (op === 'delete') open.deleted += text;
    else open.inserted += text;
  }
  return changes;
}

/** Marks of notes are no words of the provision. */
const withoutNotes = (words: string) => words.replace(/\[\^[^\]\s]+\]/g, '');

/** Characters of evidence on either side of a change. */
const AROUND = 120;

/** The words of both sides that a finding rests on: whole where they are short, else round the first change. */
export function evidenceOf(row: Pick<Row, 'heading' | 'text' | 'change'>): {
  before: string | null;
  after: string | null;
} {
  let start = 0;
  for (const { op, text } of row.text) {
    if (op !== 'equal') break;
    start += text.length;
  }
  const excerpt = (text: string) => {
    if (text.length <= 3 * AROUND) return text;
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, start + 2 * AROUND);
    return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
  };
  const words = (side: 'before' | 'after') =>
    excerpt(withoutNotes(textOf(row.text, side) || textOf(row.heading ?? [], side)));
  return {
    before: row.change === 'inserted' ? null : words('before'),
    after: row.change === 'deleted' ? null : words('after'),
  };
}
