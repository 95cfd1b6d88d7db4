/** The concepts of every draft, as `treaty concepts` has them. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Provenance } from '../../document/index.ts';
import type { ConceptFinding } from '../../flag/index.ts';
import { CONCEPTS_NOTICE, conceptCell } from '../concept-cells.ts';
import { draftLabel } from '../history/draft-label.ts';
import { pictureTable } from '../pictures/index.ts';

/** What is kept of a draft: its cells, one for each concept. */
export const conceptCells = (concepts: readonly ConceptFinding[]): string[] => concepts.map(conceptCell);

/** @param columns for each draft its cells, in the order of `titles`. */
export function conceptTable(
  titles: readonly string[],
  columns: readonly (readonly string[])[],
  drafts: readonly Provenance[],
): ElementContent {
  return h('details', [
    h('summary', 'Which concepts are found, and where'),
    pictureTable({
      caption: CONCEPTS_NOTICE,
      head: ['concept', ...drafts.map(draftLabel)],
      rows: titles.map((title, row) => [title, ...columns.map(cells => cells[row] ?? '')]),
    }),
  ]);
}
