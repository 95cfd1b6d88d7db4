/** Tables of a page: of data, which stay tables, and of layout, whose cells are read one after the other. */
import type { Element, Nodes } from 'hast';
import { headedLabelAt, type Inline, normaliseInline, text } from '../../document/index.ts';
import { labelAt } from '../line-start.ts';
import { inlineOfChild } from './inline.ts';
import { elementsIn, textOf } from './nodes.ts';
import type { Page } from './page.ts';

export type ReadTable =
  | { type: 'rows'; caption: Inline[]; rows: Inline[][][] }
  | { type: 'lines'; lines: { label?: string; cells: Element[] }[] };

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
  const isLayout = captions.length === 0 && (isLaidOut(table, rows) || labels.every(label => label !== null));
  if (!isLayout && strays.length === 0) {
    const caption = captions.flatMap(one => cellWords(one, page, note));
    return {
      type: 'rows',
      caption,
      rows: rows.map(cells => cells.flatMap(cell => spread(cell, page, note))),
    };
  }
  const lines = rows.map((cells, at) => {
    const label = labels[at];
    return label ? { label, cells: cells.slice(1) } : { cells };
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
    else parts.strays.push(child);
  }
}

/** Whether cells are used to place blocks on the page. */
function isLaidOut(table: Element, rows: readonly Element[][]): boolean {
  const role = String(table.properties.role ?? '');
  if (role === 'presentation' || role === 'none') return true;
  const widest = Math.max(0, ...rows.map(cells => cells.length));
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

function spread(cell: Element, page: Page, note: string | undefined): Inline[][] {
  const span = Math.min(Number(cell.properties.colSpan) || 1, WIDEST_SPAN);
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
