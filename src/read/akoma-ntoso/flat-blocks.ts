/** A flat document -> blocks: its lines as they are printed, for the recogniser to find the structure in. */
import { type Inline, normaliseInline, plainText, text } from '../../document/index.ts';
import type { BlockTree, Look, SourceBlock, WordsBlock } from '../blocks.ts';
import { isHanging } from '../lines.ts';
import { isBlockElement } from './block-elements.ts';
import { without } from './document.ts';
import { titleOf } from './documents.ts';
import { isDocument, isHierarchical } from './hierarchy.ts';
import type { XmlElement } from './parse-xml.ts';
import { provenanceFrom } from './provenance.ts';
import { isQuotation } from './quoted-structure.ts';
import { rowsOf } from './table-rows.ts';
import { elementsOf, plain, type Words } from './words.ts';

const HEADINGS = new Set('heading subheading crossHeading'.split(' '));
const HEAD = new Set(['num', ...HEADINGS]);
const DEEPEST_LEVEL = 6;

/** What an element is found in. */
interface Around {
  /** How many hierarchical elements hold it. */
  depth: number;
  /** The class of the nearest one, which names its style: `H23`, `SingleTxt`. */
  style: string;
}

export class FlatBlocks {
  private readonly words: Words;
  private readonly blocks: SourceBlock[] = [];
  /** Numbers that wait for the words they stand in front of. */
  private numbers: XmlElement[] = [];
  /** The element with the title of the document. */
  private title: XmlElement | undefined;
  private readonly containers = new Map<XmlElement, boolean>();

  constructor(words: Words) {
    this.words = words;
  }

  /**
   * The blocks of all documents of a file, in the order of the text; what is marked as the title stands first, whatever is
   * printed above it, and notes last.
   */
  read(root: XmlElement, documents: readonly XmlElement[]): BlockTree {
    const main = documents[0] ?? root;
    this.words.register(documents);
    this.title = titleOf(main);
    if (this.title) this.addTitle(this.title);
    this.inside(root, { depth: 0, style: '' });
    this.flushNumbers();
    const blocks = joinTitles(this.blocks.splice(0));
    return { type: 'blocks', provenance: provenanceFrom(main), children: [...blocks, ...this.notes()] };
  }

  private inside(element: XmlElement, around: Around): void {
    for (const child of element.children) {
      if (typeof child !== 'string') this.element(child, element, around);
      else if (child.trim()) this.add([text(child)], element, child);
    }
  }

  private element(element: XmlElement, parent: XmlElement, around: Around): void {
    const { name, attributes } = element;
    if (name === 'meta' || element === this.title) return;
    if (name === 'num') this.numbers.push(element);
    else if (name === 'table') this.table(element);
    else if (HEADINGS.has(name)) this.heading(element, parent, around);
    else if (this.isContainer(element)) {
      const isNested = isHierarchical(element);
      this.inside(element, {
        depth: around.depth + (isNested ? 1 : 0),
        style: isNested ? (attributes.class ?? '') : around.style,
      });
      if (isNested) this.flushNumbers();
    } else {
      const line = this.title ? without(element, child => child === this.title) : element;
      this.add(this.words.of(line), line, plain(line), {}, around.style);
    }
  }

  /** Whether an element only holds others together. */
  private isContainer(element: XmlElement): boolean {
    const known = this.containers.get(element);
    if (known !== undefined) return known;
    const found =
      !isQuotation(element) &&
      (isDocument(element) ||
        isHierarchical(element) ||
        elementsOf(element).some(child => HEAD.has(child.name) || this.isBlock(child)));
    this.containers.set(element, found);
    return found;
  }

  /** The words of a note stand elsewhere: it is a mark within a line. What is quoted is words of the line. */
  private isBlock(element: XmlElement): boolean {
    return element.name !== 'authorialNote' && (isBlockElement(element) || this.isContainer(element));
  }

