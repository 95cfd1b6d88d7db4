/** A list to choose from -> its rows: columns that stand one below the other, and cells that stand one beside the other. */
import { textWidth } from '../../terminal/width.ts';
import { wrapWords } from '../../terminal/wrap.ts';
import { placeText } from './panes.ts';
import type { Layer, MenuCell, MenuItem } from './state.ts';
import { type Styled, shownText } from './views.ts';

type Menu = Extract<Layer, { type: 'menu' }>;

/** Columns of the pointer in front of an item. */
const POINTER = 3;
/** Blanks after a column, and between two cells. */
const GAP = 2;

/** The title of a list and which of its items are shown, then its rows from its top on, as many as have room. */
export function menuRows(menu: Menu, columns: number, height: number): Styled[][] {
  let [used, end] = [0, menu.top];
  const rows = menu.items.slice(menu.top, menu.top + height).flatMap((_, at) => {
    const some = itemRows(menu, menu.top + at, columns);
    used += some.length;
    if (used <= height) end += 1;
    return some;
  });
  const place = placeText(menu.top, end, menu.items.length);
  const room = columns - textWidth(place) - 4;
  const title = shortened(shownText(menu.title), room);
  const gap = ' '.repeat(Math.max(0, room - textWidth(title)) + GAP);
  const head = { text: ` ${title}${place === '' ? '' : gap + place}`, colour: 'heading' };
  return [[head], ...rows.slice(0, height)];
}

/** The first item that is shown, so that the chosen one is in sight and the list goes no further than needed. */
export function menuTop(menu: Menu, columns: number, height: number): number {
  let top = Math.min(menu.top, menu.at);
  const rowsOf = (at: number) => itemRows(menu, at, columns).length;
  let used = 0;
  for (let at = top; at <= menu.at; at += 1) used += rowsOf(at);
  for (; used > height && top < menu.at; top += 1) used -= rowsOf(top);
  return top;
}

/** Cells as lines of a width: which of them, and where each begins. */
export function cellLines(cells: readonly MenuCell[], columns: number): { cell: number; column: number }[][] {
  const lines: { cell: number; column: number }[][] = [[]];
  let column = POINTER;
  for (const [cell, { text }] of cells.entries()) {
    const width = textWidth(text);
    if (column > POINTER && column + width >= columns) {
      lines.push([]);
      column = POINTER;
    }
    lines.at(-1)?.push({ cell, column });
    column += width + GAP;
  }
  return lines;
}

function itemRows(menu: Menu, at: number, columns: number): Styled[][] {
  const item = menu.items[at];
  if (!item) return [];
  const isCurrent = at === menu.at;
  return item.cells
    ? stripRows(item.cells, isCurrent ? menu.cell : -1, columns)
    : textRows(menu, at, columns);
}

/** The item with the pointer is shown in all its words. */
function textRows(menu: Menu, at: number, columns: number): Styled[][] {
  const item = menu.items[at] as MenuItem;
  const isCurrent = at === menu.at;
  const style = isCurrent || item.style === 'heading' ? 'heading' : item.style;
  const widths = widthsOf(menu, at, columns);
  const lead: Styled[] = [{ text: isCurrent ? ' ▶ ' : '   ', colour: 'cursor' }];
  if (item.key) lead.push({ text: `${item.key}  `, colour: 'citation' });
  for (const [number, text] of (item.lead ?? []).entries()) {
    const shown = shownText(text);
    const blanks = ' '.repeat(Math.max(0, (widths[number] ?? 0) - textWidth(shown)) + GAP);
    lead.push({ text: shown, colour: item.style ?? 'citation' }, { text: blanks });
  }
  const indent = lead.reduce((sum, { text }) => sum + textWidth(text), 0);
  const room = Math.max(LEAST_WORDS, columns - indent - 1);
  const words = shownText(item.text);
  const [first = '', ...rest] = isCurrent ? wrapWords(words, room) : [shortened(words, room)];
  const line = (text: string): Styled => ({ text, ...(style ? { colour: style } : {}) });
  return [[...lead, line(first)], ...rest.map(text => [{ text: ' '.repeat(indent) }, line(text)])];
}

const LEAST_WORDS = 20;

/** A column takes at most this part of the screen: what is longer pushes its words to the right. */
const WIDEST = 0.4;

/** The widths of the columns in front of an item: those of its neighbours up to the next heading. */
function widthsOf({ items }: Menu, at: number, columns: number): number[] {
  const isHeading = (item: MenuItem | undefined) => !item || item.style === 'heading';
  let [first, last] = [at, at];
  while (!isHeading(items[first - 1])) first -= 1;
  while (!isHeading(items[last + 1])) last += 1;
  const widths: number[] = [];
  for (const { lead = [] } of items.slice(first, last + 1))
    for (const [number, text] of lead.entries()) {
      const width = textWidth(text);
      if (width <= columns * WIDEST) widths[number] = Math.max(widths[number] ?? 0, width);
    }
  return widths;
}

/** Short cells beside one another, and below them what the chosen one says. */
function stripRows(cells: readonly MenuCell[], chosen: number, columns: number): Styled[][] {
  const rows = cellLines(cells, columns).map(line => {
    const spans: Styled[] = [];
    let used = 0;
    for (const { cell, column } of line) {
      const { text = '', style } = cells[cell] ?? {};
      const isFirst = cell === line[0]?.cell;
      const isPointed = isFirst && chosen >= 0 && line.some(one => one.cell === chosen);
      spans.push(isPointed ? { text: ' ▶ ', colour: 'cursor' } : { text: ' '.repeat(column - used) }, {
        text,
        colour: [style, cell === chosen ? 'match' : ''].filter(Boolean).join(' '),
      });
      used = column + textWidth(text);
    }
    return spans;
  });
  const says = cells[chosen]?.says;
  if (says === undefined) return rows;
  const lines = wrapWords(shownText(says), Math.max(LEAST_WORDS, columns - POINTER - 1));
  return [
    ...rows,
    ...lines.map((text): Styled[] => [{ text: ' '.repeat(POINTER) }, { text, colour: 'heading' }]),
  ];
}

/** A text with a sign where it goes on. */
function shortened(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let kept = text.slice(0, room - 1);
  while (textWidth(kept) > room - 1) kept = kept.slice(0, -1);
  return `${kept}…`;
}
