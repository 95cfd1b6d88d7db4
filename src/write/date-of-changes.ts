/** The date that changes between two drafts have where none is given. */
import type { Comparison } from '../compare/index.ts';

/** `YYYY-MM-DD`: the date of the later draft, or of the earlier one; null where neither has one. */
export const dateOfChanges = ({ before, after }: Comparison): string | null =>
  fullDate(after.date) ?? fullDate(before.date);

/** Word wants a whole date: of a month it takes the first day, of a year the first of January. */
function fullDate(date: string | undefined): string | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? '') ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}
