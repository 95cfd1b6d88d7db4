/** Two to four drafts side by side, as a page of HTML. */

import type { Element } from 'hast';
import { h } from 'hastscript';
import { counted, visible } from '../../../document/index.ts';
import type { ColumnRow, Columns } from '../../../report/index.ts';
import { COLUMNS_KEY, placeLines, ROW_HEAD } from '../../columns/heads.ts';
import { type DraftFile, draftsNode } from '../drafts.ts';
import { htmlPage } from '../page.ts';
import { cellNode, headNode } from './cells.ts';
import { COLUMNS_STYLE } from './style.ts';

export interface ColumnsPage {
  columns: Columns;
  /** The files that the drafts were read from. */
  files?: readonly (DraftFile | undefined)[];
  /** What has to be known before relying on it. */
  notices: readonly string[];
}

/** Writes the page. */
export function columnsToHtml({ columns, files, notices }: ColumnsPage): string {
  const { drafts, rows } = columns;
  const isInOrder = rows.every(row => placeLines(row).length === 0);
  return htmlPage({
    style: COLUMNS_STYLE,
    title: `${drafts.at(-1)?.title ?? 'Drafts'}: ${counted(drafts.length, 'draft')} in columns`,
    head: [
      draftsNode(
        drafts.map((provenance, at) => ({ name: `Column ${at + 1}`, provenance, file: files?.[at] })),
        'The drafts',
      ),
    ],
    notices,
    main: [
      h('p.facts', [h('mark', COLUMNS_KEY.marked), COLUMNS_KEY.says, COLUMNS_KEY.bar]),
      ...(isInOrder ? [] : [h('p.facts', COLUMNS_KEY.moved)]),
      h('table.columns', [
        h('colgroup', [h('col.rows'), ...drafts.map(() => h('col'))]),
        h('thead', [h('tr', [h('th', { scope: 'col' }, ROW_HEAD), ...drafts.map(headNode)])]),
        h(
          'tbody',
          rows.map(row => rowNode(row, columns)),
        ),
      ]),
    ],
  });
}

const rowNode = (row: ColumnRow, { drafts }: Columns): Element =>
  h('tr', { id: `row-${row.number}` }, [
    h('th', { scope: 'row' }, [
      h('a', { href: `#row-${row.number}` }, String(row.number)),
      h('div', { dir: 'auto' }, visible(row.citation)),
      ...placeLines(row).map(line => h('div', line)),
    ]),
    ...row.cells.map((cell, at) => cellNode(cell, drafts[at]?.language)),
  ]);
