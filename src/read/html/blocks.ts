/** The body of a page -> blocks. */
import type { Element, Nodes } from 'hast';
import { type Inline, inlineOf, normaliseInline, plainText, text } from '../../document/index.ts';
import type { CellBlocks, SourceBlock, WordsBlock } from '../blocks.ts';
import { labelAt } from '../line-start.ts';
import { textBlocks } from '../text/index.ts';
import { inlineOfChild, marked } from './inline.ts';
import { itemsOf, labelsOf } from './lists.ts';
import { Looks } from './look.ts';
import { elementsIn, inkOf, textOf } from './nodes.ts';
import { withoutMarker } from './notes.ts';
import type { Page } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Place } from './place.ts';
import { readTable, type SpannedCell } from './tables.ts';

/** How far a list is set in, and its words behind its labels, in columns. */
const STEP = 2;
/** Deeper lists than treaties have; what is deeper stands in the same column. */
const FURTHEST = 60;
/** What is longer, in characters, is no heading. */
const LONGEST_HEADING = 200;

export class BlockReader {
  readonly blocks: SourceBlock[] = [];
  /** Blocks that look like headings: centred and bold. */
  readonly headingLike = new Set<WordsBlock>();
  private readonly page: Page;
  private readonly looks: Looks;
  /** Words of a paragraph that is not finished. */
  private line: Inline[] = [];
  private start: Nodes | null = null;
  /** A label that waits for the words behind it. */
  private label: { printed: string; column: number } | null = null;
  private bullet: { column: number } | null = null;
  private hangs = false;
  private readonly begunNotes = new Set<string>();

  constructor(page: Page) {
    this.page = page;
    this.looks = new Looks(page.styles);
  }

  read(root: Nodes): SourceBlock[] {
    const place: Place = { column: 0, centred: false, size: 1, marks: [] };
    this.inside(root, place);
    this.flush(place);
    this.looks.relate(this.blocks);
    return this.blocks;
  }

