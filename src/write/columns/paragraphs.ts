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

/** Parts of one line, with a space between them; what is printed alike is one span. */
function joined(parts: readonly ColumnSpan[][]): ColumnSpan[] {
  const line: ColumnSpan[] = [];
  for (const part of parts.filter(some => some.length > 0)) {
    for (const span of line.length > 0 ? [{ text: ' ', isNew: false }, ...part] : part) {
      const last = line.at(-1);
      const isLike =
        last?.isNew === span.isNew && last.emphasis === span.emphasis && last.strong === span.strong;
      if (last && isLike) line[line.length - 1] = { ...last, text: last.text + span.text };
      else line.push(span);
    }
  }
  return line;
}
