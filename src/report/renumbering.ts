/** Renumbered provisions, gathered into runs: `6 to 16 → 7 to 17` says what eleven lines would. */

import type { Row } from '../compare/index.ts';
import { type Citation, parseCitation, printCitation } from '../document/index.ts';
import { isHeadedRow } from './row-facts.ts';

/** Neighbours that were renumbered alike; one alone is a run as well. */
export interface Run {
  first: Row;
  last: Row;
  rows: readonly Row[];
}

/** Gathers renumbered rows, in their order, into runs. Rows that do not stand on both sides are passed over. */
export function runsOf(rows: readonly Row[]): Run[] {
  const runs: { first: Row; last: Row; rows: Row[] }[] = [];
  for (const row of rows) {
    if (row.before === null || row.after === null) continue;
    const run = runs.at(-1);
    if (run && follows(run.last, row)) {
      run.last = row;
      run.rows.push(row);
    } else runs.push({ first: row, last: row, rows: [row] });
  }
  return runs;
}

/** `6 to 16 → 7 to 17`, or `40(20 bis) → 40(22)` for one alone. */
export function printRun(run: Run): string {
  const range = (side: 'before' | 'after') => {
    const [first, last] = [run.first[side], run.last[side]];
    return first === last ? first : `${first} to ${last}`;
  };
  return `${range('before')} → ${range('after')}`;
}

/** `Article 14`, `Articles 6 to 16`: the same with the word for what was renumbered. */
export function printNamedRun(run: Run): string {
  const { kind } = run.first;
  const bare = /^\p{N}/u.test(run.first.before ?? '');
  const word = kind === 'article' && bare ? (run.rows.length > 1 ? 'Articles ' : 'Article ') : '';
  const printed = word + printRun(run);
  return isHeadedRow(run.first) ? printed.charAt(0).toUpperCase() + printed.slice(1) : printed;
}

function follows(row: Row, next: Row): boolean {
  return (
    row.kind === next.kind &&
    isNext(row.before ?? '', next.before ?? '') &&
    isNext(row.after ?? '', next.after ?? '')
  );
}

/** Whether a citation is the one right after another: `7` after `6`, `3(c)` after `3(b)`. */
function isNext(citation: string, next: string): boolean {
  const [, front, number = '', end] = LAST_NUMBER.exec(citation) ?? [];
  if (front === undefined || next !== `${front}${numberAfter(number)}${end}`) return false;
  // Of nearly all that settles it; the grammar of citations takes long to load.
  if (PLAIN.test(citation)) return true;
  const [one, two] = [parseCitation(citation).steps, parseCitation(next).steps];
  const above = (steps: Citation['steps']) => printCitation({ steps: steps.slice(0, -1) });
  if (one.length !== two.length || above(one) !== above(two)) return false;
  const [last, after] = [one.at(-1), two.at(-1)];
  if (last?.type !== 'labelled' || after?.type !== 'labelled' || last.repeat || after.repeat) return false;
  return last.kind === after.kind && numberAfter(last.number ?? '') === after.number;
}

/** The number that a citation ends with, or its letter. */
const LAST_NUMBER = /^(.*?)(\d+|[a-y])(\)?)$/i;
/** An article by its number, or what stands below it: nothing in it can be read in another way. */
const PLAIN = /^\d{1,4}(?:\((?:\d{1,3}|[a-z]{1,4})\))*$/;

/** The number that follows; null where only the draft could tell (`20 bis`, `(v)`: a letter or a roman five?). */
function numberAfter(number: string): string | null {
  const [, above = '', last] = /^((?:\d+\.)*)(\d+)$/.exec(number) ?? [];
  if (last) return above + (Number(last) + 1);
  return /^[a-y]$/i.test(number) ? String.fromCodePoint((number.codePointAt(0) ?? 0) + 1) : null;
}
