/** A piece of text with SGR codes -> the cells that a terminal makes of it. */
import { textWidth } from '../../terminal/width.ts';

/** One column. The second column of a wide sign has an empty text. */
export interface Cell {
  text: string;
  /** The codes in force, as they were written. */
  sgr: string;
}

/** A space that shows nothing, in whatever colour. */
export const BLANK: Cell = { text: ' ', sgr: '' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape of SGR
const SGR = /\u001b\[([\d;]*)m/y;

/** Takes a text apart. Codes add up until one that switches off; blank cells at its end are left out. */
export function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let sgr = '';
  let isShown = false;
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === 0x1b) {
      SGR.lastIndex = at;
      const match = SGR.exec(text);
      if (match) {
        const codes = match[1] ?? '';
        sgr = codes === '' || codes === '0' || isOff(codes) ? '' : sgr + match[0];
        isShown = SHOWN.test(sgr);
        at += match[0].length;
        continue;
      }
    }
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += sign.length;
    const width = sign <= '~' ? 1 : textWidth(sign);
    const last = cells.at(-1);
    if (width === 0 && last) {
      const base = last.text === '' ? cells.length - 2 : cells.length - 1;
      const one = cells[base];
      if (one) cells[base] = { ...one, text: one.text + sign };
      continue;
    }
    cells.push(sign === ' ' && !isShown ? BLANK : { text: sign, sgr });
    if (width === 2) cells.push({ text: '', sgr });
  }
  while (cells.at(-1) === BLANK) cells.pop();
  return cells;
}

/** Codes that switch one thing off; texts here are written so that nothing else is on then. */
const isOff = (codes: string) => /^(?:2[2-9]|39|49|59)(?:;(?:2[2-9]|39|49|59))*$/.test(codes);

/** Underline, reverse and strike show on a space as well. */
const SHOWN = /[;[](?:4|7|9)(?:;|m)/;

/** Equal cells between two changes that are cheaper to write again than to jump over. */
const JOIN = 8;

/** Where a piece of a row stands on the screen: all from 0. */
export interface Place {
  row: number;
  left: number;
  width: number;
  /** Whether nothing follows it, so that the rest of the row may be erased. */
  isLast: boolean;
}

/** Cells to be written from a place on; null erases the rest of the row. */
export interface Run {
  row: number;
  column: number;
  cells: readonly Cell[] | null;
}

/** What turns one piece of a row into another; nothing where they are the same. */
export function pieceChange(
  before: readonly Cell[],
  after: readonly Cell[],
  { row, left, width, isLast }: Place,
): Run[] {
  const runs: Run[] = [];
  let column = 0;
  while (column < width) {
    if (same(before[column], after[column])) {
      column += 1;
      continue;
    }
    // Not inside a wide sign, of the old text or the new one.
    let start = column;
    while (start > 0 && (after[start]?.text === '' || before[start]?.text === '')) start -= 1;
    if (isLast && start >= after.length) return [...runs, { row, column: left + start, cells: null }];
    let end = column + 1;
    for (let ahead = end; ahead < width && ahead - end < JOIN; ahead += 1) {
      if (isLast && ahead >= after.length) break;
      if (!same(before[ahead], after[ahead])) end = ahead + 1;
    }
    while (end < width && after[end]?.text === '') end += 1;
    const cells = Array.from({ length: end - start }, (_, at) => after[start + at] ?? BLANK);
    runs.push({ row, column: left + start, cells });
    column = end;
  }
  return runs;
}

/** Runs as text with codes, in any order. Single cells that stand one below the other are one run downwards. */
export function runsWritten(runs: readonly Run[], columns: number): string {
  let out = '';
  const singles = new Map<number, Run[]>();
  for (const run of runs) {
    const { row, column, cells } = run;
    // At the last column the cursor stays where it is.
    if (cells?.length === 1 && column < columns - 1)
      singles.set(column, [...(singles.get(column) ?? []), run]);
    else out += to(row, column) + (cells ? written(cells) : '\u001b[K');
  }
  for (const below of singles.values()) {
    for (let start = 0; start < below.length; ) {
      let end = start + 1;
      while (below[end]?.row === (below[end - 1]?.row ?? 0) + 1) end += 1;
      const { row = 0, column = 0 } = below[start] ?? {};
      const cells = below.slice(start, end).flatMap(one => one.cells ?? []);
      out += to(row, column) + written(cells, DOWN);
      start = end;
    }
  }
  return out;
}

/** From after a cell to the one below it. */
const DOWN = '\u001b[B\b';

const to = (row: number, column: number) => `\u001b[${row + 1};${column + 1}H`;

const same = (one = BLANK, two = BLANK) => one === two || (one.text === two.text && one.sgr === two.sgr);

/** Cells as text with codes, everything switched off at the end. */
export function written(cells: readonly Cell[], between = ''): string {
  let out = '';
  let sgr = '';
  for (const [at, cell] of cells.entries()) {
    if (at > 0) out += between;
    // A space needs no other colour than the one in force.
    if (cell.sgr !== sgr && (cell !== BLANK || SHOWN.test(sgr))) {
      out += (sgr === '' ? '' : '\u001b[m') + cell.sgr;
      sgr = cell.sgr;
    }
    out += cell.text;
  }
  return sgr === '' ? out : `${out}\u001b[m`;
}
