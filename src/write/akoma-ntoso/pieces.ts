/** Provisions, blocks and tables -> hierarchical elements. */
import {
  headingOf,
  type Inline,
  type Kind,
  type Piece,
  type Provision,
  piecesOf,
  type Table,
  wordingOf,
} from '../../document/index.ts';
import { element, inlineElement } from '../xml.ts';
import type { Ids } from './ids.ts';
import { inline, type WriteNote } from './inline.ts';

/** The element of each kind; for those that Akoma Ntoso has no element for, a container that bears their name. */
const ELEMENTS: Readonly<Partial<Record<Kind, string>>> = {
  part: 'part',
  chapter: 'chapter',
  title: 'title',
  section: 'section',
  subsection: 'subsection',
  division: 'division',
  article: 'article',
  paragraph: 'paragraph',
  subparagraph: 'subparagraph',
  item: 'point',
};

export class PieceWriter {
  readonly ids: Ids;
  readonly note: WriteNote;

  constructor(ids: Ids, note: WriteNote) {
    this.ids = ids;
    this.note = note;
  }

  /** A piece anywhere in the body. `context` is the identifier of what holds it. */
  piece(piece: Piece, context: string): string {
    if (piece.type === 'provision') return this.provision(piece, context);
    const id = this.ids.of('hcontainer', context);
    const content = piece.type === 'block' ? this.p(piece.children) : this.table(piece, id);
    return element('hcontainer', { name: piece.type, eId: id }, [
      element('content', { eId: this.ids.part('content', id) }, [content]),
    ]);
  }

  /** A note that stands behind the body, under the identifier that references point to. */
  endnote(node: Provision, id: string): string {
    return element('hcontainer', { name: 'endnote', eId: id }, [
      ...this.head(node),
      ...this.inside(node, id),
    ]);
  }

  private provision(node: Provision, context: string): string {
    const tag = ELEMENTS[node.kind] ?? 'hcontainer';
    // Articles count through all divisions, so that their numbers need no context but that of an annex.
    const holder = node.kind === 'article' ? (/^att_.*?(?=__|$)/.exec(context)?.[0] ?? '') : context;
    const id = this.ids.of(tag, holder, node.number);
    return element(tag, { name: tag === 'hcontainer' ? node.kind : undefined, eId: id }, [
      ...this.head(node),
      ...this.inside(node, id),
    ]);
  }

  /** Label and heading. */
  head(node: Provision): string[] {
    const heading = headingOf(node);
    return [
      ...(node.label
        ? [inlineElement('num', {}, inline([{ type: 'text', value: node.label }], this.note))]
        : []),
      ...(heading ? [inlineElement('heading', {}, inline(heading.children, this.note))] : []),
    ];
  }

  private inside(node: Provision, id: string): string[] {
    const words = wordingOf(node)?.children ?? [];
    const children = piecesOf(node);
    if (children.length === 0) {
      return [element('content', { eId: this.ids.part('content', id) }, [this.p(words)])];
    }
    return [
      ...(words.length > 0 ? [element('intro', { eId: this.ids.part('intro', id) }, [this.p(words)])] : []),
      ...children.map(child => this.piece(child, id)),
    ];
  }

  /** A paragraph of words, on one line. */
  p(words: readonly Inline[]): string {
    return inlineElement('p', {}, inline(words, this.note));
  }

  private table({ children }: Table, context: string): string {
    const rows = children.map(row =>
      element(
        'tr',
        {},
        row.children.map(cell => element('td', {}, [this.p(cell.children)])),
      ),
    );
    return element('table', { eId: this.ids.of('table', context) }, rows);
  }
}
