/** The paragraphs of a cell, which every format sets in its own way. */
import { isHeadedKind, type Kind } from '../../document/index.ts';
import type { ColumnCell, ColumnSpan } from '../../report/index.ts';

export type CellParagraph =
  | { type: 'title' | 'heading' | 'text'; spans: ColumnSpan[] }
  | { type: 'table'; rows: ColumnSpan[][][] };

/** The label and the heading of an article are lines of their own; the label of a paragraph stands in front of its words. */
export function cellParagraphs({ kind, label, heading, text, table }: ColumnCell): CellParagraph[] {
  if (table) return [{ type: 'table', rows: table }];
  const isHeaded = isHeadedKind(kind as Kind);
  const paragraphs: CellParagraph[] =
    kind === 'draft-title'
      ? [{ type: 'title', spans: heading }]
      : isHeaded
        ? [
            { type: 'heading', spans: label },
            { type: 'heading', spans: heading },
            { type: 'text', spans: text },
          ]
        : [{ type: 'text', spans: joined([label, heading, text]) }];
  return paragraphs.filter(paragraph => paragraph.type === 'table' || paragraph.spans.length > 0);
}

/** Parts of one line, with a space between them. */
const joined = (parts: readonly ColumnSpan[][]): ColumnSpan[] =>
  parts
    .filter(part => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : [{ text: ' ', isNew: false }, ...part]));