  private heading(element: XmlElement, parent: XmlElement, around: Around): void {
    const style = element.attributes.class ?? (isHierarchical(parent) ? around.style : '');
    const headingLevel = levelOf(style, around.depth + 1);
    this.add(this.words.of(element), element, plain(element), { headingLevel }, style);
  }

  private addTitle(title: XmlElement): void {
    this.add(this.words.of(title), title, plain(title), { headingLevel: 1 });
  }

  private table(element: XmlElement): void {
    this.flushNumbers();
    const rows = rowsOf(element, this.words, caption =>
      this.add(this.words.of(caption), caption, plain(caption)),
    );
    if (rows.length > 0) this.blocks.push({ type: 'tableBlock', rows, position: element.position });
  }

  private add(
    words: readonly Inline[],
    element: XmlElement,
    printed: string,
    given: Pick<WordsBlock, 'headingLevel' | 'note'> = {},
    style = '',
  ): void {
    const numbers = this.numbers.splice(0).map(num => plain(num).trim());
    const label = numbers.filter(Boolean).join(' ');
    const own = normaliseInline(words);
    if (own.length === 0 && !label) return;
    const look = lookOf(own, printed, style);
    this.blocks.push({
      type: 'words',
      words: label ? normaliseInline([text(`${label} `), ...own]) : own,
      ...given,
      ...(Object.keys(look).length > 0 && given.note === undefined ? { look } : {}),
      ...(label || isHanging(printed.trimStart()) ? { hanging: true as const } : {}),
      position: element.position,
    });
  }

  /** A number with nothing behind it is a line of its own. */
  private flushNumbers(): void {
    const [first] = this.numbers;
    if (first) this.add([], first, '');
  }

  private notes(): SourceBlock[] {
    // Reading a note may find further ones in it.
    for (let at = 0; at < this.words.notes.length; at += 1) {
      const note = this.words.notes[at];
      if (!note) continue;
      const { element, identifier } = note;
      const lines = elementsOf(element).some(isBlockElement) ? elementsOf(element) : [element];
      for (const line of lines) this.add(this.words.of(line), line, plain(line), { note: identifier });
    }
    return this.blocks.splice(0);
  }
}

/** `H1`, `H23`, `H4`: what styles of the United Nations begin with. Without one, how deep the heading lies. */
const levelOf = (style: string, depth: number): number =>
  Math.min(Number(/(?:^|\s)H([1-6])/.exec(style)?.[1] ?? depth), DEEPEST_LEVEL);

/** Two tabs in front of a line set it into the middle; one begins a paragraph. */
function lookOf(words: readonly Inline[], printed: string, style: string): Look {
  const isAll = (type: Inline['type']) =>
    words.length > 0 && words.every(node => node.type === type || /^\s*$/.test(plainText([node])));
  const isCentred = /^\s*\t\t\S/.test(printed) || /\bcent(?:er|re)d?\b/i.test(style);
  return {
    ...(isAll('strong') ? { bold: true as const } : {}),
    ...(isAll('emphasis') ? { italic: true as const } : {}),
    ...(isCentred ? { centred: true as const } : {}),
  };
}

/** A title of several lines, of which all but the last end in a comma or a semicolon, is one. */
function joinTitles(blocks: readonly SourceBlock[]): SourceBlock[] {
  const joined: SourceBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (isTitleLike(last) && isTitleLike(block) && /[;,；，؛،]\s*$/u.test(plainText(last.words))) {
      joined[joined.length - 1] = {
        ...last,
        words: normaliseInline([...withoutStrong(last.words), text(' '), ...withoutStrong(block.words)]),
      };
    } else joined.push(block);
  }
  return joined;
}

const isTitleLike = (block: SourceBlock | undefined): block is WordsBlock =>
  block?.type === 'words' && (block.headingLevel !== undefined || block.look?.centred === true);

/** Bold all over is the look of a heading, not emphasis in it. */
const withoutStrong = (words: readonly Inline[]): Inline[] => {
  const [first, ...rest] = words;
  return first?.type === 'strong' && rest.length === 0 ? first.children : [...words];
};
