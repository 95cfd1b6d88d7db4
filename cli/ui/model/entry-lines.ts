/** An entry -> its lines: title or label, words in the view that is asked for, and what is said of them. */

import type { Row, Segment } from '../../../src/index.ts';
import { counted } from '../../../src/index.ts';
import { textWidth } from '../../terminal/width.ts';
import { HIDDEN, isSmall, isTold } from './changes.ts';
import type { Entry } from './document.ts';
import { fitted } from './fitted.ts';
import { highlight } from './highlight.ts';
import type { Line, Look } from './lines.ts';
import { movedWords } from './moved-words.ts';
import { openIn, type Stretch } from './open-brackets.ts';
import { LABEL, LEAST_WORDS } from './panes.ts';
import { remark, remarkLines } from './remark-lines.ts';
import type { State } from './state.ts';
import {
  asHeading,
  changeSign,
  isIn,
  type Known,
  type Styled,
  segmentSpans,
  shownText,
  sideSpans,
  titleSpans,
} from './views.ts';

/** The title or label of an entry and its words, what is said of them, and a blank line. */
export function entryLines(entry: Entry, asked: Look, state: State): Line[] {
  // A small change that is hidden shows the later words, as they are; its sign says so.
  const isHidden = asked.hidesSmall && isSmall(entry.row);
  const look: Look = isHidden && asked.view !== 'before' ? { ...asked, isQuiet: true } : asked;
  const lines = allLines(entry, look, state);
  return isHidden ? lines.map(line => (line.sign === ' ' ? line : { ...line, sign: HIDDEN })) : lines;
}

function allLines(entry: Entry, look: Look, state: State): Line[] {
  const body = signed(entry.isHead ? headLines(entry, look, state) : wordLines(entry, look), entry.row);
  const remarks = remarkLines(entry, look, state);
  const lines = [...body, ...remarks];
  return [...lines, { indent: 0, spans: [], sign: ' ', isChanged: false, isMatch: false }];
}

/**
 * Only lines with a change bear its sign: all of a provision that is new or gone, and the first line of one of which no word is marked
 * (it moved, or a bracket that opens elsewhere was lifted from it).
 */
function signed(lines: readonly Line[], { change }: Row): Line[] {
  const isWhole = change === 'inserted' || change === 'deleted';
  const first = lines.some(({ isChanged }) => isChanged) ? -1 : 0;
  return lines.map((line, at) => (isWhole || line.isChanged || at === first ? line : { ...line, sign: ' ' }));
}

function headLines(entry: Entry, look: Look, state: State): Line[] {
  const { marks, isQuiet } = look;
  const view = isQuiet && look.view !== 'side' ? 'after' : look.view;
  if (!isIn(entry, view)) return wordLines(entry, look);
  const known: Known = { open: openIn(entry.row, look.document.drafts.after).heading };
  const titles =
    view === 'side'
      ? columns(
          titleSpans(entry, isQuiet ? 'before' : view, marks, known, isQuiet ? undefined : 'before'),
          titleSpans(entry, isQuiet ? 'after' : view, marks, known, isQuiet ? undefined : 'after'),
          0,
          entry,
          look,
        )
      : wrapped(titleSpans(entry, view, marks, known), 0, entry, look);
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
  return remark(`… ${counted(inner, 'provision')} folded, ${changed} changed`, 2, 'remark');
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
  if (entry.isHead && row.text.every(({ text }) => text === '')) return [];
  const open = openIn(row, look.document.drafts.after);
  const known: Known = { open: open.text, moved: movedWords(row, look.document), isMoved: row.moved };
  const heading = entry.isHead ? [] : (row.heading ?? []);
  if (view === 'side') {
    const spansOf = isQuiet ? segmentSpans : sideSpans;
    // The heading and the words stand in blocks of their own, each beside that of the other draft.
    const side = (name: 'before' | 'after'): [Styled[], Styled[]] => {
      if (row[name] === null) return [[], []];
      const title = asHeading(spansOf(heading, name, marks, { open: open.heading }));
      const words = spansOf(row.text, name, marks, known);
      const label = labelOf(entry, name);
      return hasWords(title) ? [[...label, ...title], words] : [[], [...label, ...words]];
    };
    const [left, right] = [side('before'), side('after')];
    const inset = Math.min(indent, Math.floor(look.width / 8));
    return [0, 1].flatMap(at => columns(left[at] ?? [], right[at] ?? [], inset, entry, look));
  }
  const title = asHeading(segmentSpans(heading, view, marks, { open: open.heading }));
  const blocks = [title, segmentSpans(row.text, view, marks, known)].filter(hasWords);
  return hanging(labelSpans(entry, { ...look, view }), blocks, indent, entry, look);
}

const hasWords = (spans: readonly Styled[]): boolean => spans.some(({ text }) => text !== '');

/** The label as printed; in the redline, both where they differ. */
function labelSpans(entry: Entry, { view, marks }: Look): Styled[] {
  const { before, after } = entry.label;
  if (entry.isHead) return [];
  const { row } = entry;
  if (view === 'before' || row.after === null) return [{ text: shownText(before), colour: 'citation' }];
  if (view !== 'inline' || row.before === null || before === after)
    return [{ text: shownText(after), colour: 'citation' }];
  const labels: Segment[] = [
    { op: 'delete', text: before },
    { op: 'insert', text: after },
  ];
  // A number that follows from another place or a provision before it is no change of the words.
  const follows = row.moved || row.renumbered;
  const all: Stretch[] = [[0, Number.POSITIVE_INFINITY]];
  return segmentSpans(
    labels.filter(({ text }) => text !== ''),
    view,
    marks,
    follows ? { moved: { before: all, after: all } } : {},
  );
}

function labelOf({ label, isHead }: Entry, side: 'before' | 'after'): Styled[] {
  const text = isHead ? '' : shownText(label[side]);
  return text ? [{ text: `${text} `, colour: 'citation' }] : [];
}

/** A heading and words next to a hanging label, each from a line of its own on. */
function hanging(
  label: readonly Styled[],
  blocks: readonly (readonly Styled[])[],
  indent: number,
  entry: Entry,
  look: Look,
): Line[] {
  const [words = [], ...others] = blocks;
  const below = (inset: number) => others.flatMap(block => wrapped(block, inset, entry, look));
  const width = label.reduce((sum, { text }) => sum + textWidth(text), 0);
  if (width === 0) return [...wrapped(words, indent, entry, look), ...below(indent)];
  const room = Math.max(LABEL, width + 1);
  if (room > 12 || look.width - indent - room < LEAST_WORDS)
    return [...wrapped([...label, { text: ' ' }, ...words], indent, entry, look), ...below(indent)];
  const [first, ...rest] = wrapped(words, indent + room, entry, look);
  const padded: Styled[] = [...label, { text: ' '.repeat(room - width) }, ...(first?.spans ?? [])];
  return [{ ...(first ?? blank(entry)), indent, spans: padded }, ...rest, ...below(indent + room)];
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
    isChanged: spans.some(({ colour }) => colour !== undefined && /deleted|inserted|changed/.test(colour)),
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
