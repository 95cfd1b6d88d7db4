/** Ways into the redline: a strip with a cell for each article, and a list of contents that says how much changed where. */

import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Row } from '../../../compare/index.ts';
import { visible } from '../../../document/index.ts';
import {
  FATE_SIGNS,
  FATE_WORDS,
  type Fate,
  headingWords,
  isTextChange,
  provisionName,
  type StripCell,
  withoutNoteMarks,
} from '../../../report/index.ts';
import type { Line } from '../../pair-lines.ts';
import type { Anchors } from '../anchors.ts';

/** @param cells of the articles, with their places in `rows`. */
export function stripNode(cells: readonly StripCell[], rows: readonly Row[], anchors: Anchors): Element {
  const shown = (Object.keys(FATE_WORDS) as Fate[]).filter(fate => cells.some(cell => cell.fate === fate));
  return h('figure.strip', [
    h('figcaption', [
      'Articles: ',
      ...shown.flatMap((fate, at) => [
        ...(at > 0 ? [', '] : []),
        h('span.cell', { className: [fate] }, FATE_SIGNS[fate]),
        ` ${FATE_WORDS[fate]}`,
      ]),
      ...(cells.some(({ open }) => open > 0) ? [', ', h('span.cell', '['), ' in brackets'] : []),
    ]),
    h(
      'ol',
      cells.map(cell => {
        const row = rows[cell.row];
        return h('li', [
          h(
            'a.cell',
            {
              href: `#${row ? addressOf(row, anchors) : ''}`,
              className: [cell.fate],
              title: visible(cell.says),
            },
            `${visible(cell.name)}${FATE_SIGNS[cell.fate]}${cell.open > 0 ? '[' : ''}`,
          ),
        ]);
      }),
    ),
  ]);
}

/** @param extra links to what the page has beside the redline. */
export function contentsNode(
  lines: readonly Line[],
  extra: readonly { id: string; title: string }[],
  anchors: Anchors,
): Element {
  const inside = new Map<number, Row[]>();
  for (const { entry, place } of lines)
    if (place !== 'left') inside.set(entry.head, [...(inside.get(entry.head) ?? []), entry.row]);
  const heads = lines.filter(({ entry, place }) => entry.isHead && place !== 'left');
  return h('nav.contents', { ariaLabel: 'Contents' }, [
    h('details', [
      h('summary', 'Contents'),
      h('ul', [
        ...extra.map(({ id, title }) => h('li', [h('a', { href: `#${id}` }, title)])),
        ...heads.map(({ entry: { row, at, depth } }) => {
          const changed = (inside.get(at) ?? []).filter(
            one => one.kind !== 'note' && isTextChange(one),
          ).length;
          return h(`li.level-${Math.min(depth, 3)}`, { className: [changed > 0 ? row.change : 'same'] }, [
            h('a', { href: `#${addressOf(row, anchors)}`, dir: 'auto' }, visible(titleOf(row))),
            ...(changed > 0 ? [h('span.count', [' ', countOf(row, changed)])] : []),
          ]);
        }),
      ]),
    ]),
  ]);
}

const countOf = ({ change }: Row, changed: number): string =>
  change === 'inserted' ? 'new' : change === 'deleted' ? 'not in the later draft' : `${changed} changed`;

const titleOf = (row: Row): string =>
  [provisionName(row), row.kind === 'preamble' ? '' : withoutNoteMarks(headingWords(row))]
    .filter(Boolean)
    .join(' — ');

const addressOf = ({ before, after }: Row, anchors: Anchors): string =>
  (after === null ? anchors.of('before', before ?? '') : anchors.of('after', after)) ?? '';
