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
  /** Whether nothing stands behind it, so that the rest of the row may be erased. */
  isLast: boolean;
}

/** What turns one piece of a row into another, the cursor anywhere; empty where they are the same. */
export function pieceChange(
  before: readonly Cell[],
  after: readonly Cell[],
  { row, left, width, isLast }: Place,
): string {
  let out = '';
  let column = 0;
  while (column < width) {
    if (same(before[column], after[column])) {
      column += 1;
      continue;
    }
    // Not inside a wide sign, of the old text or the new one.
    let start = column;
    while (start > 0 && (after[start]?.text === '' || before[start]?.text === '')) start -= 1;
    if (isLast && start >= after.length) return `${out}${to(row, left + start)}\u001b[K`;
    let end = column + 1;
    for (let ahead = end; ahead < width && ahead - end < JOIN; ahead += 1) {
      if (isLast && ahead >= after.length) break;
      if (!same(before[ahead], after[ahead])) end = ahead + 1;
    }
    while (end < width && after[end]?.text === '') end += 1;
    out += to(row, left + start) + written(after, start, end);
    column = end;
  }
  return out;
}

const to = (row: number, column: number) => `\u001b[${row + 1};${column + 1}H`;

const same = (one = BLANK, two = BLANK) => one === two || (one.text === two.text && one.sgr === two.sgr);

/** Cells as text with codes, everything switched off at the end. */
export function written(cells: readonly Cell[], start = 0, end = cells.length): string {
  let out = '';
  let sgr = '';
  for (let at = start; at < end; at += 1) {
    const cell = cells[at] ?? BLANK;
    // A space needs no other colour than the one in force.
    if (cell.sgr !== sgr && (cell !== BLANK || SHOWN.test(sgr))) {
      out += (sgr === '' ? '' : '\u001b[m') + cell.sgr;
      sgr = cell.sgr;
    }
    out += cell.text;
  }
  return sgr === '' ? out : `${out}\u001b[m`;
}
