/** State -> the rows of the panes, painted. The top and last lines and what lies over the panes are Ink's. */
import { textWidth } from '../terminal/width.ts';
import { detailLines } from './model/detail.ts';
import { type Line, linesOf } from './model/lines.ts';
import { GUTTER, type Panes, panesOf } from './model/panes.ts';
import { shownOf } from './model/shown.ts';
import type { State } from './model/state.ts';
import { type TreeLine, treeLines } from './model/tree.ts';
import type { Styled } from './model/views.ts';
import { type Palette, paint } from './styles.ts';

/** The rows between the top line and the last one. */
export function bodyRows(state: State): string[] {
  const panes = panesOf(state);
  const { height } = panes;
  const text = panes.text > 0 ? textRows(state, panes) : [];
  const tree = panes.tree > 0 ? treeRows(state, panes) : [];
  const detail = panes.detail > 0 ? detailRows(state, panes) : [];
  const rule = paint('│', 'rule', state.palette);
  return Array.from({ length: height }, (_, at) => {
    const parts: Row[] = [];
    if (panes.tree > 0) parts.push(tree[at] ?? EMPTY);
    if (panes.text > 0) parts.push(text[at] ?? EMPTY);
    if (panes.detail > 0) parts.push(detail[at] ?? EMPTY);
    const widths = [panes.tree, panes.text, panes.detail].filter(width => width > 0);
    return parts
      .map((part, place) =>
        place === parts.length - 1
          ? part.text
          : part.text + ' '.repeat(Math.max(0, (widths[place] ?? 0) - part.width)),
      )
      .join(rule);
  });
}

/** A painted piece of a row and the columns it takes. */
interface Row {
  text: string;
  width: number;
}

const EMPTY: Row = { text: '', width: 0 };

/** Spans as far as they fit. */
export function cropped(spans: readonly Styled[], room: number, palette: Palette): Row {
  let [text, width] = ['', 0];
  for (const span of spans) {
    let part = span.text;
    let wide = textWidth(part);
    if (width + wide > room) {
      [part, wide] = cut(part, room - width);
      text += paint(part, span.colour, palette);
      width += wide;
      break;
    }
    text += paint(part, span.colour, palette);
    width += wide;
  }
  return { text, width };
}

function cut(text: string, room: number): [text: string, width: number] {
  let [kept, width] = ['', 0];
  for (const sign of text) {
    const wide = textWidth(sign);
    if (width + wide > room) break;
    kept += sign;
    width += wide;
  }
  return [kept, width];
}

function textRows(state: State, panes: Panes): Row[] {
  const rows: Row[] = [];
  const { list, placeOf } = shownOf(state);
  if (list.length === 0)
    return [
      cropped(
        [{ text: '  nothing fits the filter; f shows all', colour: 'notice' }],
        panes.text,
        state.palette,
      ),
    ];
  let place = placeOf(state.top.entry);
  let line = list[place] === state.top.entry ? state.top.line : 0;
  while (rows.length < panes.height && place < list.length) {
    const entry = list[place] ?? 0;
    const lines = linesOf(state, entry);
    for (; line < lines.length && rows.length < panes.height; line += 1) {
      const one = lines[line];
      const isCursor = entry === state.cursor.entry && line === state.cursor.line;
      if (one) rows.push(textRow(state, one, entry, isCursor, line === 0, panes.text));
    }
    place += 1;
    line = 0;
  }
  return rows;
}

function textRow(
  state: State,
  line: Line,
  entry: number,
  isCursor: boolean,
  isFirst: boolean,
  room: number,
): Row {
  const { palette, notes, flags, cursor } = state;
  const note = notes.of.get(entry);
  const badge = !isFirst
    ? ' '
    : flags?.get(entry)?.length
      ? '!'
      : note?.note || note?.bookmark
        ? '*'
        : note?.seen
          ? '✓'
          : ' ';
  const pointer = isCursor ? '▶' : entry === cursor.entry ? '▏' : ' ';
  const sign = line.spans.length > 0 || line.right ? line.sign : ' ';
  const style = sign === '+' ? 'inserted' : sign === '-' ? 'deleted' : 'remark';
  const gutter: Styled[] = [
    { text: pointer, colour: 'cursor' },
    { text: sign, ...(sign === ' ' ? {} : { colour: style.replace(/^(inserted|deleted)$/, 'remark') }) },
    { text: badge, colour: badge === '!' ? 'flag' : 'note' },
    { text: ' '.repeat(GUTTER - 3 + line.indent) },
  ];
  const left = cropped([...gutter, ...line.spans], room, palette);
  if (!line.right) return left;
  const gap = Math.max(1, GUTTER + line.right.at - left.width - 2 - line.indent);
  const bar: Styled[] = [
    { text: ' '.repeat(gap) },
    { text: '│', colour: 'rule' },
    { text: ' '.repeat(1 + line.indent) },
  ];
  const right = cropped([...bar, ...line.right.spans], room - left.width, palette);
  return { text: left.text + right.text, width: left.width + right.width };
}

function treeRows(state: State, panes: Panes): Row[] {
  return treeLines(state, panes.height).map(line => treeRow(line, state, panes.tree));
}

function treeRow({ spans, badges, isCurrent }: TreeLine, { palette, focus }: State, room: number): Row {
  const pointer: Styled = { text: isCurrent ? (focus === 'tree' ? '▶' : '▏') : ' ', colour: 'cursor' };
  const wide = textWidth(badges);
  const left = cropped([pointer, ...spans], room - wide - 1, palette);
  const gap = ' '.repeat(Math.max(1, room - wide - left.width));
  return { text: left.text + gap + paint(badges, 'remark', palette), width: left.width + gap.length + wide };
}

function detailRows(state: State, panes: Panes): Row[] {
  const lines = detailLines(state, panes.detail - 3);
  const top = Math.min(state.detailTop, Math.max(0, lines.length - 1));
  const pointer = state.focus === 'detail' ? '▶' : ' ';
  return lines
    .slice(top, top + panes.height)
    .map(({ spans }, at) =>
      cropped(
        [{ text: at === 0 ? pointer : ' ', colour: 'cursor' }, { text: ' ' }, ...spans],
        panes.detail,
        state.palette,
      ),
    );
}
