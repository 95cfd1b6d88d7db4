/** The full text of a draft, every provision with an address of its own. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  citationsOf,
  type Draft,
  headingOf,
  type Inline,
  isHeadedKind,
  type Piece,
  piecesOf,
  visible,
  wordingOf,
} from '../../document/index.ts';
import { type Anchors, anchors as makeAnchors } from '../html/anchors.ts';
import { wordsIn } from '../html/segments.ts';
import { factsOf, restatementNotice } from '../notices.ts';
import { type Crumb, sitePage } from './page.ts';

/** Gives every piece of a draft its address, in reading order. */
export function draftAnchors(draft: Draft): Anchors {
  const book = citationsOf(draft);
  const given = makeAnchors(['main', 'said']);
  const visit = (piece: Piece) => {
    given.add('after', book.of(piece));
    if (piece.type === 'provision') for (const child of piecesOf(piece)) visit(child);
  };
  for (const piece of piecesOf(draft)) visit(piece);
  return given;
}

/** @param links to what the site has on the draft. */
export function draftPage(
  draft: Draft,
  given: Anchors,
  above: readonly Crumb[],
  links: readonly ElementContent[],
): string {
  const { provenance } = draft;
  const book = citationsOf(draft);
  const nodes = (piece: Piece, depth: number): ElementContent => {
    const id = given.of('after', book.of(piece)) ?? '';
    if (piece.type === 'table')
      return h('div.scroll', { id, tabIndex: 0, role: 'group', ariaLabel: 'Table' }, [
        h('table', [
          h(
            'tbody',
            piece.children.map(row =>
              h(
                'tr',
                row.children.map(cell => h('td', { dir: 'auto' }, inlineNodes(cell.children))),
              ),
            ),
          ),
        ]),
      ]);
    if (piece.type === 'block') return h('p', { id }, inlineNodes(piece.children));
    const heading = headingOf(piece);
    const wording = wordingOf(piece);
    const isHeaded = isHeadedKind(piece.kind);
    const inner = piecesOf(piece).map(child => nodes(child, isHeaded ? depth + 1 : depth));
    const words = wording ? inlineNodes(wording.children) : [];
    const label = piece.label === '' && !isHeaded ? [] : [labelNode(piece.label, id), ' '];
    const title = heading ? inlineNodes(heading.children) : [];
    if (isHeaded)
      return h('section', { id }, [
        h(levelOf(depth), [...label, ...title]),
        ...(words.length > 0 ? [h('p', words)] : []),
        ...inner,
      ]);
    const named = title.length > 0 ? [h('strong', title), ' '] : [];
    const line = [...label, ...named, ...words];
    return h('div.provision', { id }, [...(line.length > 0 ? [h('p', line)] : []), ...inner]);
  };
  const title = headingOf(draft);
  return sitePage({
    title: provenance.title ?? 'Draft',
    above,
    notices: [restatementNotice([provenance])],
    main: [
      ...(factsOf(provenance).length > 0 ? [h('p.facts', visible(factsOf(provenance).join(' · ')))] : []),
      ...sourceNodes(provenance.source),
      ...(links.length > 0
        ? [
            h(
              'ul.plain',
              links.map(one => h('li', one)),
            ),
          ]
        : []),
      h('article', wordsIn(provenance.language), [
        ...(title ? [h('p', h('strong', inlineNodes(title.children)))] : []),
        ...piecesOf(draft).map(piece => nodes(piece, 0)),
      ]),
    ],
  });
}

/** The label is the address of what it stands before; the style gives one to a heading that has none. */
const labelNode = (label: string, id: string): ElementContent =>
  label === ''
    ? h('a.label.bare', { href: `#${id}`, ariaLabel: 'Address of this part' })
    : h('a.label', { href: `#${id}` }, visible(label));

const LEVELS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
const levelOf = (depth: number) => LEVELS[Math.min(depth, LEVELS.length - 1)] ?? 'h6';

/** Only an address on the web is a link: a source may be anything. */
const isAddress = (url: string): boolean => /^https?:\/\/[^\s"<>]+$/i.test(url);

const sourceNodes = (source: string | undefined): ElementContent[] => {
  if (!source) return [];
  const words = isAddress(source)
    ? h('a', { href: source, rel: 'noreferrer' }, visible(source))
    : visible(source);
  return [h('p.facts', ['Source: ', words])];
};

/** Words of a draft with their emphasis; what a link of it leads to is followed only on the web. */
const inlineNodes = (nodes: readonly Inline[]): ElementContent[] => nodes.map(inlineNode);

function inlineNode(node: Inline): ElementContent {
  if (node.type === 'noteReference') return h('sup', visible(node.identifier));
  if (!('children' in node)) return { type: 'text', value: visible(node.value) };
  const inner = inlineNodes(node.children);
  if (node.type === 'emphasis') return h('em', inner);
  if (node.type === 'strong') return h('strong', inner);
  return isAddress(node.url) ? h('a', { href: node.url, rel: 'noreferrer' }, inner) : h('span', inner);
}
