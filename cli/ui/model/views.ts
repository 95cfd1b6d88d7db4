/** A provision -> the words of it that a view shows, styled. */
import { MARKS, provisionName, type Row, type Segment, textOf } from '../../../src/index.ts';
import { clean } from '../../terminal/clean.ts';
import type { Span } from '../../terminal/wrap.ts';
import type { Entry } from './document.ts';
import type { Stretch } from './open-brackets.ts';
import type { View } from './state.ts';

export type Styled = Span<string>;

const STYLES = { delete: 'deleted', insert: 'inserted' } as const;

/** Signs that take no column but that terminals disagree about, and those that would turn the direction of a line. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;

/** Words of a draft as they may be put on the screen. */
export const shownText = (text: string): string => clean(text).replaceAll('\n', ' ').replace(UNSEEN, '');

/** Compared words as a view shows them; what is open are stretches of the later words. */
export function segmentSpans(
  segments: readonly Segment[],
  view: View,
  marks: boolean,
  open: readonly Stretch[] = [],
): Styled[] {
  if (view === 'before') return [{ text: shownText(textOf(segments, view)) }];
  if (view === 'after') return openSpans(textOf(segments, view), 0, open);
  let at = 0;
  return segments.flatMap(({ op, text }): Styled[] => {
    const start = at;
    if (op !== 'delete') at += text.length;
    if (op === 'equal') return openSpans(text, start, open);
    const sign = MARKS[op];
    const style = STYLES[op];
    // Final with marks: what is gone is a sign in its place, and the words that came are marked.
    if (view === 'final' && op === 'delete') return [{ text: `${sign.open}…${sign.close}`, colour: style }];
    const words =
      op === 'delete' ? [{ text: shownText(text), colour: style }] : openSpans(text, start, open, style);
    if (!marks) return words;
    return [
      { text: sign.open, colour: style, mark: 'open' },
      ...words,
      { text: sign.close, colour: style, mark: 'close' },
    ];
  });
}

/** Words that begin at a place of the later text, those in open brackets and their signs with a look of their own. */
function openSpans(text: string, start: number, open: readonly Stretch[], style = ''): Styled[] {
  const spans: Styled[] = [];
  const put = (part: string, look: string) => {
    const colour = [style, look].filter(Boolean).join(' ');
    if (part !== '') spans.push({ text: shownText(part), ...(colour ? { colour } : {}) });
  };
  let at = 0;
  for (const [from, to] of open) {
    const [first, last] = [Math.max(from - start, at), Math.min(to - start, text.length)];
    if (last <= first) continue;
    put(text.slice(at, first), '');
    for (const part of text.slice(first, last).split(BRACKET))
      put(part, BRACKET.test(part) ? 'bracket' : 'open');
    at = last;
  }
  put(text.slice(at), '');
  return spans;
}

/** A sign of a bracket by itself; the mark of a note is none. */
const BRACKET = /(\[(?!\^)|(?<!\[\^[^[\]\s]{1,40})\]|[［］〔〕【】])/u;

/** One side of compared words, what the other has not marked. */
export function sideSpans(
  segments: readonly Segment[],
  side: 'before' | 'after',
  marks: boolean,
  open: readonly Stretch[] = [],
): Styled[] {
  const gone = side === 'before' ? 'insert' : 'delete';
  return segmentSpans(
    segments.filter(({ op }) => op !== gone),
    'inline',
    marks,
    side === 'after' ? open : [],
  );
}

/** `Article 40 — General principles`. */
export function titleSpans(
  { row }: Entry,
  view: View,
  marks: boolean,
  open: readonly Stretch[],
  side?: 'before' | 'after',
): Styled[] {
  const shownSide = side ?? (view === 'before' ? 'before' : 'after');
  const name = provisionName(row, row[shownSide] ?? row.after ?? row.before ?? '');
  const heading = side
    ? sideSpans(row.heading ?? [], side, marks, open)
    : segmentSpans(row.heading ?? [], view, marks, open);
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
