/** The cells of a table of columns. */

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Provenance } from '../../../document/index.ts';
import { visible } from '../../../document/index.ts';
import type { ColumnCell, ColumnSpan } from '../../../report/index.ts';
import { headLines } from '../../columns/heads.ts';
import { cellParagraphs } from '../../columns/paragraphs.ts';
import { RESTATEMENT_NOTICE } from '../../notices.ts';
import { wordsIn } from '../segments.ts';

/** The deepest level that is set in further than the one above: a quarter of a page has no room for more. */
const DEEPEST = 5;

export function headNode(draft: Provenance, at: number): Element {
  const [name = '', ...others] = headLines(draft, at);
  return h('th', { scope: 'col' }, [
    h('div.name', { dir: 'auto' }, visible(name)),
    ...others.map(line =>
      h(line === RESTATEMENT_NOTICE ? 'div.restated' : 'div', { dir: 'auto' }, visible(line)),
    ),
  ]);
}

export function cellNode(cell: ColumnCell | null, language: string | undefined): Element {
  if (cell === null) return h('td');
  const paragraphs = cellParagraphs(cell);
  const deep = Math.min(cell.level, DEEPEST);
  return h('td', { ...wordsIn(language), ...(cell.change === 'same' ? {} : { className: [cell.change] }) }, [
    ...paragraphs.map((one): ElementContent => {
      if (one.type === 'table')
        return h(
          'table',
          h(
            'tbody',
            one.rows.map(cells =>
              h(
                'tr',
                cells.map(spans => h('td', spanNodes(spans))),
              ),
            ),
          ),
        );
      if (one.type === 'title') return h('h2', spanNodes(one.spans));
      if (one.type === 'heading') return h(`h${Math.min(6, 3 + cell.depth)}`, spanNodes(one.spans));
      return h('p', deep > 0 ? { className: [`deep-${deep}`] } : {}, spanNodes(one.spans));
    }),
  ]);
}

/** The text of a cell is that of the draft: what is heard of a mark stands in the style, as with the marks of a redline. */
const spanNodes = (spans: readonly ColumnSpan[]): ElementContent[] =>
  spans.map(({ text, isNew, emphasis, strong }) => {
    let node: ElementContent = { type: 'text', value: visible(text) };
    if (emphasis) node = h('em', [node]);
    if (strong) node = h('strong', [node]);
    return isNew ? h('mark', [node]) : node;
  });
