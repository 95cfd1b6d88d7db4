/** Blocks of words in an element -> lines, blocks and tables. */
import { block, type Inline, line, type Piece, table } from '../../document/index.ts';
import type { XmlElement } from './parse-xml.ts';
import { quotes, splitQuotations } from './quoted-structure.ts';
import { rowsOf } from './table-rows.ts';
import type { Tell } from './tell.ts';
import { childOf, elementsOf, plain, type Words } from './words.ts';

/** What an element holds, with its first words apart. */
export interface Parts {
  wording: Inline[];
  children: Piece[];
}

/** The same where nothing takes the first words for its own: they are a line. */
export const piecesOfParts = ({ wording, children }: Parts): Piece[] =>
  wording.length > 0 ? [line('', { wording }), ...children] : children;

export function placed<Node extends Piece>(node: Node, { position }: XmlElement): Node {
  node.position = position;
  return node;
}

export class BlockElements {
  private readonly words: Words;
  private readonly tell: Tell;
  /** Reads what stands in an element that only holds others together. */
  private readonly parts: (element: XmlElement, named?: boolean) => Parts;

  constructor(words: Words, tell: Tell, parts: (element: XmlElement, named?: boolean) => Parts) {
    this.words = words;
    this.tell = tell;
    this.parts = parts;
  }

  /** What a block element becomes. Elements that are not known keep their words and are told. */
  pieces(element: XmlElement): Piece[] {
    if (quotes(element)) return this.quoting(element);
    switch (element.name) {
      case 'p':
      case 'block':
      case 'span':
      case 'listIntroduction':
      case 'listWrapUp':
      case 'longTitle':
      case 'recitalIntro':
        return this.lines(element);
      case 'blockList':
      case 'list':
      case 'ul':
      case 'recitals':
      case 'citations':
      case 'formula':
      case 'container':
      case 'blockContainer':
      case 'tblock':
      case 'content':
      case 'intro':
      case 'wrapUp':
        return this.group(element);
      case 'item':
      case 'li':
      case 'recital':
      case 'citation':
        return [this.item(element)];
      case 'ol':
        return this.numbered(element);
      case 'table':
        return this.table(element);
      default:
        return this.other(element);
    }
  }

  /** A line that quotes provisions holds them as lines without labels. */
  private quoting(element: XmlElement): Piece[] {
    if (!isLineOfWords(element)) return piecesOfParts(this.parts(element));
    const { before, quoted } = splitQuotations(element, this.words);
    return before.length > 0
      ? [placed(line('', { wording: before, children: quoted }), element)]
      : quoted.map(piece => placed(piece, element));
  }

  /** A paragraph of words; one that wraps others is what they are. */
  private lines(element: XmlElement): Piece[] {
    if (elementsOf(element).some(isBlockElement)) return piecesOfParts(this.parts(element));
    const wording = this.words.of(element);
    return wording.length > 0 ? [placed(line('', { wording }), element)] : [];
  }

  /** A list or container: its own number and heading make it a line that holds the others. */
  private group(element: XmlElement): Piece[] {
    return childOf(element, 'num') || childOf(element, 'heading')
      ? [this.item(element)]
      : piecesOfParts(this.parts(element));
  }

  private item(element: XmlElement, label = numberOf(element)): Piece {
    const heading = childOf(element, 'heading');
    const parts = hasBlocks(element)
      ? this.parts(element, true)
      : { wording: this.words.of(withoutHead(element)), children: [] };
    return placed(
      line(label, { ...(heading ? { heading: this.words.of(heading) } : {}), ...parts }),
      element,
    );
  }

  private numbered(element: XmlElement): Piece[] {
    let next = Number.parseInt(element.attributes.start ?? '', 10) || 1;
    const items = elementsOf(element).filter(({ name }) => name === 'li');
    const others = {
      ...element,
      children: element.children.filter(child => !items.includes(child as XmlElement)),
    };
    const lines = items.map(child => {
      const value = Number.parseInt(child.attributes.value ?? '', 10) || next;
      next = value + 1;
      return this.item(child, numberOf(child) || `${value}.`);
    });
    return [...lines, ...piecesOfParts(this.parts(others))];
  }

  private table(element: XmlElement): Piece[] {
    const captions: Piece[] = [];
    const rows = rowsOf(element, this.words, caption => captions.push(...this.lines(caption)));
    return rows.length > 0 ? [...captions, placed(table(rows), element)] : captions;
  }

  private other(element: XmlElement): Piece[] {
    const words = this.words.of(element);
    if (words.length === 0) return [];
    this.tell('unknown-element', `<${element.name}> is not known: its words are kept as a block`, element);
    return [placed(block(words), element)];
  }
}

/** Whether an element is a paragraph, or stands in one: what it holds besides quotations are words. */
const isLineOfWords = ({ name }: XmlElement) =>
  ['p', 'block', 'span', 'mod', 'quotedStructure', 'embeddedStructure'].includes(name);

const BLOCKS = new Set(
  'p block blockList ul ol table tblock blockContainer container item li list listIntroduction listWrapUp longTitle recital recitals citation citations formula content intro wrapUp'.split(
    ' ',
  ),
);
/** Whether an element is a block of words, or holds such blocks. */
export const isBlockElement = ({ name }: XmlElement): boolean => BLOCKS.has(name);
const hasBlocks = (element: XmlElement) => elementsOf(element).some(isBlockElement);

function numberOf(element: XmlElement): string {
  const num = childOf(element, 'num');
  return num ? plain(num).replace(/\s+/g, ' ').trim() : '';
}

const withoutHead = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.filter(
    child => typeof child === 'string' || !['num', 'heading', 'subheading'].includes(child.name),
  ),
});
