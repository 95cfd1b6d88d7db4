/** Elements of a body -> pieces of a draft. */
import {
  block,
  headed,
  headingOf,
  line,
  optionLabelAt,
  type Piece,
  type Provision,
  piecesOf,
  readHeadedLabel,
  readLineLabel,
  type Wording,
  wordingOf,
} from '../../document/index.ts';
import { BlockElements, isBlockElement, type Parts, piecesOfParts, placed } from './block-elements.ts';
import type { XmlElement } from './parse-xml.ts';
import { isQuotation, quotes } from './quoted-structure.ts';
import type { Tell } from './tell.ts';
import { childOf, elementsOf, plain, type Words } from './words.ts';

/** Divisions: they stand under a heading line of their own. */
export const HEADED = new Set(
  'article part chapter title section division book tome subpart subchapter subtitle'.split(' '),
);
/**
 * The units that a text is cited by. One that prints no word in front of its number (`1. Definitions`, as acts and memoranda
 * count their sections) is a numbered line with a heading, as it is in every other format: `2(1)(a)` finds what is in it.
 */
const UNITS = new Set(['article', 'section']);
/** Lines of an article. */
const LINES = new Set(
  'paragraph subparagraph point indent alinea list sublist proviso transitional'.split(' '),
);
/** What is a division in one tradition and a line in another: the label and what it holds decide. */
const EITHER = new Set('subsection subdivision clause subclause rule subrule level hcontainer'.split(' '));
/** Names of containers that this project writes, and what they are. */
const HEADED_CONTAINERS = new Set(['annex', 'preamble']);
const LINE_CONTAINERS = new Set([
  'recital',
  'option',
  'note',
  'endnote',
  'paragraph',
  'subparagraph',
  'item',
]);
/** Documents inside a document. */
const DOCUMENTS = new Set(
  'doc act bill statement documentCollection officialGazette amendmentList amendment debateReport portion judgment'.split(
    ' ',
  ),
);

const HEAD = new Set(['num', 'heading', 'subheading']);

export const isHierarchical = ({ name }: XmlElement): boolean =>
  HEADED.has(name) || LINES.has(name) || EITHER.has(name);
export const isDocument = ({ name }: XmlElement): boolean => DOCUMENTS.has(name);

/** Paragraphs: the first of them may be the words of what holds it. */
const PARAGRAPHS = new Set('p block span listIntroduction'.split(' '));
/** What only holds others together, if it bears neither number nor heading: an `alinea` is a paragraph of words then. */
const TRANSPARENT = new Set(
  'content intro wrapUp list alinea blockList formula recitals citations container blockContainer'.split(' '),
);

export class Hierarchy {
  readonly words: Words;
  readonly blocks: BlockElements;
  /** Notes that stand behind the body. */
  readonly endnotes: Provision[] = [];
  private readonly tell: Tell;
  private readonly holders = new Map<XmlElement, boolean>();

  constructor(words: Words, tell: Tell) {
    this.words = words;
    this.tell = tell;
    this.blocks = new BlockElements(words, tell, (element, named) => this.parts(element, named));
  }

