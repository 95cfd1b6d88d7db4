/** A whole document -> draft: front page, preamble, body, conclusions, and the documents attached to it. */
import {
  type Draft,
  draft,
  headed,
  headedLabelAt,
  type Inline,
  line,
  type Piece,
  type Provision,
  plainText,
  readHeadedLabel,
} from '../../document/index.ts';
import { piecesOfParts, placed } from './block-elements.ts';
import { documentsIn, outsideOf } from './documents.ts';
import { Hierarchy, inOrder, isDocument } from './hierarchy.ts';
import type { XmlElement } from './parse-xml.ts';
import { provenanceFrom } from './provenance.ts';
import type { Tell } from './tell.ts';
import { childOf, elementsOf, findElement, plain, type Words } from './words.ts';

const FRONT = new Set(['coverPage', 'preface']);
const ATTACHED = new Set(['attachments', 'components', 'annexes']);

interface Content {
  title: Inline[];
  pieces: Piece[];
}

export class DocumentReader {
  private readonly words: Words;
  private readonly hierarchy: Hierarchy;
  private readonly tell: Tell;

  constructor(words: Words, tell: Tell) {
    this.words = words;
    this.tell = tell;
    this.hierarchy = new Hierarchy(words, tell);
  }

  /** The draft of the first document in `root`; further ones follow it as annexes do. */
  read(root: XmlElement): Draft {
    const documents = documentsIn(root);
    const [first, ...others] = documents;
    const main = first ?? root;
    this.words.register(documents);
    const { title, pieces } = this.content(main);
    const outside = first ? piecesOfParts(this.hierarchy.parts(outsideOf(root, documents))) : [];
    const more = others.map(other => this.attached(other, other));
    return draft(provenanceFrom(main), title, [...pieces, ...outside, ...more, ...this.notes()]);
  }

  private content(document: XmlElement): Content {
    const content: Content = { title: [], pieces: [] };
    for (const part of document.children) {
      if (typeof part === 'string') {
        if (part.trim()) this.addStray(part, document, content);
      } else if (FRONT.has(part.name)) this.front(part, content);
      else if (part.name === 'preamble') content.pieces.push(this.preamble(part));
      else if (ATTACHED.has(part.name))
        for (const one of elementsOf(part).map(each => this.attachment(each))) content.pieces.push(one);
      else if (part.name !== 'meta')
        for (const one of piecesOfParts(this.hierarchy.parts(part))) content.pieces.push(one);
    }
    return content;
  }

  private addStray(words: string, document: XmlElement, content: Content): void {
    this.tell('stray-words', `Words stand loose in <${document.name}>: kept as a line`, document);
    content.pieces.push(line('', { wording: [{ type: 'text', value: words }] }));
  }

  /** The title is what is marked as one; everything else on the front page is a line. */
  private front(part: XmlElement, content: Content): void {
    const marked = findElement(part, 'docTitle') ?? findElement(part, 'shortTitle');
    const holder = findElement(part, 'longTitle') ?? marked;
    const title = content.title.length === 0 && holder ? innermostParagraph(part, holder) : undefined;
    if (title) content.title = this.words.of(title);
    const rest = without(part, child => child === title || child.attributes.class === 'restatement');
    for (const one of piecesOfParts(this.hierarchy.parts(rest))) content.pieces.push(one);
  }

  private preamble(part: XmlElement): Provision {
    const named = (name: string) =>
      elementsOf(part).find(child => child.name === 'block' && child.attributes.name === name);
    const [first] = elementsOf(part);
    const printed = first && readHeadedLabel(plain(first).trim()).kind === 'preamble' ? first : undefined;
    const [num, heading] = [named('num') ?? printed, named('heading')];
    const rest = without(part, child => child === num || child === heading);
    const label = num ? plain(num).replace(/\s+/g, ' ').trim() : '';
    const { wording, children } = this.hierarchy.parts(rest);
    const given = { ...(heading ? { heading: this.words.of(heading) } : {}), wording };
    return placed(headed(label, { ...given, children: inOrder(children) }), part);
  }