  private inside(node: Nodes, place: Place): void {
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (child.type === 'doctype' || child.type === 'comment') continue;
      if (!this.page.holdsBlock(child)) this.words(child, node, place);
      else if (child.type === 'element' && this.page.stands(child)) this.element(child, place);
    }
  }

  private words(child: Nodes, parent: Nodes, place: Place): void {
    const words = inlineOfChild(child, parent, this.page, place.note);
    if (words.length === 0) return;
    this.looks.see(child, place.size);
    if (this.start === null && plainText(words).trim() !== '') this.start = child;
    if (
      child.type === 'element' &&
      elementsIn(child)
        .concat(child)
        .some(one => this.page.isListLabel(one))
    )
      this.hangs = true;
    const wrapped = [...place.marks].reverse().reduce((nodes, mark) => marked(mark, nodes, this.page), words);
    for (const one of wrapped) this.line.push(one);
  }

  private element(element: Element, around: Place): void {
    const { tagName } = element;
    this.flush(around);
    const place = this.placeIn(element, around);
    if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu' || tagName === 'dir')
      this.list(element, place);
    else if (tagName === 'table') this.table(element, place);
    else if (tagName === 'pre' && !element.children.some(child => this.page.holdsBlock(child)))
      this.preformatted(element, place);
    else if (tagName === 'dl') this.definitions(element, place);
    else if (tagName === 'li') this.item(element, 'bullet', place);
    else {
      if (tagName === 'p' && this.page.hasBullet(element)) this.bullet = { column: place.column };
      this.inside(element, place);
    }
    this.flush(place);
  }

  private placeIn(element: Element, around: Place): Place {
    const { styles, notes } = this.page;
    const { tagName } = element;
    const heading = /^h([1-6])$/.exec(tagName)?.[1];
    const note = notes.holders.get(element) ?? around.note;
    const isMark = !isBlockTag(element) || styles.isBold(element) || styles.isItalic(element);
    const indent = tagName === 'blockquote' || tagName === 'dd' ? 2 * STEP : styles.indentOf(element);
    return {
      column: Math.min(FURTHEST, around.column + indent),
      size: styles.sizeOf(element, around.size),
      centred: around.centred || styles.isCentred(element),
      marks: isMark ? [...around.marks, element] : around.marks,
      ...(heading ? { level: Number(heading) } : around.level ? { level: around.level } : {}),
      ...(note === undefined ? {} : { note }),
    };
  }

  private list(list: Element, place: Place): void {
    const labels = labelsOf(list, this.page.styles);
    const inner = { ...place, column: Math.min(FURTHEST, place.column + STEP) };
    for (const part of itemsOf(list, ['li'])) {
      if (part.item === null) this.inside({ ...list, children: part.between }, inner);
      else if (this.page.stands(part.item)) this.item(part.item, labels.get(part.item), inner);
    }
  }

  private item(item: Element, label: string | undefined, place: Place): void {
    this.flush(place);
    const inner = this.placeIn(item, place);
    // A note in a list of notes bears its number already.
    if (inner.note === undefined || place.note !== undefined) {
      if (label === 'bullet') this.bullet = { column: place.column };
      else if (label) this.label = { printed: label, column: place.column };
    }
    this.inside(item, { ...inner, column: Math.min(FURTHEST, inner.column + STEP) });
    this.flush(inner);
    if (this.label) this.emit([], inner);
    this.label = null;
    this.bullet = null;
  }

  /** Terms and what they mean; or labels and what bears them. */
  private definitions(list: Element, place: Place): void {
    for (const { item: child, between } of itemsOf(list, ['dt', 'dd'])) {
      if (child === null) this.inside({ ...list, children: between }, place);
      if (child === null || !this.page.stands(child)) continue;
      const words = textOf(child).trim().replace(/\s+/g, ' ');
      const isLabel = child.tagName === 'dt' && labelAt(`${words} x`)?.printed === words;
      if (isLabel) {
        this.flush(place);
        this.label = { printed: words, column: place.column };
      } else if (child.tagName === 'dt') this.element(child, place);
      else {
        this.inside(child, this.placeIn(child, place));
        this.flush(place);
      }
    }
    if (this.label) this.emit([], place);
  }

  private table(table: Element, place: Place): void {
    const read = readTable(table, this.page, place.note);
    if (read.type === 'rows') {
      const caption = normaliseInline(read.caption);
      if (caption.length > 0) this.emit(caption, place);
      if (read.rows.length > 0) {
        const cells = this.page.keepsCells ? { cells: this.cells(read.cells, place) } : {};
        const block: SourceBlock = { type: 'tableBlock', rows: read.rows, ...cells, indent: place.column };
        this.blocks.push(placed(block, table));
      }
      return;
    }
    for (const { label, cells } of read.lines) {
      if (label !== undefined) this.label = { printed: label, column: place.column };
      for (const cell of cells) {
        this.inside(cell, this.placeIn(cell, place));
        this.flush(place);
      }
      if (this.label) this.emit([], place);
    }
  }

  /** What each cell of a table holds. */
  private cells(rows: readonly SpannedCell[][], place: Place): CellBlocks[][] {
    return rows.map(cells =>
      cells.map(({ cell, span }) => {
        if (cell === null) return { blocks: [], span };
        const inner = { ...this.placeIn(cell, place), column: 0 };
        const start = this.blocks.length;
        this.inside(cell, inner);
        this.flush(inner);
        return { blocks: this.blocks.splice(start), span };
      }),
    );
  }

  /** Text that is laid out with spaces and line ends: read as a plain text file is. */
  private preformatted(element: Element, place: Place): void {
    for (const block of textBlocks(inkOf(this.page.layoutOf(element)))) {
      const words = normaliseInline(block.words);
      this.blocks.push(placed({ ...block, words, ...(place.note ? { note: place.note } : {}) }, element));
    }
  }

  /** Ends a paragraph. */
  private flush(place: Place): void {
    const paragraphs = paragraphsOf(this.line, place.level !== undefined);
    this.line = [];
    for (const words of paragraphs) this.emit(words, place);
    this.looks.end();
    this.start = null;
    this.hangs = false;
  }

  private emit(source: Inline[], place: Place): void {
    const { label, bullet } = this;
    const { note } = place;
    let words = normaliseInline(source);
    if (note !== undefined && !this.begunNotes.has(note)) words = withoutMarker(words, note);
    if (words.length === 0 && !label) return;
    if (label) words = normaliseInline([...inlineOf(label.printed), text(' '), ...words]);
    const isFirstOfNote = note !== undefined && !this.begunNotes.has(note);
    if (note !== undefined) this.begunNotes.add(note);
    const column = label?.column ?? bullet?.column ?? place.column;
    const look = this.looks.of(words, place);
    const block: WordsBlock = {
      type: 'words',
      words,
      ...(Object.keys(look).length > 0 ? { look } : {}),
      ...(place.level === undefined ? {} : { headingLevel: place.level }),
      // What is set in goes on from the note before it.
      ...(note === undefined ? {} : { note }),
      ...(note === undefined
        ? column > 0 || bullet
          ? { indent: column }
          : {}
        : { indent: isFirstOfNote ? 0 : STEP }),
      ...(bullet && !label ? { bullet: true as const } : {}),
      ...(this.hangs || label ? { hanging: true as const } : {}),
    };
    this.label = null;
    this.bullet = null;
    this.hangs = false;
    const isShort = plainText(words).length <= LONGEST_HEADING;
    if (place.level === undefined && look.centred && look.bold && isShort) this.headingLike.add(block);
    this.blocks.push(placed(block, this.start));
  }
}

const isBlockTag = ({ tagName }: Element) =>
  !/^(?:a|b|strong|i|em|u|s|font|span|big|small|ins|del|cite|q|var|dfn)$/.test(tagName);

function placed<Block extends SourceBlock>(block: Block, node: Nodes | null): Block {
  if (node?.position) block.position = node.position;
  return block;
}