  /**
   * The pieces of an element, its first words apart. `named` says that number and heading are the caller's to place;
   * else they are blocks, as is everything that has no place here.
   */
  parts(element: XmlElement, named = false): Parts {
    const parts: Parts = { wording: [], children: [] };
    const heading = named ? childOf(element, 'heading') : undefined;
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (child.trim()) for (const one of this.stray(child, element)) parts.children.push(one);
      } else if (!HEAD.has(child.name)) this.add(child, parts);
      else if (child !== heading && !(named && child.name === 'num')) {
        parts.children.push(placed(block(this.words.of(child)), child));
      }
    }
    return parts;
  }

  private add(child: XmlElement, parts: Parts): void {
    const { name } = child;
    const isNamed = childOf(child, 'num') !== undefined || childOf(child, 'heading') !== undefined;
    if (TRANSPARENT.has(name) && !isNamed) this.addWords(this.parts(child), parts);
    else if (isHierarchical(child)) for (const one of this.piece(child)) parts.children.push(one);
    else if (name === 'crossHeading') parts.children.push(placed(block(this.words.of(child)), child));
    else if (
      !isBlockElement(child) &&
      !isQuotation(child) &&
      elementsOf(child).some(inner => isBlockElement(inner) || isHierarchical(inner))
    ) {
      this.tell(
        'unknown-element',
        `<${name}> is not known: what it holds is read as if it were not there`,
        child,
      );
      this.addWords(this.parts(child), parts);
    } else {
      const found = this.blocks.pieces(child);
      const [first] = found;
      const isFirst = parts.wording.length === 0 && parts.children.length === 0;
      const own = isFirst && PARAGRAPHS.has(name) && found.length === 1 && first && wordsAlone(first, child);
      if (own) {
        parts.wording = own.children;
        if (first.type === 'provision') for (const one of piecesOf(first)) parts.children.push(one);
      } else for (const one of found) parts.children.push(one);
    }
  }

  /** Takes over what a transparent element holds. */
  private addWords({ wording, children }: Parts, parts: Parts): void {
    const isFirst = parts.wording.length === 0 && parts.children.length === 0;
    if (isFirst) parts.wording = wording;
    else if (wording.length > 0) parts.children.push(line('', { wording }));
    for (const one of children) parts.children.push(one);
  }

  private stray(words: string, element: XmlElement): Piece[] {
    this.tell('stray-words', `Words stand loose in <${element.name}>: kept as a block`, element);
    return [placed(block([{ type: 'text', value: words }]), element)];
  }

  private piece(element: XmlElement): Piece[] {
    const { name } = element;
    const container = name === 'hcontainer' ? (element.attributes.name ?? '') : '';
    if (container === 'block' || container === 'table') return this.contained(element);
    const label = this.label(element);
    const heading = childOf(element, 'heading');
    const parts = this.parts(element, true);
    const given = {
      ...(heading ? { heading: this.words.of(heading) } : {}),
      wording: parts.wording,
      children: parts.children,
    };
    if (this.isHeaded(element, container, label)) {
      return [placed(headed(label, { ...given, children: inOrder(parts.children) }), element)];
    }
    const node = placed(line(label, given), element);
    if (container !== 'endnote') return [node];
    this.endnotes.push(node);
    return [];
  }

  /** A block or a table that had to be wrapped, because the standard allows none among provisions. */
  private contained(element: XmlElement): Piece[] {
    const content = childOf(element, 'content') ?? element;
    const p = childOf(content, 'p');
    if (element.attributes.name === 'block' && p) return [placed(block(this.words.of(p)), element)];
    return piecesOfParts(this.parts(content));
  }

  private isHeaded(element: XmlElement, container: string, label: string): boolean {
    const { name } = element;
    if (HEADED_CONTAINERS.has(container) || (HEADED.has(name) && !UNITS.has(name))) return true;
    // A section with a bare number is a numbered line in acts; an article is an article, whether it prints the word or not.
    if (name === 'article' || (UNITS.has(name) && !isBareNumber(label))) return true;
    if (LINE_CONTAINERS.has(container)) return false;
    if (this.holdsHeaded(element)) return true;
    if (LINES.has(name) || isBareNumber(label)) return false;
    return (
      childOf(element, 'heading') !== undefined ||
      (label !== '' && readHeadedLabel(label).kind !== 'division')
    );
  }

  /** Whether a division stands inside: a line cannot hold one. */
  private holdsHeaded(element: XmlElement): boolean {
    const known = this.holders.get(element);
    if (known !== undefined) return known;
    const found = elementsOf(element).some(
      child =>
        !isQuotation(child) &&
        (HEADED.has(child.name) ||
          HEADED_CONTAINERS.has(child.attributes.name ?? '') ||
          this.holdsHeaded(child)),
    );
    this.holders.set(element, found);
    return found;
  }

  /** The label as printed. */
  label(element: XmlElement): string {
    const nums = elementsOf(element).filter(({ name }) => name === 'num');
    return nums
      .map(num => plain(num).replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .join(' ');
  }
}

/** The words of a line that has nothing else; or only lines that it quotes. */
function wordsAlone(piece: Piece, element: XmlElement): Wording | undefined {
  if (piece.type !== 'provision' || piece.label !== '' || headingOf(piece)) return undefined;
  return piecesOf(piece).length === 0 || quotes(element) ? wordingOf(piece) : undefined;
}

/** `1.`, `4A`, `(3)`: the number of a line, without a word that says what is numbered. */
const isBareNumber = (label: string): boolean =>
  label !== '' &&
  readHeadedLabel(label).kind === 'division' &&
  /^\p{Nd}/u.test(readLineLabel(label, 'draft').number ?? '');

const isHeadedPiece = (piece: Piece) => piece.type === 'provision' && piece.kind === 'division';

/**
 * Lines that come after the divisions of a division, options apart, get one of their own, without label and heading: canonical Markdown
 * has no other place for them.
 */
export function inOrder(pieces: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  let open: Provision | null = null;
  let nested = false;
  for (const piece of pieces) {
    if (isHeadedPiece(piece)) {
      nested = true;
      open = null;
      ordered.push(piece);
    } else if (!nested || (piece.type === 'provision' && optionLabelAt(piece.label)?.label === piece.label))
      ordered.push(piece);
    else if (open) open.children.push(piece);
    else {
      open = headed('', { children: [piece] });
      ordered.push(open);
    }
  }
  return ordered;
}
