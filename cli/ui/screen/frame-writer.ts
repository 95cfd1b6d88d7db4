/**
 * The content of the screen -> the least output that turns it into the next frame.
 *
 * Ink 6 draws a full screen by erasing all of it, its scrollback included. Here a frame is made of panes of painted rows. A
 * piece that did not change is not looked at, of one that did only the cells that changed are written, and a pane whose text
 * went up or down is scrolled by the terminal, all in one write between the marks of a synchronised update.
 */
import { RIGHT_TO_LEFT } from '../../terminal/width.ts';
import { BLANK, type Cell, cellsOf, pieceChange, type Run, runsWritten, written } from './cells.ts';

/** A rectangle of the screen with its rows, each of them no wider than the rectangle. All from 0. */
export interface Pane {
  top: number;
  left: number;
  width: number;
  rows: readonly string[];
}

export interface Frame {
  columns: number;
  rows: number;
  /** They do not overlap; what none of them covers is blank. */
  panes: readonly Pane[];
}

export class FrameWriter {
  #size = '';
  #layout = '';
  #cells: Cell[][] = [];
  /** The rows of each pane as they stand on the screen. */
  #texts: string[][] = [];
  /** Whether the terminal can scroll between a left and a right margin (DECLRMM). */
  hasMargins = false;

  /** Forgets what stands on the screen: the next frame is written whole. */
  forget(): void {
    this.#size = '';
  }

  /** What must be written; empty if nothing changed. */
  change(frame: Frame): string {
    let out = '';
    const size = `${frame.columns} ${frame.rows}`;
    if (size !== this.#size) {
      out += '\u001b[r\u001b[m\u001b[H\u001b[2J';
      this.#size = size;
      this.#layout = '';
      this.#cells = Array.from({ length: frame.rows }, () => blanks(frame.columns));
    }
    const layout = frame.panes.map(({ top, left, width, rows }) => [top, left, width, rows.length]).join(' ');
    if (layout === this.#layout) {
      for (const [at, pane] of frame.panes.entries()) out += this.#update(frame, pane, this.#texts[at] ?? []);
    } else out += this.#compose(frame);
    this.#layout = layout;
    this.#texts = frame.panes.map(({ rows }) => [...rows]);
    return out === '' ? '' : `\u001b[?2026h${out}\u001b[?2026l`;
  }

  /** The same panes with other rows. */
  #update(frame: Frame, pane: Pane, known: string[]): string {
    let out = this.#scroll(frame, pane, known);
    const runs: Run[] = [];
    for (const [at, text] of pane.rows.entries()) {
      const old = known[at] ?? '';
      if (text === old) continue;
      const change = this.#write(frame, pane, at, text, old);
      if (typeof change === 'string') out += change;
      else runs.push(...change);
    }
    return out + runsWritten(runs, frame.columns);
  }

  /** A row of a pane: what changed in it, or the whole row if a terminal may reorder it. */
  #write(
    { columns }: Frame,
    { top, left, width }: Pane,
    at: number,
    text: string,
    old: string,
  ): string | Run[] {
    const row = this.#cells[top + at] ?? [];
    const cells = cellsOf(text);
    const before = row.slice(left, left + width);
    for (let column = 0; column < width; column += 1) row[left + column] = cells[column] ?? BLANK;
    if (isReordered(row) || RIGHT_TO_LEFT.test(old)) return whole(row, top + at);
    return pieceChange(before, cells, { row: top + at, left, width, isLast: left + width === columns });
  }

  /** Other panes: every row, of which only what changed is written. */
  #compose({ columns, rows, panes }: Frame): string {
    const next = Array.from({ length: rows }, () => blanks(columns));
    for (const { top, left, width, rows: texts } of panes) {
      for (const [at, text] of texts.entries())
        for (const [column, cell] of cellsOf(text).slice(0, width).entries())
          (next[top + at] ?? [])[left + column] = cell;
    }
    const out = next.map((row, at) => {
      const before = this.#cells[at] ?? [];
      if (isReordered(row) || isReordered(before)) return whole(row, at);
      const last = row.findLastIndex(cell => cell !== BLANK) + 1;
      const place = { row: at, left: 0, width: columns, isLast: true };
      return runsWritten(pieceChange(before, row.slice(0, last), place), columns);
    });
    this.#cells = next;
    return out.join('');
  }

  /** Scrolls a pane by what most of its rows went, if they went all the same way. */
  #scroll({ columns }: Frame, { top, left, width, rows }: Pane, known: string[]): string {
    const isWhole = left === 0 && width === columns;
    if (rows.length < 3 || !(isWhole || this.hasMargins)) return '';
    const by = shift(known, rows);
    if (by === 0) return '';
    const height = rows.length;
    const from = (at: number) => (at + by >= 0 && at + by < height ? at + by : -1);
    const pieces = rows.map((_, at) => this.#cells[top + at]?.slice(left, left + width));
    const texts = [...known];
    for (let at = 0; at < height; at += 1) {
      const piece = pieces[from(at)] ?? blanks(width);
      this.#cells[top + at]?.splice(left, width, ...piece);
      known[at] = texts[from(at)] ?? '';
    }
    const scroll = `\u001b[${top + 1};${top + height}r\u001b[${Math.abs(by)}${by > 0 ? 'S' : 'T'}\u001b[r`;
    return isWhole ? scroll : `\u001b[?69h\u001b[${left + 1};${left + width}s${scroll}\u001b[?69l`;
  }
}

const blanks = (count: number): Cell[] => Array.from({ length: count }, () => BLANK);

const isReordered = (cells: readonly Cell[]) =>
  cells.some(({ text }) => text >= '\u0590' && RIGHT_TO_LEFT.test(text));

const whole = (cells: readonly Cell[], row: number) =>
  `\u001b[${row + 1};1H${written(cells.slice(0, cells.findLastIndex(cell => cell !== BLANK) + 1))}\u001b[K`;

/** By how many rows the text went up (or down, if negative); 0 where it did not, or not as a whole. */
function shift(before: readonly string[], after: readonly string[]): number {
  const half = Math.floor(after.length / 2);
  let best = 0;
  let most = count(before, after, 0);
  if (most > half) return 0;
  for (let by = 1; by <= half; by += 1) {
    for (const way of [by, -by]) {
      const alike = count(before, after, way);
      if (alike > most) [best, most] = [way, alike];
    }
    if (best !== 0 && most > half) break;
  }
  return best !== 0 && most > half ? best : 0;
}

function count(before: readonly string[], after: readonly string[], by: number): number {
  let alike = 0;
  for (let at = Math.max(0, -by); at < after.length - Math.max(0, by); at += 1)
    if (after[at] !== '' && after[at] === before[at + by]) alike += 1;
  return alike;
}
