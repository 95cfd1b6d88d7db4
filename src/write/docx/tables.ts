/** Tables in a redline: rows that both texts have, with what changed in their cells, and rows of one text. */
import { diffWords } from '../../compare/index.ts';
import { type Inline, type Table, type TableRow, treatyText } from '../../document/index.ts';
import { type Paragraph, paragraphXml, type References } from './paragraph.ts';
import type { Mark, Revisions } from './revisions.ts';
import { type Run, runsOf, type Sides } from './words.ts';

/** A row in both tables, or in one of them. */
export interface RowPair {
  before: TableRow | undefined;
  after: TableRow | undefined;
}

/** What a table is written with. */
export interface TableContext {
  revisions: Revisions;
  references: References;
  language: string | undefined;
  comments: readonly number[];
  /** The look of the table; the style of the files that are written here if left out, none if null. */
  style?: string | null;
}

/** A table of one text or of both as XML. */
export function tableXml(tables: Partial<Sides<Table | undefined>>, context: TableContext): string {
  const pairs = rowPairs(tables.before?.children ?? [], tables.after?.children ?? []);
  const columns = Math.max(
    1,
    ...pairs.flatMap(({ before, after }) => [before, after].map(row => row?.children.length ?? 0)),
  );
  const name = context.style === undefined ? 'TableGrid' : context.style;
  const style = name === null ? '' : `<w:tblStyle w:val="${name}"/>`;
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${Math.floor(WIDTH / columns)}"/>`.repeat(columns)}</w:tblGrid>`;
  const rows = pairs.map((pair, at) =>
    rowXml(pair, { ...context, comments: at === 0 ? context.comments : [] }),
  );
  return `<w:tbl><w:tblPr>${style}<w:tblW w:w="5000" w:type="pct"/></w:tblPr>${grid}${rows.join('')}</w:tbl>`;
}

/** The width of the text on a page, in twentieths of a point. */
const WIDTH = 9026;

function rowXml({ before, after }: RowPair, context: TableContext): string {
  const mark: Mark = before && after ? 'same' : before ? 'deleted' : 'inserted';
  const properties = mark === 'same' ? '' : `<w:trPr>${context.revisions.on(mark)}</w:trPr>`;
  const count = Math.max(before?.children.length ?? 0, after?.children.length ?? 0);
  const cells = Array.from({ length: count }, (_, at) => {
    const comments = at === 0 ? context.comments : [];
    return cellXml({ before: before?.children[at]?.children, after: after?.children[at]?.children }, mark, {
      ...context,
      comments,
    });
  });
  return `<w:tr>${properties}${cells.join('')}</w:tr>`;
}

function cellXml(
  { before, after }: Sides<readonly Inline[] | undefined>,
  mark: Mark,
  { revisions, references, language, comments }: TableContext,
): string {
  const nodes = { before: before ?? [], after: after ?? [] };
  const texts = { before: treatyText(nodes.before), after: treatyText(nodes.after) };
  const runs: Run[] = runsOf(diffWords(texts.before, texts.after).segments, nodes);
  const paragraph: Paragraph = { language, runs, end: mark, comments };
  return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraphXml(paragraph, revisions, references)}</w:tc>`;
}

/**
 * Rows with the same words are one row; of those between two such, rows with the same first cell; and of those between, what is in the same
 * place, where the rows have as many cells.
 */
export const rowPairs = (before: readonly TableRow[], after: readonly TableRow[]): RowPair[] =>
  pairedBy([wordsOf, firstCellOf], before, after);

function pairedBy(
  [key, ...others]: readonly ((row: TableRow) => string)[],
  before: readonly TableRow[],
  after: readonly TableRow[],
): RowPair[] {
  if (!key) return between(before, after);
  const pairs: RowPair[] = [];
  let [was, is] = [0, 0];
  for (const [one, two] of [...sameRows(before, after, key), [before.length, after.length] as const]) {
    pairs.push(...pairedBy(others, before.slice(was, one), after.slice(is, two)));
    if (one < before.length && two < after.length) pairs.push({ before: before[one], after: after[two] });
    [was, is] = [one + 1, two + 1];
  }
  return pairs;
}

function between(before: readonly TableRow[], after: readonly TableRow[]): RowPair[] {
  const pairs: RowPair[] = [];
  const common = Math.min(before.length, after.length);
  for (let at = 0; at < common; at += 1) {
    const [one, two] = [before[at], after[at]];
    if (one?.children.length === two?.children.length) pairs.push({ before: one, after: two });
    else pairs.push({ before: one, after: undefined }, { before: undefined, after: two });
  }
  for (const row of before.slice(common)) pairs.push({ before: row, after: undefined });
  for (const row of after.slice(common)) pairs.push({ before: undefined, after: row });
  return pairs;
}

/** The places of rows with the same key, in an order that both tables have: greedily, the nearest one first. */
function sameRows(
  before: readonly TableRow[],
  after: readonly TableRow[],
  keyOf: (row: TableRow) => string,
): (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  for (const [at, row] of after.entries()) {
    const key = keyOf(row);
    if (key !== '') places.set(key, [...(places.get(key) ?? []), at]);
  }
  const same: (readonly [number, number])[] = [];
  let last = -1;
  for (const [at, row] of before.entries()) {
    const place = places.get(keyOf(row))?.find(one => one > last);
    if (place === undefined) continue;
    same.push([at, place]);
    last = place;
  }
  return same;
}

const wordsOf = (row: TableRow): string =>
  JSON.stringify(row.children.map(cell => treatyText(cell.children)));

/** With the number of cells; empty where it says nothing. */
const firstCellOf = ({ children: [first, ...rest] }: TableRow): string => {
  const words = treatyText(first?.children ?? []).trim();
  return words === '' ? '' : `${rest.length} ${words}`;
};
