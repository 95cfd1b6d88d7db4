/** A provision -> the words of it that a view shows, styled. */
import { provisionName, type Row, type Segment, signsOf } from '../../../src/index.ts';
import { clean } from '../../terminal/clean.ts';
import type { Span } from '../../terminal/wrap.ts';
import type { Entry } from './document.ts';
import type { MovedWords } from './moved-words.ts';
import type { Stretch } from './open-brackets.ts';
import type { View } from './state.ts';

export type Styled = Span<string>;

const STYLES = { delete: 'deleted', insert: 'inserted' } as const;

/** Signs that take no column but that terminals disagree about, and those that would turn the direction of a line. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;

/** Words of a draft as they may be put on the screen. */
export const shownText = (text: string): string => clean(text).replaceAll('\n', ' ').replace(UNSEEN, '');

/** What is known of words beside whether they came or went. */
export interface Known {
  /** Stretches of the later words that stand in brackets. */
  open?: readonly Stretch[];
  /** Stretches that went to another provision, or came from one. */
  moved?: MovedWords;
  /** All of it stands in another place. */
  isMoved?: boolean;
}

/** Compared words as a view shows them. */
export function segmentSpans(
  segments: readonly Segment[],
  view: View,
  marks: boolean,
  known: Known = {},
): Styled[] {
  const at = { before: 0, after: 0 };
  return segments.flatMap((segment): Styled[] => {
    const { op, text } = segment;
    const side = op === 'delete' || view === 'before' ? 'before' : 'after';
    const place = { side, start: at[side] } as const;
    if (op !== 'insert') at.before += text.length;
    if (op !== 'delete') at.after += text.length;
    if (op === 'equal') return wordSpans(text, place, known.isMoved ? 'moved' : '', known);
    const gone = view === 'before' ? 'insert' : view === 'after' ? 'delete' : null;
    if (op === gone) return [];
    // One draft alone has no marks, but its lines that changed have their sign.
    if (gone) return wordSpans(text, place, 'changed', known);
    const sign = signsOf(segment);
    const style = segment.moved ? `${STYLES[op]}-moved` : STYLES[op];
    // Final with marks: what is gone is a sign in its place, and the words that came are marked.
    if (view === 'final' && op === 'delete') return [{ text: `${sign.open}…${sign.close}`, colour: style }];
    const words = wordSpans(text, place, style, known);
    if (!marks) return words;
    return [
      { text: sign.open, colour: style, mark: 'open' },
      ...words,
      { text: sign.close, colour: style, mark: 'close' },
    ];
  });
}

/** Words from a place of one side on: those in open brackets and their signs, and those that moved, with a look of their own. */
function wordSpans(
  text: string,
  { side, start }: { side: 'before' | 'after'; start: number },
  style: string,
  { open = [], moved }: Known,
): Styled[] {
  const inOpen = side === 'after' ? open : [];
  const inMoved = moved && (style === 'deleted' || style === 'inserted') ? moved[side] : [];
  if (text === '') return [];
  if (inOpen.length + inMoved.length === 0) return [styled(text, style)];
  const ends = [...inOpen, ...inMoved].flat().map(end => end - start);
  const cuts = [...new Set([0, ...ends.filter(end => end > 0 && end < text.length), text.length])];
  cuts.sort((one, two) => one - two);
  return cuts.slice(1).flatMap((end, number): Styled[] => {
    const from = cuts[number] ?? 0;
    const holds = ([first, last]: Stretch) => first <= start + from && start + from < last;
    const look = inMoved.some(holds) ? `${style}-moved` : style;
    const part = text.slice(from, end);
    if (!inOpen.some(holds)) return [styled(part, look)];
    return part
      .split(BRACKET)
      .filter(Boolean)
      .map(piece => styled(piece, `${look} ${BRACKET.test(piece) ? 'bracket' : 'open'}`.trim()));
  });
}

const styled = (text: string, colour: string): Styled => ({
  text: shownText(text),
  ...(colour ? { colour } : {}),
});

/** A sign of a bracket by itself; the mark of a note is none. */
const BRACKET = /(\[(?!\^)|(?<!\[\^[^[\]\s]{1,40})\]|[［］〔〕【】])/u;

/** One side of compared words, what the other has not marked. */
export function sideSpans(
  segments: readonly Segment[],
  side: 'before' | 'after',
  marks: boolean,
  known: Known = {},
): Styled[] {
  const gone = side === 'before' ? 'insert' : 'delete';
  const { open, ...rest } = known;
  // Equal words of the left column are those of the earlier draft.
  return segmentSpans(
    segments.filter(({ op }) => op !== gone),
    'inline',
    marks,
    side === 'after' && open ? known : rest,
  );
}

/** `Article 40 — General principles`; on a side on which it does not stand, nothing. */
export function titleSpans(
  { row, label }: Entry,
  view: View,
  marks: boolean,
  known: Known,
  side?: 'before' | 'after',
): Styled[] {
  if (side && row[side] === null) return [];
  const shownSide = side ?? (view === 'before' || row.after === null ? 'before' : 'after');
  // Brackets of a label are words of the draft; all else of it is what the number says.
  const name = BRACKET.test(label[shownSide])
    ? label[shownSide]
    : provisionName(row, row[shownSide] ?? row.after ?? row.before ?? '');
  const heading = side
    ? sideSpans(row.heading ?? [], side, marks, known)
    : segmentSpans(row.heading ?? [], view, marks, known);
  const isEmpty = heading.every(({ text }) => text === '');
  return [
    { text: isEmpty ? shownText(name) : `${shownText(name)} — `, colour: 'heading' },
    ...(isEmpty ? [] : asHeading(heading)),
  ];
}

/** Words as those of a heading. */
export const asHeading = (spans: readonly Styled[]): Styled[] =>
  spans.map(span => ({ ...span, colour: `heading${span.colour ? ` ${span.colour}` : ''}` }));

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
