/** The text of a pair as lines of a width, worked out entry by entry when they are asked for. */
import { textWidth } from '../../terminal/width.ts';
import { HIDDEN, isSmall, isTold } from './changes.ts';
import type { Entry, ReviewDocument } from './document.ts';
import { fitted } from './fitted.ts';
import type { Flags } from './flags.ts';
import { highlight } from './highlight.ts';
import type { NoteBook } from './notes.ts';
import { openIn } from './open-brackets.ts';
import { LABEL, LEAST_WORDS, textWidthOf } from './panes.ts';
import { remark, remarkLines } from './remark-lines.ts';
import type { State, View } from './state.ts';
import { changeSign, isIn, type Styled, segmentSpans, shownText, sideSpans, titleSpans } from './views.ts';

export interface Line {
  /** Set in by so many columns. */
  indent: number;
  spans: readonly Styled[];
  /** Of side by side: what stands on the right, and where. */
  right?: { spans: readonly Styled[]; at: number };
  /** Sign in the gutter. */
  sign: string;
  /** Whether a change begins or goes on here. */
  isChanged: boolean;
  isMatch: boolean;
}

export interface Look {
  document: ReviewDocument;
  width: number;
  view: View;
  marks: boolean;
  search: string;
  hidesSmall: boolean;
  /** Words without marks, and no remarks. */
  isQuiet?: boolean;
}

/** All lines of one look, kept as they are made. */
interface Flow extends Look {
  lines: Map<number, readonly Line[]>;
  notes: NoteBook;
  flags: Flags | null;
  folded: State['folded'];
}

/** The looks that were had last, the newest first: one goes to another view and comes back. */
let flows: readonly Flow[] = [];

const MOST_FLOWS = 2;

/** The lines of an entry as the state shows it. */
export function linesOf(state: State, at: number): readonly Line[] {
  const look: Look = {
    document: state.document,
    width: textWidthOf(state),
    view: state.view,
    marks: state.marks,
    search: state.search,
    hidesSmall: state.hidesSmall,
  };
  const isLook = (one: Flow) => (Object.keys(look) as (keyof Look)[]).every(key => one[key] === look[key]);
  const flow = flows.find(isLook) ?? {
    ...look,
    lines: new Map<number, readonly Line[]>(),
    notes: state.notes,
    flags: state.flags,
    folded: state.folded,
  };
  if (flow !== flows[0]) flows = [flow, ...flows.filter(one => one !== flow)].slice(0, MOST_FLOWS);
  if (flow.notes !== state.notes || flow.flags !== state.flags || flow.folded !== state.folded)
    forgetChanged(flow, state);
  const known = flow.lines.get(at);
  if (known) return known;
  const entry = state.document.entries[at];
  const lines = entry ? entryLines(entry, look, state) : [];
  flow.lines.set(at, lines);
  return lines;
}

/** A note that is written changes its entry and no other. */
function forgetChanged(known: Flow, { notes, flags, folded }: State): void {
  for (const at of known.lines.keys()) {
    if (
      known.notes.of.get(at) !== notes.of.get(at) ||
      known.flags?.of.get(at) !== flags?.of.get(at) ||
      known.folded.has(at) !== folded.has(at)
    )
      known.lines.delete(at);
  }
  Object.assign(known, { notes, flags, folded });
}

function entryLines(entry: Entry, asked: Look, state: State): Line[] {
  // A small change that is hidden shows the later words, as they are; its sign says so.
  const isHidden = asked.hidesSmall && isSmall(entry.row);
  const look: Look = isHidden && asked.view !== 'before' ? { ...asked, isQuiet: true } : asked;
  const lines = allLines(entry, look, state);
  return isHidden ? lines.map(line => (line.sign === ' ' ? line : { ...line, sign: HIDDEN })) : lines;
}

function allLines(entry: Entry, look: Look, state: State): Line[] {
  const body = entry.isHead ? headLines(entry, look, state) : wordLines(entry, look);
  const remarks = remarkLines(entry, look, state);
  const lines = [...body, ...remarks];
  return [...lines, { indent: 0, spans: [], sign: ' ', isChanged: false, isMatch: false }];
}

function headLines(entry: Entry, look: Look, state: State): Line[] {
  const { marks, isQuiet } = look;
  const view = isQuiet && look.view !== 'side' ? 'after' : look.view;
  const open = openIn(entry.row, look.document.drafts.after).heading;
  const titles =
    view === 'side'
      ? columns(
          titleSpans(entry, isQuiet ? 'before' : view, marks, open, isQuiet ? undefined : 'before'),
          titleSpans(entry, isQuiet ? 'after' : view, marks, open, isQuiet ? undefined : 'after'),
          0,
          entry,
          look,
        )
      : wrapped(titleSpans(entry, view, marks, open), 0, entry, look);
  if (state.folded.has(entry.at)) return [...titles, foldLine(entry, look)];
  return [...titles, ...wordLines(entry, look)];
}

