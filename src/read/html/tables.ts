/** Tables of a page: of data, which stay tables, and of layout, whose cells are read one after the other. */
import type { Element, Nodes } from 'hast';
import { headedLabelAt, type Inline, largest, normaliseInline, text } from '../../document/index.ts';
import { findColumns } from '../columns/index.ts';
import { labelAt } from '../line-start.ts';
import { inlineOfChild } from './inline.ts';
import { elementsIn, textOf } from './nodes.ts';
import type { Page } from './page.ts';

export type ReadTable =
  | { type: 'rows'; caption: Inline[]; rows: Inline[][][]; cells: SpannedCell[][] }
  | { type: 'lines'; lines: { label?: string; cells: Element[] }[] };

/** A cell, and how many columns it reaches over; null for the place of one that reaches down from a row above. */
export interface SpannedCell {
  cell: Element | null;
  span: number;
}

/** Cells that a spanning one stands for; more are a mistake or an attack. */
const WIDEST_SPAN = 50;
/** What cells of layout hold and cells of data do not. */
const STRUCTURE = new Set('table ul ol dl h1 h2 h3 h4 h5 h6 pre blockquote'.split(' '));

/** Reads a table as what it is used for. */
export function readTable(table: Element, page: Page, note?: string): ReadTable {
  const parts: Parts = { captions: [], rows: [], strays: [] };
  gather(table, page, parts);
  const { captions, rows, strays } = parts;
  const labels = rows.map(cells => labelOf(cells));
  const cells = withSpans(rows);
  const isLayout =
    captions.length === 0 &&
    (isLaidOut(table, rows) || labels.every(label => label !== null)) &&
    !areDrafts(cells);
  if (!isLayout && strays.length === 0) {
    const caption = captions.flatMap(one => cellWords(one, page, note));
    return {
      type: 'rows',
      caption,
      rows: rows.map(some => some.flatMap(cell => spread(cell, page, note))),
      cells,
    };
  }
  const lines = rows.map((some, at) => {
    const label = labels[at];
    return label ? { label, cells: some.slice(1) } : { cells: some };
  });
  return { type: 'lines', lines: [...[...captions, ...strays].map(stray => ({ cells: [stray] })), ...lines] };
}

interface Parts {
  captions: Element[];
  rows: Element[][];
  /** What stands in a table and belongs to none of its rows. */
  strays: Element[];
}

function gather(node: Element, page: Page, parts: Parts): void {
  for (const child of node.children) {
    if (child.type !== 'element' || !page.stands(child)) continue;
    if (child.tagName === 'caption') parts.captions.push(child);
    else if (child.tagName === 'tr') {
      const cells = child.children.filter(
        (cell): cell is Element => cell.type === 'element' && page.stands(cell),
      );
      if (cells.length > 0) parts.rows.push(cells);
    } else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) gather(child, page, parts);
    else if (child.tagName !== 'colgroup' && child.tagName !== 'col') parts.strays.push(child);
  }
}

/** Whether cells are used to place blocks on the page. */
function isLaidOut(table: Element, rows: readonly Element[][]): boolean {
  const role = String(table.properties.role ?? '');
  if (role === 'presentation' || role === 'none') return true;
  const widest = largest(
    rows.map(cells => cells.length),
    0,
  );
  const holdsBlocks = rows.flat().some(cell => elementsIn(cell).some(inner => STRUCTURE.has(inner.tagName)));
  const inner = elementsIn(table);
  const isHeaded = inner.some(({ tagName }) => tagName === 'th');
  // A table with headings of columns holds data, whatever stands in its cells; one with headings of a text holds that text.
  if (isHeaded && widest > 1 && !inner.some(isHeading)) return false;
  if (holdsBlocks || widest <= 1) return true;
  return rows.length === 1 || rows.some(cells => cells.length <= 2 && cells.some(holdsArticle));
}

const isHeading = (element: Element) =>
  /^h[1-6]$/.test(element.tagName) ||
  (element.tagName === 'p' && headedLabelAt(textOf(element).trim())?.kind === 'article');

const holdsArticle = (cell: Element) => {
  const words = textOf(cell).trim().replace(/\s+/g, ' ');
  return words.length > 0 && headedLabelAt(words)?.kind === 'article' && words.length > 200;
};

/** The label that fills the first cell of a row of two: `(a)` beside its words. */
function labelOf(cells: readonly Element[]): string | null {
  const [first] = cells;
  if (!first || cells.length < 2 || cells.length > 3) return null;
  const words = textOf(first).trim().replace(/\s+/g, ' ');
  return labelAt(`${words} x`)?.printed === words && words !== '' ? words : null;
}

/** Whether the columns are drafts beside each other, whatever is in their cells. */
const areDrafts = (rows: readonly SpannedCell[][]): boolean =>
  findColumns(
    rows.map(cells => cells.map(({ cell, span }) => ({ words: cell ? textOf(cell) : '', span }))),
  ) !== null;

/** Cells that reach down over several rows keep their column in all of them. */
function withSpans(rows: readonly Element[][]): SpannedCell[][] {
  const down = new Map<number, number>();
  return rows.map(cells => {
    const row: SpannedCell[] = [];
    let column = 0;
    const skip = () => {
      for (let left = down.get(column) ?? 0; left > 0; left = down.get(column) ?? 0) {
        down.set(column, left - 1);
        row.push({ cell: null, span: 1 });
        column += 1;
      }
    };
    for (const cell of cells) {
      skip();
      const span = spanOf(cell.properties.colSpan);
      const rowSpan = spanOf(cell.properties.rowSpan);
      for (let at = 0; at < span && rowSpan > 1; at += 1) down.set(column + at, rowSpan - 1);
      row.push({ cell, span });
      column += span;
    }
    skip();
    return row;
  });
}

const spanOf = (value: unknown): number => Math.max(1, Math.min(Number(value) || 1, WIDEST_SPAN));

function spread(cell: Element, page: Page, note: string | undefined): Inline[][] {
  const span = spanOf(cell.properties.colSpan);
  const words = normaliseInline(cellWords(cell, page, note));
  return [words, ...Array.from({ length: Math.max(0, span - 1) }, (): Inline[] => [])];
}

/** The words of a cell on one line, its blocks parted by spaces. */
function cellWords(node: Nodes, page: Page, note: string | undefined): Inline[] {
  if (!('children' in node)) return [];
  return node.children.flatMap(child => {
    if (!page.holdsBlock(child)) return withoutBreaks(inlineOfChild(child, node, page, note));
    if (child.type !== 'element' || !page.stands(child)) return [];
    return [text(' '), ...cellWords(child, page, note), text(' ')];
  });
}

const withoutBreaks = (nodes: readonly Inline[]): Inline[] =>
  nodes.map(node => {
    if (node.type === 'text') return text(node.value.replaceAll('\n', ' '));
    return 'children' in node ? { ...node, children: withoutBreaks(node.children) } : node;
  });
