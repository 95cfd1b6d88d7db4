/** Tables as CSV (RFC 4180) and as Markdown. */
import { visible } from '../document/index.ts';
import { literal } from './markdown-marks.ts';

/**
 * What a spreadsheet takes for a formula: the signs with which one begins, in full width as well, also after spaces and signs without
 * width, which some of them drop.
 */
const FORMULA = /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** One line; cells with a comma, a quotation mark or a line end are quoted, and so is what a spreadsheet would run. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = visible(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table with a head; the last column takes what is left, so numbers go before words. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map(cell => literal(String(cell))).join(' | ')} |\n`;
  return [line(head), `|${' --- |'.repeat(head.length)}\n`, ...rows.map(line)].join('');
}
