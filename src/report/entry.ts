/** Making entries of a report. */
import type { Row } from '../compare/index.ts';
import { inQuotes } from './in-quotes.ts';
import type { Material } from './material.ts';
import { citationOf, headingWords, provisionName } from './row-facts.ts';
import type { Entry, Sentence } from './types.ts';

/** An entry about the whole. */
export const general = (text: string, weight: number, items?: readonly string[]): Entry => ({
  where: '',
  sentences: text === '' ? [] : [{ text }],
  weight,
  before: null,
  after: null,
  rows: [],
  ...(items ? { items } : {}),
});

/** An entry about one provision, named by where it stands now, or stood. */
export function about(row: Row, sentences: readonly Sentence[], weight: number, material: Material): Entry {
  const was =
    row.before !== null && row.after !== null && row.before !== row.after
      ? `, was ${material.names.citation(row.before, 'before')}`
      : '';
  const title = material.names.title(headingWords(row)) || underHeading(row, material);
  return {
    where: provisionName(row, citationOf(row)) + was,
    ...(title ? { title } : {}),
    sentences,
    weight,
    before: row.before,
    after: row.after,
    rows: [material.placeOf.get(row) ?? 0],
  };
}

/**
 * `under “Technology”` for a provision of a division that has no number: its address counts the divisions, `6(division 2)(1)`, which nobody
 * does who reads a draft; a lawyer cites the heading. The address stays, since it is what `treaty show` takes.
 */
function underHeading(row: Row, { comparison, names }: Material): string {
  const side = row.after === null ? 'before' : 'after';
  const division = /^.*\(division [^()]+\)(?=.)/.exec(row[side] ?? '')?.[0];
  if (division === undefined) return '';
  const holder = comparison.rows.find(one => one[side] === division);
  const heading = holder ? names.title(headingWords(holder)) : '';
  return heading ? `under ${inQuotes(heading)}` : '';
}
