/** A changed table in somebody else's file, cell by cell: words that changed in a cell, rows that came and rows that went. */
import { diffWords } from '../../../compare/index.ts';
import { type Table, type TableCell, type TableRow, treatyText } from '../../../document/index.ts';
import { rowPairs } from '../tables.ts';
import { type Run, runsOf } from '../words.ts';
import { type ChangeContext, type Edit, insertedXml } from './changes.ts';
import { signsOfWords } from './line-places.ts';
import { type Marked, markRuns } from './mark-runs.ts';
import { likeParagraph } from './properties.ts';
import type { Place } from './stream.ts';
import { type FoundCell, type FoundRow, rowsIn } from './table-cells.ts';
import { goneRows } from './tables.ts';

export interface TableSource extends Marked {
  xml: string;
  context: ChangeContext;
}

/**
 * Marks the words of cells, and gives the edits of rows; null, with nothing marked, for a table that is built otherwise in the file than it is
 * read: with cells that are merged over rows, or with another table in it.
 *
 * @param places one for each sign of the earlier table.
 */
export function tableEdits(
  { before, after }: { before: Table; after: Table },
  places: readonly Place[],
  source: TableSource,
): Edit[] | null {
  const { xml, found, context } = source;
  const first = found[places[0]?.paragraph ?? -1];
  if (!first || first.table < 0) return null;
  const rows = rowsIn(xml.slice(first.table, first.follow), first.table);
  const cells = rows && placedCells(before, rows, places, source);
  if (!rows || !cells) return null;
  const edits: Edit[] = [];
  let last: FoundRow | undefined;
  for (const pair of rowPairs(before.children, after.children)) {
    const at = pair.before ? before.children.indexOf(pair.before) : -1;
    const row = rows[at];
    if (row) last = row;
    if (row && pair.before && pair.after)
      for (const [index, cell] of pair.before.children.entries())
        markCell({ before: cell, after: pair.after.children[index] }, cells[at]?.[index] ?? [], {
          ...source,
          cell: row.cells[index],
        });
    else if (row) {
      edits.push(...goneRows(xml.slice(row.start, row.end), row.start, context.revisions));
      for (const cell of row.cells)
        for (const paragraph of paragraphsIn(cell, source))
          source.changesOf(paragraph).delete(0, found[paragraph]?.chars.length ?? 0);
    } else if (pair.after) edits.push(newRow(pair.after, last, rows, source));
  }
  return edits;
}

/** The places of the signs of each cell; null where they are not in the cell of the file that they should be in. */
function placedCells(
  { children }: Table,
  rows: readonly FoundRow[],
  places: readonly Place[],
  { found }: TableSource,
): Place[][][] | null {
  if (children.length !== rows.length) return null;
  let next = 0;
  const placed = children.map((row, at) =>
    row.children.map((cell, index) => {
      const { length } = signsOfWords(cell.children);
      const some = places.slice(next, next + length);
      next += length;
      const there = rows[at]?.cells[index];
      const isThere = ({ paragraph }: Place) => {
        const { start = -1 } = found[paragraph] ?? {};
        return there !== undefined && start > there.start && start < there.end;
      };
      return some.every(isThere) ? some : null;
    }),
  );
  const isWhole = children.every((row, at) => row.children.length === rows[at]?.cells.length);
  return isWhole && placed.every(row => row.every(cell => cell !== null)) ? (placed as Place[][][]) : null;
}

function markCell(
  { before, after }: { before: TableCell; after: TableCell | undefined },
  places: readonly Place[],
  source: TableSource & { cell: FoundCell | undefined },
): void {
  const nodes = { before: before.children, after: after?.children ?? [] };
  const { segments } = diffWords(treatyText(nodes.before), treatyText(nodes.after));
  const runs = runsOf(segments, nodes);
  if (runs.every(({ mark }) => mark === 'same')) return;
  const [paragraph] = source.cell ? paragraphsIn(source.cell, source) : [];
  markRuns(runs, places, source, places[0] ?? (paragraph === undefined ? undefined : { paragraph, char: 0 }));
}

/** The numbers of the paragraphs in a cell. */
const paragraphsIn = ({ start, end }: FoundCell, { found }: TableSource): number[] =>
  found.flatMap((paragraph, at) => (paragraph.start > start && paragraph.start < end ? [at] : []));

/** A row like the one that it follows, or one with as many cells. */
function newRow(
  { children }: TableRow,
  last: FoundRow | undefined,
  rows: readonly FoundRow[],
  source: TableSource,
): Edit {
  const { context, found } = source;
  const model = [last, ...rows.toReversed()].find(row => row?.cells.length === children.length);
  const place = last?.end ?? rows[0]?.start ?? 0;
  const cells = children.map((cell, at) => {
    const like = model?.cells[at];
    const paragraph = found[(like && paragraphsIn(like, source)[0]) ?? -1];
    const look = paragraph?.runs.find(({ pieces }) => pieces.some(one => one.isWords))?.properties ?? '';
    const properties = likeParagraph(paragraph?.properties ?? '', context.revisions.on('inserted'));
    const text = treatyText(cell.children);
    const runs: Run[] = runsOf([{ op: 'insert', text }], { before: [], after: cell.children });
    const set =
      like?.properties.replace(/<w:vMerge\b[^>]*\/>/, '') ??
      '<w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>';
    return `<w:tc>${set}<w:p>${properties}${insertedXml(runs, look, context)}</w:p></w:tc>`;
  });
  const xml = `<w:tr><w:trPr>${context.revisions.on('inserted')}</w:trPr>${cells.join('')}</w:tr>`;
  return { start: place, end: place, xml };
}
