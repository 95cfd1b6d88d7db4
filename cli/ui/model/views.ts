/** A provision -> the words of it that a view shows, styled. */
import { MARKS, provisionName, type Row, type Segment, textOf } from '../../../src/index.ts';
import { clean } from '../../terminal/clean.ts';
import type { Span } from '../../terminal/wrap.ts';
import type { Entry } from './document.ts';
import type { View } from './state.ts';

export type Styled = Span<string>;

const STYLES = { delete: 'deleted', insert: 'inserted' } as const;

/** Signs that take no column but that terminals disagree about, and those that would turn the direction of a line. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;

/** Words of a draft as they may be put on the screen. */
export const shownText = (text: string): string => clean(text).replaceAll('\n', ' ').replace(UNSEEN, '');

/** Compared words as a view shows them. */
export function segmentSpans(segments: readonly Segment[], view: View, marks: boolean): Styled[] {
  if (view === 'before' || view === 'after') return [{ text: shownText(textOf(segments, view)) }];
  return segments.flatMap(({ op, text }): Styled[] => {
    const shown = shownText(text);
    if (op === 'equal') return [{ text: shown }];
    const { open, close } = MARKS[op];
    const style = STYLES[op];
    // Final with marks: what is gone is a sign in its place, and the words that came are marked.
    if (view === 'final' && op === 'delete') return [{ text: `${open}…${close}`, colour: style }];
    if (!marks) return [{ text: shown, colour: style }];
    return [
      { text: open, colour: style, mark: 'open' },
      { text: shown, colour: style },
      { text: close, colour: style, mark: 'close' },
    ];
  });
}

/** One side of compared words, what the other has not marked. */
export function sideSpans(segments: readonly Segment[], side: 'before' | 'after', marks: boolean): Styled[] {
  const gone = side === 'before' ? 'insert' : 'delete';
  return segmentSpans(
    segments.filter(({ op }) => op !== gone),
    'inline',
    marks,
  );
}

/** `Article 40 — General principles`. */
export function titleSpans({ row }: Entry, view: View, marks: boolean, side?: 'before' | 'after'): Styled[] {
  const shownSide = side ?? (view === 'before' ? 'before' : 'after');
  const name = provisionName(row, row[shownSide] ?? row.after ?? row.before ?? '');
  const heading = side
    ? sideSpans(row.heading ?? [], side, marks)
    : segmentSpans(row.heading ?? [], view, marks);
  const styled = heading.map(span => ({ ...span, colour: `heading${span.colour ? ` ${span.colour}` : ''}` }));
  const isEmpty = styled.every(({ text }) => text === '');
  return [
    { text: isEmpty ? shownText(name) : `${shownText(name)} — `, colour: 'heading' },
    ...(isEmpty ? [] : styled),
  ];
}

/** The sign of what became of a provision, for a column of one. */
export function changeSign(row: Row): string {
  if (row.change === 'inserted') return '+';
  if (row.change === 'deleted') return '-';
  if (row.moved) return '>';
  if (row.change === 'modified') return '~';
  return row.renumbered ? '#' : ' ';
}

/** Whether a view has anything of a provision to show. */
export const isIn = ({ row }: Entry, view: View): boolean =>
  view === 'before' ? row.before !== null : view === 'inline' || view === 'side' || row.after !== null;
