/** A picture with its words: a figure that holds the drawing, what it shows, and the same as a table. */

import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { visible } from '../../document/index.ts';

export interface Table {
  caption: string;
  head: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly (string | number | ElementContent)[])[];
}

export interface Picture {
  /** Begins every id in it: unlike that of any other picture of the page. */
  id: string;
  title: string;
  /** What a reader who does not see it has to know; the table has the rest. */
  says: string;
  width: number;
  height: number;
  marks: readonly ElementContent[];
  table: Table;
}

/** Wider drawings are moved sideways in their frame, at the size at which they are legible. */
export function pictureFigure(picture: Picture): Element {
  const { id, title, table } = picture;
  return h('figure.picture', [
    h('figcaption', { id: `${id}-caption` }, visible(title)),
    h('div.scroll', { tabIndex: 0, role: 'group', ariaLabelledBy: `${id}-caption` }, [pictureSvg(picture)]),
    h('details', [h('summary', 'The same as a table'), pictureTable(table)]),
  ]);
}

/** The drawing alone. */
export function pictureSvg({ id, title, says, width, height, marks }: Picture): Element {
  return s(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      ariaLabelledBy: `${id}-title`,
      ariaDescribedBy: `${id}-says`,
    },
    [
      s('title', { id: `${id}-title` }, visible(title)),
      s('desc', { id: `${id}-says` }, visible(says)),
      ...marks,
    ],
  );
}

/** Figures stand right, words left. */
export function pictureTable({ caption, head, rows }: Table): Element {
  const cell = (content: string | number | ElementContent): (string | ElementContent)[] => [
    typeof content === 'object' ? content : visible(String(content)),
  ];
  return h('div.scroll', { tabIndex: 0, role: 'group', ariaLabel: 'Table' }, [
    h('table', [
      h('caption', visible(caption)),
      h('thead', [
        h(
          'tr',
          head.map(name => h('th', { scope: 'col' }, visible(name))),
        ),
      ]),
      h(
        'tbody',
        rows.map(([name = '', ...cells]) =>
          h('tr', [
            h('th', { scope: 'row', dir: 'auto' }, cell(name)),
            ...cells.map(one => h('td', { dir: 'auto' }, cell(one))),
          ]),
        ),
      ),
    ]),
  ]);
}

/** Words cut to a number of characters, between whole ones. */
export function cut(words: string, most: number): string {
  const signs = [...visible(words)];
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : signs.join('');
}
