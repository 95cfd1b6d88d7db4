/** The parts of a document around its body: front page, preamble, testimonium, annexes. */
import {
  type Draft,
  headingOf,
  type Inline,
  type Provision,
  piecesOf,
  wordingOf,
} from '../../document/index.ts';
import { RESTATEMENT_NOTICE } from '../notices.ts';
import { element, inlineElement } from '../xml.ts';
import { inline } from './inline.ts';
import { type Identity, meta } from './meta.ts';
import type { PieceWriter } from './pieces.ts';

const wordsOf = (node: Provision): readonly Inline[] => wordingOf(node)?.children ?? [];

/** Title, the remark that the words are restated, and the lines of the front page; nothing where there are none. */
export function preface(draft: Draft, front: readonly Provision[], writer: PieceWriter): string {
  const title = headingOf(draft);
  const isRestated = draft.provenance.authenticity === 'restatement';
  const parts = [
    ...(title
      ? [
          element('longTitle', { eId: writer.ids.part('longTitle', 'preface') }, [
            inlineElement('p', {}, inlineElement('docTitle', {}, inline(title.children, writer.note))),
          ]),
        ]
      : []),
    ...(isRestated
      ? [inlineElement('p', { class: 'restatement' }, inlineElement('remark', {}, RESTATEMENT_NOTICE))]
      : []),
    ...front.map(node => writer.p(wordsOf(node))),
  ];
  return parts.length > 0 ? element('preface', { eId: 'preface' }, parts) : '';
}

/** The preamble: what it prints above its words, its first words, and its recitals. */
export function preamble(node: Provision, writer: PieceWriter): string {
  const { ids } = writer;
  const context = ids.part('preamble', '');
  const heading = headingOf(node);
  const chapeau = wordsOf(node);
  const recitals = piecesOf(node) as Provision[];
  const parts = [
    ...(node.label
      ? [inlineElement('block', { name: 'num' }, inline([{ type: 'text', value: node.label }], writer.note))]
      : []),
    ...(heading ? [inlineElement('block', { name: 'heading' }, inline(heading.children, writer.note))] : []),
    ...(chapeau.length > 0
      ? [element('formula', { name: 'chapeau', eId: ids.part('formula', context) }, [writer.p(chapeau)])]
      : []),
  ];
  if (recitals.length > 0) {
    const id = ids.part('recs', context);
    const inside = recitals.map(recital => listItem('recital', recital, id, writer));
    parts.push(element('recitals', { eId: id }, inside));
  }
  // The element may not be empty.
  return element('preamble', { eId: context }, parts.length > 0 ? parts : [writer.p([])]);
}

function listItem(tag: 'recital' | 'item', node: Provision, context: string, writer: PieceWriter): string {
  const { ids } = writer;
  const id = ids.of(tag, context, node.number);
  const children = piecesOf(node) as Provision[];
  const parts = [...writer.head(node), writer.p(wordsOf(node))];
  if (children.length > 0) {
    const list = ids.of('blockList', id);
    const items = children.map(child => listItem('item', child, list, writer));
    parts.push(element('blockList', { eId: list }, items));
  }
  return element(tag, { eId: id }, parts);
}

/** The testimonium. */
export function conclusions(nodes: readonly Provision[], writer: PieceWriter): string {
  if (nodes.length === 0) return '';
  return element(
    'conclusions',
    { eId: 'conclusions' },
    nodes.map(node => writer.p(wordsOf(node))),
  );
}

/** The annexes: a document each, as the standard has it. */
export function attachments(
  draft: Draft,
  annexes: readonly Provision[],
  identity: Identity,
  writer: PieceWriter,
): string {
  if (annexes.length === 0) return '';
  return element(
    'attachments',
    {},
    annexes.map((annex, at) => {
      const id = writer.ids.of('attachment', '', annex.number);
      const words = wordsOf(annex);
      const body = [
        ...(words.length > 0 ? [writer.p(words)] : []),
        ...piecesOf(annex).map(piece => writer.piece(piece, id)),
      ];
      return element('attachment', { eId: id }, [
        ...writer.head(annex),
        element('doc', { name: 'annex' }, [
          meta(draft, identity, `!annex_${at + 1}`),
          element('mainBody', {}, body.length > 0 ? body : [writer.p([])]),
        ]),
      ]);
    }),
  );
}
