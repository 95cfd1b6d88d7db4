/** A document that is a table with a column for each draft: it says so, and each draft can be chosen by its column. */
import type { VFile } from 'vfile';
import { agreeing, counted, countWords } from '../../document/index.ts';
import type { BlockTree, SourceBlock } from '../blocks.ts';
import { ReadError } from '../decode.ts';
import { MESSAGE_SOURCE } from '../message-source.ts';
import { notesIn } from '../range/index.ts';
import type { Report } from '../report.ts';
import { provenanceOfHead } from './head.ts';
import { inOwnOrder } from './own-order.ts';
import { rowsOfDraft } from './rows.ts';
import { cellsOf, type DraftTables, findDraftTables, wordsOf } from './tables.ts';

export { findColumns } from './find-columns.ts';
export { findDraftTables } from './tables.ts';

/** Notes on the file that most of it is a table of drafts (`comparative-table`), where no column was chosen. */
export function reportColumns({ children }: BlockTree, file: VFile): void {
  const found = findDraftTables(children);
  if (!found) return;
  const count = (blocks: readonly SourceBlock[]) =>
    blocks.reduce((sum, block) => sum + countWords(wordsOf(block)), 0);
  if (count(found.tables) * 2 < count(children)) return;
  const place = found.tables[0]?.position;
  file.data.columns = namesOf(found);
  file.message(
    `The text is a table with a column for each of ${counted(found.drafts.length, 'draft')}${found.header === -1 ? '' : `: ${listed(found)}`}. It is kept as a table, without articles; read one draft with --column, as in --column 2`,
    { ruleId: 'comparative-table', source: MESSAGE_SOURCE, ...(place ? { place } : {}) },
  );
}

/**
 * Leaves of a document what one column of its table has. All else is counted and told (`left-out`), and so are rows that do not fit into
 * the columns (`table-row`).
 *
 * @param column counted from 1, columns that are no drafts left out.
 * @throws {ReadError} `no-such-column`
 */
export function chooseColumn(tree: BlockTree, column: number, file: VFile): void {
  const found = findDraftTables(tree.children);
  if (!found) throw noTable(file.path);
  if (!found.drafts[column - 1])
    throw new ReadError(
      'no-such-column',
      `The table of drafts in ${file.path} has no column ${column}. Its drafts are ${listed(found)}.`,
    );
  const report: Report = (ruleId, reason, place) => {
    file.message(reason, { ruleId, source: MESSAGE_SOURCE, ...(place ? { place } : {}) });
  };
  const rows = rowsOfDraft(found, column - 1, report);
  const ordered = inOwnOrder(rows, column);
  if (!ordered)
    report(
      'table-row',
      'The places given for moved rows do not fit together: the rows are read in the order of the table',
      found.tables[0]?.position,
    );
  const blocks = (ordered ?? rows).flatMap(row => row.blocks);
  const referred = new Set(blocks.flatMap(block => inlinesOf(block).flatMap(notesIn)));
  const notes = tree.children.filter(
    block => block.type === 'words' && block.note !== undefined && referred.has(block.note),
  );
  leaveOut(tree, [...blocks, ...notes], found, column, file);
  tree.provenance = { ...tree.provenance, ...provenanceOfHead(headLines(found, column - 1)) };
  tree.children = [...blocks, ...notes];
}

/** A document without a table of drafts. */
export const noTable = (path: string): ReadError =>
  new ReadError(
    'no-such-column',
    `There is no table with a column for each draft in ${path}, so --column cannot choose one. Leave it out, or give --column none for this file. treaty parse ${path} --format blocks shows what is in the file.`,
  );

const inlinesOf = (block: SourceBlock) => (block.type === 'words' ? [block.words] : block.rows.flat());

const namesOf = ({ drafts }: DraftTables): string[] =>
  drafts.map(({ name }, at) => name || `column ${at + 1}`);

/** `1 “Proposal”, 2 “Mandate of the Council”`. */
const listed = (found: DraftTables): string =>
  namesOf(found)
    .map((name, at) => `${at + 1} “${name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name}”`)
    .join(', ');
const LONGEST = 60;

function headLines({ tables, first, header, grid, drafts }: DraftTables, chosen: number): string[] {
  const table = tables[first];
  const cell = grid.rows[header]?.find(({ from }) => from === drafts[chosen]?.at);
  if (!table || !cell) return [];
  const blocks = table.cells?.[header]?.[cell.at]?.blocks;
  return blocks ? blocks.map(block => wordsOf(block).trim()) : [cell.words];
}

/** All words of the document but those that are read, by the difference of their counts. */
function leaveOut(
  tree: BlockTree,
  kept: readonly SourceBlock[],
  found: DraftTables,
  column: number,
  file: VFile,
): void {
  const all = tree.children.flatMap(block =>
    block.type === 'words' ? [wordsOf(block)] : cellsOf(block).flatMap(row => row.map(({ words }) => words)),
  );
  const left = new Map<string, number>();
  const see = (words: string, by: number) => {
    for (const word of words.split(/\s+/u)) if (word) left.set(word, (left.get(word) ?? 0) + by);
  };
  for (const words of all) see(words, 1);
  for (const block of kept) see(wordsOf(block), -1);
  const words = [...left].flatMap(([word, times]) => Array.from({ length: Math.max(0, times) }, () => word));
  const count = countWords(words.join(' '));
  if (count === 0) return;
  file.data.leftOut = [file.data.leftOut ?? '', words.join(' ')].join('\n');
  const others = found.others.filter(({ name }) => name !== '').map(({ name }) => `“${name}”`);
  const asWell =
    others.length > 0 ? `, the ${agreeing(others.length, 'column', 'columns')} ${others.join(', ')}` : '';
  file.message(
    `${counted(count, 'word')} outside column ${column} ${agreeing(count, 'is', 'are')} left out: the other drafts${asWell}, numbers and remarks of rows, and what is around the table`,
    { ruleId: 'left-out', source: MESSAGE_SOURCE },
  );
}
