/** State -> the rows of the panes, painted. The top and last lines and what lies over the panes are Ink's. */
import { RIGHT_TO_LEFT, textWidth } from '../terminal/width.ts';
import { DETAIL_MARGIN, detailsOf } from './model/detail.ts';
import { type Line, linesOf } from './model/lines.ts';
import { GUTTER, type Panes, panesOf, placeText } from './model/panes.ts';
import { shownOf } from './model/shown.ts';
import type { PageLine, State } from './model/state.ts';
import { type TreeLine, treeLines } from './model/tree.ts';
import { type Styled, shownText } from './model/views.ts';
import type { Pane } from './screen/frame-writer.ts';
import { type Palette, paint } from './styles.ts';

/** The panes between the top lines and the last one, from a row of the screen on. */
export function bodyPanes(state: State, top: number): Pane[] {
  const panes = panesOf(state);
  const { height } = panes;
  const parts = [
    { width: panes.tree, rows: () => treeRows(state, panes) },
    { width: panes.text, rows: () => textRows(state, panes) },
    { width: panes.detail, rows: () => detailRows(state, panes) },
  ].filter(({ width }) => width > 0);
  const rule = paint('│', 'rule', state.palette);
  let left = 0;
  return parts.flatMap(({ width, rows }, at): Pane[] => {
    const pane = { top, left, width, rows: filled(rows(), height) };
    left += width + 1;
    const isLast = at === parts.length - 1;
    return isLast ? [pane] : [pane, { top, left: left - 1, width: 1, rows: filled([], height, rule) }];
  });
}

const filled = (rows: readonly Row[], height: number, blank = ''): string[] =>
  Array.from({ length: height }, (_, at) => rows[at]?.text ?? blank);

/** A page over the panes: its title and which of its lines are shown, then as many of these as have room. */
export function pageRows(
  title: string,
  lines: readonly PageLine[],
  top: number,
  height: number,
  { size, palette }: { size: State['size']; palette: Palette },
): string[] {
  const first = Math.max(0, Math.min(top, lines.length - height));
  const place = placeText(first, Math.min(first + height, lines.length), lines.length);
  const name = shownText(title);
  const gap = ' '.repeat(Math.max(2, size.columns - textWidth(name) - place.length - 2));
  const shown = [
    { text: place === '' ? name : `${name}${gap}${place}`, style: 'heading' },
    ...Array.from({ length: height }, (_, at) => lines[first + at] ?? { text: '' }),
  ];
  return shown.map(
    ({ text, style }) =>
      cropped([{ text: ` ${text}`, ...(style ? { colour: style } : {}) }], size.columns, palette).text,
  );
}

/** A painted piece of a row and the columns it takes. */
interface Row {
  text: string;
  width: number;
}

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

/** Spans as far as they fit, with a sign where they go on. */
function shortened(spans: readonly Styled[], room: number, palette: Palette): Row {
  const width = spans.reduce((sum, { text }) => sum + textWidth(text), 0);
  if (width <= room) return cropped(spans, room, palette);
  const kept = cropped(spans, room - 1, palette);
  return { text: `${kept.text}…`, width: kept.width + 1 };
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
        [{ text: '  no provision passes the filter; f shows all', colour: 'notice' }],
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

/** A row as it was painted last, and what it was painted with. */
interface Painted {
  room: number;
  palette: Palette;
  marks: string;
  row: Row;
}

const painted = new WeakMap<Line | TreeLine, Painted>();

/** The same line with the same marks in the same room is painted once. */
function once(line: Line | TreeLine, room: number, palette: Palette, marks: string, paintIt: () => Row): Row {
  const known = painted.get(line);
  if (known && known.room === room && known.palette === palette && known.marks === marks) return known.row;
  const row = paintIt();
  painted.set(line, { room, palette, marks, row });
  return row;
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
    : flags?.of.get(entry)?.length
      ? '!'
      : note?.note || note?.bookmark
        ? '*'
        : note?.seen
          ? '✓'
          : flags?.watched.has(entry)
            ? 'w'
            : ' ';
  const pointer = isCursor ? '▶' : entry === cursor.entry ? '▏' : ' ';
  return once(line, room, palette, pointer + badge, () => paintedLine(line, pointer, badge, room, palette));
}

function paintedLine(line: Line, pointer: string, badge: string, room: number, palette: Palette): Row {
  const sign = line.spans.length > 0 || line.right ? line.sign : ' ';
  const style = sign === '+' ? 'inserted' : sign === '-' ? 'deleted' : 'remark';
  const gutter: Styled[] = [
    { text: pointer, colour: 'cursor' },
    { text: sign, ...(sign === ' ' ? {} : { colour: style.replace(/^(inserted|deleted)$/, 'remark') }) },
    { text: badge, colour: badge === '!' ? 'flag' : badge === 'w' ? 'remark' : 'note' },
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

/** A mark that takes no column. */
const LEFT_TO_RIGHT = '\u200e';

function treeRow(line: TreeLine, { palette, focus }: State, room: number): Row {
  const { spans, isCurrent } = line;
  const pointer = isCurrent ? (focus === 'tree' ? '▶' : '▏') : ' ';
  return once(line, room, palette, pointer, () => {
    const needed = spans.reduce((sum, { text }) => sum + textWidth(text), 0);
    const badges = needed + textWidth(line.badges) + 2 <= room ? line.badges : line.fewBadges;
    const wide = textWidth(badges);
    const name = isCurrent ? spans.map(one => ({ ...one, colour: `heading ${one.colour ?? ''}` })) : spans;
    const left = shortened([{ text: pointer, colour: 'cursor' }, ...name], room - wide - 1, palette);
    const gap = ' '.repeat(Math.max(1, room - wide - left.width));
    return {
      // Behind right-to-left letters a number would go with them.
      text:
        left.text +
        (RIGHT_TO_LEFT.test(left.text) ? LEFT_TO_RIGHT : '') +
        gap +
        paint(badges, 'remark', palette),
      width: left.width + gap.length + wide,
    };
  });
}

/** What is the same for all provisions stands at the foot of the pane where there is room, and does not move with the rest. */
function detailRows(state: State, panes: Panes): Row[] {
  const { lines, foot } = detailsOf(state, panes.detail - DETAIL_MARGIN);
  const gap = Math.max(1, panes.height - lines.length - foot.length);
  const all = [...lines, ...Array.from({ length: gap }, () => ({ spans: [] })), ...foot];
  const top = Math.min(state.detailTop, Math.max(0, all.length - panes.height));
  const pointer = state.focus === 'detail' ? '▶' : ' ';
  return all
    .slice(top, top + panes.height)
    .map(({ spans }, at) =>
      cropped(
        [{ text: at === 0 ? pointer : ' ', colour: 'cursor' }, { text: ' ' }, ...spans],
        panes.detail,
        state.palette,
      ),
    );
}
