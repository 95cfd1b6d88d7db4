/** The two drafts of a page: what they are, where they are from, and by what their files can be recognised. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Provenance } from '../../../document/index.ts';
import { nameOf } from '../../notices.ts';
import { clean } from '../page.ts';
import { wordsIn } from '../segments.ts';

/** A table with a row for each fact that is known of one of them. */
export function draftsNode(before: Provenance, after: Provenance): Element {
  const rows = FACTS.flatMap(([name, factOf]) => {
    const cells = [factOf(before), factOf(after)];
    return cells.every(cell => cell === null)
      ? []
      : [
          h('tr', [
            h('th', { scope: 'row' }, name),
            ...cells.map((cell, at) => h('td', { dataSide: SIDES[at] }, cell ?? '–')),
          ]),
        ];
  });
  return h('div.scroll', { role: 'region', ariaLabel: 'The two drafts', tabIndex: 0 }, [
    h('table.drafts', [
      h('thead', [h('tr', [h('td'), ...SIDES.map(side => h('th', { scope: 'col' }, side))])]),
      h('tbody', rows),
    ]),
  ]);
}

const SIDES = ['Before', 'After'];

type Fact = (draft: Provenance) => ElementContent | null;

const plain =
  (textOf: (draft: Provenance) => string | null | undefined): Fact =>
  draft => {
    const text = textOf(draft);
    return text ? h('span', { dir: 'auto' }, clean(text)) : null;
  };

const FACTS: readonly [string, Fact][] = [
  ['Draft', draft => h('span', wordsIn(draft.language), clean(draft.title ?? '(no title)'))],
  ['Name', plain(nameOf)],
  ['Date', plain(({ date }) => date)],
  ['Symbol', plain(({ symbol }) => symbol)],
  ['Issued by', plain(({ issuer }) => issuer)],
  ['Status', plain(({ status }) => status)],
  ['Words', plain(({ authenticity }) => authenticity && WORDS[authenticity])],
  ['Language', plain(({ language }) => language)],
  ['Source', draft => sourceNode(draft.source)],
  ['SHA-256 of the file', ({ sha256 }) => (sha256 ? h('code', clean(sha256)) : null)],
];

const WORDS = {
  official: 'official text',
  transcribed: 'transcribed from the official text',
  restatement: 'restatement, not the wording of the treaty',
} as const;

/** A link only to what is an address on the web: a source may be anything that somebody wrote down. */
function sourceNode(source: string | undefined): Element | null {
  if (!source) return null;
  return /^https?:\/\/[^\s"<>]+$/i.test(source)
    ? h('a', { href: source, rel: 'noreferrer' }, clean(source))
    : h('span', { dir: 'auto' }, clean(source));
}
