/** What became of the brackets of a draft, in figures and in one order for every form. */
import type { TrendPoint } from '../../history/index.ts';
import { bracketFatesOf } from '../../report/index.ts';

/** The columns of the table: every fate, and the totals that they add up to. */
export const FATE_COLUMNS: readonly string[] = [
  'brackets',
  'still open from the draft before',
  'put round words that stood there',
  'with new words',
  'lifted, words kept',
  'struck with the words',
  'options',
  'alternatives settled',
  'alternatives still open',
];

/** A dash stands where there is no draft before. */
export function fateCells(point: TrendPoint): (string | number)[] {
  const { counts, changes } = point;
  const { open, opened, added, lifted, struck, settled, undecided } = bracketFatesOf(point);
  if (!changes) return [counts.brackets, '–', '–', '–', '–', '–', counts.options, '–', '–'];
  return [counts.brackets, open, opened, added, lifted, struck, counts.options, settled, undecided];
}
