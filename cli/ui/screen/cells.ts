/** A row of text with SGR codes -> the cells that a terminal makes of it. */
import { textWidth } from '../../terminal/width.ts';

/** One column. The second column of a wide sign has an empty text. */
export interface Cell {
  text: string;
  /** The codes in force, as they were written. */
  sgr: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape of SGR
const SGR = /\u001b\[([\d;]*)m/y;

/** Takes a row apart. Codes add up until one that switches off. */
export function cellsOf(row: string): Cell[] {
  const cells: Cell[] = [];
  let sgr = '';
  for (let at = 0; at < row.length; ) {
    if (row.charCodeAt(at) === 0x1b) {
      SGR.lastIndex = at;
      const match = SGR.exec(row);
      if (match) {
        const codes = match[1] ?? '';
        sgr = codes === '' || codes === '0' ? '' : isOff(codes) ? '' : sgr + match[0];
        at += match[0].length;
        continue;
      }
    }
    const sign = String.fromCodePoint(row.codePointAt(at) ?? 0);
    at += sign.length;
    const width = sign <= '~' ? 1 : textWidth(sign);
    const last = cells.at(-1);
    if (width === 0 && last) {
      const base = last.text === '' ? cells.at(-2) : last;
      if (base) base.text += sign;
      continue;
    }
    cells.push({ text: sign, sgr });
    if (width === 2) cells.push({ text: '', sgr });
  }
  while (cells.length > 0 && isBlank(cells.at(-1))) cells.pop();
  return cells;
}

/** Codes that switch one thing off; rows here are written so that nothing else is on then. */
const isOff = (codes: string) => /^(?:2[2-9]|39|49|59)(?:;(?:2[2-9]|39|49|59))*$/.test(codes);

/** An empty cell: a space that shows nothing. */
const isBlank = (cell: Cell | undefined) => cell?.text === ' ' && !/[;[](?:4|7|9)(?:;|m)/.test(cell.sgr);

/** Scripts that a terminal may reorder: a row with them is only written whole. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Equal cells between two changes that are cheaper to write again than to jump over. */
const JOIN = 8;

/** What turns one row into another, the cursor anywhere; empty where they are the same. `at` counts from 1. */
export function rowChange(before: readonly Cell[], after: readonly Cell[], at: number): string {
  let out = '';
  const length = Math.max(before.length, after.length);
  let column = 0;
  while (column < length) {
    if (same(before[column], after[column])) {
      column += 1;
      continue;
    }
    if (column >= after.length) return `${out}\u001b[${at};${column + 1}H\u001b[K`;
    // Not inside a wide sign, of the old row or the new one.
    let start = column;
    while (start > 0 && (after[start]?.text === '' || before[start]?.text === '')) start -= 1;
    let end = column + 1;
    for (let ahead = end; ahead < after.length && ahead - end < JOIN; ahead += 1) {
      if (!same(before[ahead], after[ahead])) end = ahead + 1;
    }
    while (end < after.length && after[end]?.text === '') end += 1;
    out += `\u001b[${at};${start + 1}H${written(after.slice(start, end))}`;
    column = end;
  }
  return out;
}

const same = (one: Cell | undefined, two: Cell | undefined) =>
  one !== undefined && two !== undefined && one.text === two.text && one.sgr === two.sgr;

function written(cells: readonly Cell[]): string {
  let out = '';
  let sgr = '';
  for (const cell of cells) {
    if (cell.sgr !== sgr) {
      out += (sgr === '' ? '' : '\u001b[0m') + cell.sgr;
      sgr = cell.sgr;
    }
    out += cell.text;
  }
  return sgr === '' ? out : `${out}\u001b[0m`;
}