  private attachment(element: XmlElement): Provision {
    const document = documentsIn(element)[0] ?? (isDocument(element) ? element : undefined);
    return this.attached(element, document);
  }

  /** An annex: `element` bears number and heading, `document` the words, where there is one. */
  private attached(element: XmlElement, document: XmlElement | undefined): Provision {
    const printed = childOf(element, 'heading');
    const inner = document ? this.content(document) : { title: [], pieces: [] };
    const around =
      document === element
        ? []
        : piecesOfParts(
            this.hierarchy.parts(
              without(element, child => child === document),
              true,
            ),
          );
    const own = printed ? this.words.of(printed) : [];
    const num = this.hierarchy.label(element);
    const heading = own.length > 0 ? own : inner.title;
    const [label, title] = num ? [num, heading] : splitLabel(heading);
    const left = own.length > 0 && inner.title.length > 0 ? [line('', { wording: inner.title })] : [];
    const [wording, pieces] = firstWords(document, inner.pieces);
    return placed(
      headed(label, { heading: title, wording, children: inOrder([...around, ...left, ...pieces]) }),
      element,
    );
  }

  private notes(): Piece[] {
    const found: Piece[] = [...this.hierarchy.endnotes];
    // Reading a note may find further ones in it.
    for (let at = 0; at < this.words.notes.length; at += 1) {
      const note = this.words.notes[at];
      if (note) found.push(placed(line(`[^${note.identifier}]`, this.noteParts(note.element)), note.element));
    }
    return found;
  }

  private noteParts(element: XmlElement) {
    const isPlain = elementsOf(element).every(
      ({ name }) => name !== 'p' && name !== 'blockList' && name !== 'table',
    );
    return isPlain ? { wording: this.words.of(element) } : this.hierarchy.parts(element);
  }
}

/** The first unlabelled line of an annex that opens its body is its chapeau. */
function firstWords(document: XmlElement | undefined, pieces: Piece[]): [Inline[], Piece[]] {
  const body = document && (childOf(document, 'mainBody') ?? childOf(document, 'body'));
  const opens = body && elementsOf(body)[0]?.name === 'p';
  const [first, ...rest] = pieces;
  if (!opens || first?.type !== 'provision' || first.label !== '' || first.kind === 'division')
    return [[], pieces];
  const isBare = first.children.length === 1 && first.children[0]?.type === 'wording';
  return isBare && first.children[0]?.type === 'wording' ? [first.children[0].children, rest] : [[], pieces];
}

/** `Annex I – Forms` as a heading: its label, and the rest. */
function splitLabel(heading: Inline[]): [string, Inline[]] {
  const words = plainText(heading);
  const label = headedLabelAt(words)?.label ?? '';
  if (!label || heading.some(({ type }) => type !== 'text')) return ['', heading];
  const rest = words.slice(label.length).replace(/^[\s.:–—-]+/u, '');
  return [label, rest ? [{ type: 'text', value: rest }] : []];
}

/** The paragraph that a marked title stands in, or the element itself. */
function innermostParagraph(part: XmlElement, holder: XmlElement): XmlElement {
  const inside = findElement(holder, 'p');
  if (inside) return inside;
  const around = (element: XmlElement): XmlElement | undefined => {
    for (const child of elementsOf(element)) {
      if (child === holder) return element.name === 'p' ? element : holder;
      const found = around(child);
      if (found) return found;
    }
    return undefined;
  };
  return around(part) ?? holder;
}

/** A copy of an element without some of what it holds, at any depth. */
export function without(element: XmlElement, isLeftOut: (child: XmlElement) => boolean): XmlElement {
  const children = element.children
    .filter(child => typeof child === 'string' || !isLeftOut(child))
    .map(child => (typeof child === 'string' ? child : without(child, isLeftOut)));
  return { ...element, children };
}
