/** One side of a comparison as lines of words with their citations. */
import type { Row } from '../types.ts';
import { textOf } from '../words/index.ts';

export interface Line {
  citation: string;
  kind: Row['kind'];
  heading: string;
  text: string;
  row: Row;
}

/** The provisions of one side, in the order of the rows; the draft's title and notes say nothing of its terms. */
export function linesOf(rows: readonly Row[], side: 'before' | 'after'): Line[] {
  return rows.flatMap(row => {
    const citation = row[side];
    if (citation === null || row.kind === 'note' || row.kind === 'draft-title') return [];
    return [
      {
        citation,
        kind: row.kind,
        heading: textOf(row.heading ?? [], side),
        text: textOf(row.text, side),
        row,
      },
    ];
  });
}

/** Whether a provision stands below another one, by their citations. */
export const isBelow = (citation: string, above: string): boolean =>
  citation.startsWith(above) && /^(?:\(| ¶|, )/.test(citation.slice(above.length));
