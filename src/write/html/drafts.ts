/** The drafts of a page: what they are, where they are from, and by what their files can be recognised. */

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Provenance } from '../../document/index.ts';
import { visible } from '../../document/index.ts';
import { AUTHENTICITY_WORDS, nameOf } from '../notices.ts';
import { wordsIn } from './segments.ts';

/** The file that a draft was read from: its name, and the SHA-256 of its bytes. */
export interface DraftFile {
  name: string;
  sha256: string;
}

/** A draft, what it is called on the page, and where it was read from, if it was from a file. */
export interface NamedDraft {
  name: string;
  provenance: Provenance;
  file?: DraftFile | undefined;
}

/** A table with a row for each fact that is known of one of them. */
export function draftsNode(drafts: readonly NamedDraft[], label: string): Element {
  const rows = FACTS.flatMap(([name, factOf]) => {
    const cells = drafts.map(({ provenance, file }) => factOf(provenance, file));
    return cells.every(cell => cell === null)
      ? []
      : [
          h('tr', [
            h('th', { scope: 'row' }, name),
            ...cells.map((cell, at) => h('td', { dataSide: drafts[at]?.name }, cell ?? '–')),
          ]),
        ];
  });
  return h('div.scroll', { role: 'region', ariaLabel: label, tabIndex: 0 }, [
    h('table.drafts', [
      h('thead', [h('tr', [h('td'), ...drafts.map(({ name }) => h('th', { scope: 'col' }, name))])]),
      h('tbody', rows),
    ]),
  ]);
}

type Fact = (draft: Provenance, file?: DraftFile) => ElementContent | null;

const plain =
  (textOf: (draft: Provenance) => string | null | undefined): Fact =>
  draft => {
    const text = textOf(draft);
    return text ? h('span', { dir: 'auto' }, visible(text)) : null;
  };

const FACTS: readonly [string, Fact][] = [
  ['Draft', draft => h('span', wordsIn(draft.language), visible(draft.title ?? '(no title)'))],
  ['Name', plain(nameOf)],
  ['Date', plain(({ date }) => date)],
  ['Symbol', plain(({ symbol }) => symbol)],
  ['Issued by', plain(({ issuer }) => issuer)],
  ['Status', plain(({ status }) => status)],
  ['Words', plain(({ authenticity }) => authenticity && AUTHENTICITY_WORDS[authenticity])],
  ['Verified', plain(({ verified }) => verified)],
  ['Language', plain(({ language }) => language)],
  ['Source', draft => sourceNode(draft.source)],
  ['SHA-256 of the source', ({ sha256 }) => hashNode(sha256)],
  ['File read', (_, file) => (file ? h('span', { dir: 'auto' }, visible(file.name)) : null)],
  ['SHA-256 of the file', (_, file) => hashNode(file?.sha256)],
];

const hashNode = (hash: string | undefined): Element | null => (hash ? h('code', visible(hash)) : null);

/** A link only to what is an address on the web: a source may be anything that somebody wrote down. */
function sourceNode(source: string | undefined): Element | null {
  if (!source) return null;
  return /^https?:\/\/[^\s"<>]+$/i.test(source)
    ? h('a', { href: source, rel: 'noreferrer' }, visible(source))
    : h('span', { dir: 'auto' }, visible(source));
}
