/** Drafts in columns as text: below each other, for a terminal is too narrow for a table of four. */
import {
  COLUMNS_KEY,
  type ColumnRow,
  type ColumnSpan,
  type Columns,
  columnHeadLines,
  columnPlaceLines,
} from '../../src/index.ts';
import type { Page } from './page.ts';
import { segmentSpans } from './segment-spans.ts';
import type { Span } from './wrap.ts';

/** Where the words of a cell start: behind `Column 4`. */
const HANGING = 12;

/** The drafts by their columns, then each row: its number, its citation, and the words of every draft that has it. */
export function putColumns(page: Page, { drafts, rows }: Columns): void {
  for (const [at, draft] of drafts.entries()) {
    const [name = '', ...others] = columnHeadLines(draft, at);
    page.text(name, 0, 'heading');
    for (const line of others) page.text(line, 2);
  }
  page.gap();
  page.spans([...shown([{ text: COLUMNS_KEY.marked, isNew: true }]), { text: COLUMNS_KEY.says }]);
  if (rows.some(row => columnPlaceLines(row).length > 0)) page.text(COLUMNS_KEY.moved);
  for (const row of rows) putRow(page, row);
}

function putRow(page: Page, row: ColumnRow): void {
  page.gap();
  page.text([`Row ${row.number}`, row.citation, ...columnPlaceLines(row)].join(' · '), 0, 'heading');
  for (const [at, cell] of row.cells.entries()) {
    const label = `Column ${at + 1}`;
    if (cell === null) page.labelled(label, [{ text: '–' }], 2, HANGING);
    else {
      const tables = (cell.table ?? []).flatMap(cells => cells.flatMap(spans => [spans, BETWEEN]));
      const parts = [cell.label, cell.heading, cell.text, ...tables].filter(part => part.length > 0);
      page.labelled(
        label,
        parts.flatMap((part, nth) => [...(nth > 0 ? [SPACE] : []), ...shown(part)]),
        2,
        HANGING,
      );
    }
  }
}

const SPACE: Span = { text: ' ' };
const BETWEEN: ColumnSpan[] = [{ text: '|', isNew: false }];

const shown = (spans: readonly ColumnSpan[]): Span[] =>
  segmentSpans(spans.map(({ text, isNew }) => ({ op: isNew ? 'insert' : 'equal', text })));
