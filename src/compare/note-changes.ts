/** Notes that changed, at the provisions that refer to them: what a note says of `reeds` is said of article 1. */
import type { NoteChange, Row } from './types.ts';
import { textOf } from './words/index.ts';

const MARK = /\[\^([^\]\s]+)\]/g;
/** Notes are cited by their marks. */
const NOTE = /\bnote (\S+)$/;

/** The rows, those whose notes came, went or got other words with what became of them. */
export function withNoteChanges(rows: readonly Row[]): Row[] {
  const changed = { before: new Map<string, Row>(), after: new Map<string, Row>() };
  for (const row of rows) {
    if (row.kind !== 'note' || row.change === 'unchanged') continue;
    for (const side of SIDES) {
      const mark = NOTE.exec(row[side] ?? '')?.[1];
      if (mark !== undefined) changed[side].set(mark, row);
    }
  }
  if (changed.before.size + changed.after.size === 0) return [...rows];
  return rows.map(row => {
    if (row.kind === 'note' || row.before === null || row.after === null) return row;
    const notes = [
      ...new Set(SIDES.flatMap(side => marksIn(row, side).flatMap(mark => changed[side].get(mark) ?? []))),
    ].map(
      ({ before, after, change }): NoteChange => ({ before, after, change: change as NoteChange['change'] }),
    );
    return notes.length > 0 ? { ...row, notes } : row;
  });
}

const SIDES = ['after', 'before'] as const;

const marksIn = (row: Row, side: 'before' | 'after') =>
  [...`${textOf(row.heading ?? [], side)} ${textOf(row.text, side)}`.matchAll(MARK)].map(
    ([, mark = '']) => mark,
  );
