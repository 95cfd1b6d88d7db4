/** How the screen is divided. */
import { wrapWords } from '../../terminal/wrap.ts';
import type { State } from './state.ts';
import { shownText } from './views.ts';

export interface Panes {
  /** Rows between the top line and the last one. */
  height: number;
  /** Columns of each pane; 0 for one that is not there. Between two stands a line of one column. */
  tree: number;
  text: number;
  detail: number;
}

/** From here on the panes stand side by side. */
const WIDE = 120;
/** From this width on, the details are shown next to two columns of words as well. */
const WIDE_SIDE = 160;
/** Below this nothing can be read. */
export const LEAST = { columns: 40, rows: 10 };

/** Lines that are read are not wider than this. */
const WIDEST_TEXT = 110;

const known = new WeakMap<readonly string[], { columns: number; rows: number; lines: readonly string[] }>();

/**
 * Notices as the lines under the top line: all their words, as long as they take no more than a quarter of the screen. `I`
 * shows the rest.
 */
export function noticeLines(notices: readonly string[], { columns, rows }: State['size']): readonly string[] {
  const last = known.get(notices);
  if (last?.columns === columns && last.rows === rows) return last.lines;
  const most = Math.max(1, Math.floor(rows / 8));
  const all = notices.length === 0 ? [] : wrapWords(shownText(notices.join('  ')), columns - 2);
  const lines = all.slice(0, most);
  if (all.length > most) {
    const more = ' … I shows all';
    lines[most - 1] = `${(lines.at(-1) ?? '').slice(0, columns - 2 - more.length)}${more}`;
  }
  known.set(notices, { columns, rows, lines });
  return lines;
}

/** Rows of a list or page that lies over the panes, below its title. */
export const listHeight = ({ size, notices }: Pick<State, 'size' | 'notices'>): number =>
  Math.max(1, size.rows - 3 - noticeLines(notices, size).length);

export function panesOf({
  size,
  focus,
  zoom,
  notices,
  view,
  document,
}: Pick<State, 'size' | 'focus' | 'zoom' | 'notices' | 'view' | 'document'>): Panes {
  const height = Math.max(1, size.rows - 2 - noticeLines(notices, size).length);
  const { columns } = size;
  const isWide = columns >= WIDE && !document.isRightToLeft;
  if (!isWide || zoom) {
    const one = zoom && isWide ? 'text' : focus;
    return { height, tree: 0, text: 0, detail: 0, [one]: columns };
  }
  const tree = Math.floor(columns * TREE);
  // Two columns of words need the room; the details come when they are asked for.
  if (view === 'side' && columns < WIDE_SIDE && focus !== 'detail')
    return { height, tree, text: columns - tree - 1, detail: 0 };
  if (view === 'side') {
    const detail = Math.min(34, Math.floor(columns * 0.2));
    return { height, tree, text: columns - tree - detail - 2, detail };
  }
  const detail = Math.min(60, Math.floor(columns * DETAIL));
  // Lines of words are no wider than can be read; what is left then is for titles.
  const text = Math.min(WIDEST_TEXT + GUTTER + 1, columns - tree - detail - 2);
  return { height, tree: columns - text - detail - 2, text, detail };
}

/** Shares of the columns: what a title needs with its number and counts, and what a sentence of the details needs. */
const TREE = 0.27;
const DETAIL = 0.25;

/** `12–40 of 93`: which lines of a list or page are shown; empty where that is all of them. */
export const placeText = (first: number, end: number, length: number): string =>
  first === 0 && end >= length ? '' : `${first + 1}–${end} of ${length}`;

/** Columns for the words, without the gutter and with one left free at the end. */
export const textWidthOf = (state: State): number =>
  Math.max(
    20,
    Math.min(
      (panesOf(state).text || state.size.columns) - GUTTER - 1,
      state.view === 'side' ? Number.POSITIVE_INFINITY : WIDEST_TEXT,
    ),
  );

/** Cursor, sign of the change, badge of a note or flag, space. */
export const GUTTER = 4;

/** Columns that a label takes at least. */
export const LABEL = 4;
/** However deep a provision stands, this much is left for its words. */
export const LEAST_WORDS = 16;