/** What a folded article hides. */
function foldLine(entry: Entry, { document, hidesSmall }: Look): Line {
  let [inner, changed] = [0, 0];
  for (let at = entry.at + 1; document.entries[at]?.head === entry.at; at += 1) {
    inner += 1;
    const row = document.entries[at]?.row;
    if (row && isTold(row, { hidesSmall })) changed += 1;
  }
  return remark(`… ${inner} provisions folded, ${changed} changed`, 2, 'remark');
}

function wordLines(entry: Entry, look: Look): Line[] {
  const { row } = entry;
  const { marks, isQuiet } = look;
  const view = isQuiet && look.view !== 'side' ? 'after' : look.view;
  const indent = entry.isHead || row.kind === 'draft-title' ? 0 : 2 + Math.min(entry.depth, 4) * 3;
  if (!isIn(entry, view)) {
    const where = view === 'before' ? 'not in the earlier draft' : 'not in the later draft';
    return [remark(`(${row.after ?? row.before}: ${where})`, indent, 'remark')];
  }
  const isEmpty = row.text.every(({ text }) => text === '');
  if (isEmpty && entry.isHead) return [];
  const open = openIn(row, look.document.drafts.after);
  if (view === 'side') {
    const both = (side: 'before' | 'after'): Styled[] =>
      row[side] === null
        ? []
        : [
            ...labelOf(entry, side),
            ...(isQuiet
              ? segmentSpans(row.text, side, marks, open.text)
              : sideSpans(row.text, side, marks, open.text)),
          ];
    return columns(both('before'), both('after'), Math.min(indent, Math.floor(look.width / 8)), entry, look);
  }
  const spans =
    row.heading && !entry.isHead
      ? [...segmentSpans(row.heading, view, marks, open.heading), { text: ' — ' }]
      : [];
  const words = [...spans, ...segmentSpans(row.text, view, marks, open.text)];
  return hanging(labelSpans(entry, { ...look, view }), words, indent, entry, look);
}

/** The label as printed; in the redline, both where they differ. */
function labelSpans(entry: Entry, { view, marks }: Look): Styled[] {
  const { before, after } = entry.label;
  if (entry.isHead) return [];
  const { row } = entry;
  if (view === 'before' || row.after === null) return [{ text: shownText(before), colour: 'citation' }];
  if (view !== 'inline' || row.before === null || before === after)
    return [{ text: shownText(after), colour: 'citation' }];
  return segmentSpans(
    [
      { op: 'delete', text: before },
      { op: 'insert', text: after },
    ].filter(({ text }) => text !== '') as Parameters<typeof segmentSpans>[0],
    view,
    marks,
  );
}

function labelOf({ label, isHead }: Entry, side: 'before' | 'after'): Styled[] {
  const text = isHead ? '' : shownText(label[side]);
  return text ? [{ text: `${text} `, colour: 'citation' }] : [];
}

/** Words next to a hanging label. */
function hanging(
  label: readonly Styled[],
  words: readonly Styled[],
  indent: number,
  entry: Entry,
  look: Look,
): Line[] {
  const width = label.reduce((sum, { text }) => sum + textWidth(text), 0);
  if (width === 0) return wrapped(words, indent, entry, look);
  const room = Math.max(LABEL, width + 1);
  if (room > 12 || look.width - indent - room < LEAST_WORDS)
    return wrapped([...label, { text: ' ' }, ...words], indent, entry, look);
  const [first, ...rest] = wrapped(words, indent + room, entry, look);
  const padded: Styled[] = [...label, { text: ' '.repeat(room - width) }, ...(first?.spans ?? [])];
  return [{ ...(first ?? blank(entry)), indent, spans: padded }, ...rest];
}

const blank = ({ row }: Entry): Line => ({
  indent: 0,
  spans: [],
  sign: changeSign(row),
  isChanged: false,
  isMatch: false,
});

function wrapped(spans: readonly Styled[], indent: number, entry: Entry, look: Look): Line[] {
  const width = Math.max(LEAST_WORDS, look.width - indent);
  return fitted(highlight(spans, look.search), width).map(line => lineOf(line, indent, entry));
}

function lineOf(spans: readonly Styled[], indent: number, { row }: Entry): Line {
  return {
    indent,
    spans,
    sign: changeSign(row),
    isChanged: spans.some(({ colour }) => colour !== undefined && /deleted|inserted/.test(colour)),
    isMatch: spans.some(({ colour }) => colour?.includes('match')),
  };
}

/** Before on the left, after on the right. */
function columns(
  before: readonly Styled[],
  after: readonly Styled[],
  indent: number,
  entry: Entry,
  look: Look,
): Line[] {
  const half = Math.max(LEAST_WORDS, Math.floor((look.width - 3) / 2));
  const wrap = (spans: readonly Styled[]) =>
    fitted(highlight(spans, look.search), Math.max(8, half - indent));
  const [left, right] = [wrap(before), wrap(after)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at): Line => {
    const one = left[at] ?? [];
    const two = right[at] ?? [];
    const line = lineOf([...one, ...two], indent, entry);
    return { ...line, spans: one, right: { spans: two, at: half + 3 + indent } };
  });
}
