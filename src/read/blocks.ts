/**
 * What a reader of a format reports: blocks of words in reading order, each with what was *seen* of it. Readers do not
 * decide what is an article; the recogniser in `structure/` does, for all formats alike.
 */
import type { Node, Parent } from 'unist';
import type { Inline, Provenance } from '../document/index.ts';

/** How a block is printed, as far as the format shows it. What holds for part of it only is left out. */
export interface Look {
  /** Size of its letters against that of most letters of the document: 1 for the text, 1.2 for a larger heading. */
  size?: number;
  /** Whether all its letters are bold. A bold beginning is `strong` among the words. */
  bold?: true;
  italic?: true;
  /** Whether it stands in the middle of its column. */
  centred?: true;
  /**
   * How far its first line is set in, in columns (of half an em, on a page): a weak sign, for a list may be set in, the first line
   * of a paragraph, a quotation, or a line in the middle. `indent` is for formats whose columns can be relied on.
   */
  left?: number;
  /** Distance from the block before it, against that of two lines of one paragraph: 1 where nothing sets it off. */
  gap?: number;
}

export interface WordsBlock extends Node {
  type: 'words';
  words: Inline[];
  /** Level of the heading, 1 to 6, if the format marks the block as one. */
  headingLevel?: number;
  /** How it is printed: what the recogniser tells headings from text by where no level is marked. */
  look?: Look;
  /** How far the block is set in, in columns, if the format shows it. */
  indent?: number;
  /** Whether the format marks it as an item of a list without numbers. */
  bullet?: true;
  /** Whether a tab or several spaces stand behind the first word, as behind a label that hangs in the margin. */
  hanging?: true;
  /**
   * What the number of its label is followed by in the same list, if the format knows it: `j` or `ii` after `i`. It tells
   * letters from numerals.
   */
  next?: string;
  /** Whether the format marks it as an entry of a list of contents. */
  contents?: true;
  /** Whether a draft of its own begins here, in a document that holds several. */
  begins?: true;
  /** The identifier of the note that this block belongs to; its first block starts the note. */
  note?: string;
}

/** What a cell of a table holds. */
export interface CellBlocks {
  blocks: SourceBlock[];
  /** How many columns it reaches over. */
  span: number;
}

export interface TableBlock extends Node {
  type: 'tableBlock';
  rows: Inline[][][];
  /** The same, paragraph by paragraph; only where a column of the document was asked for. */
  cells?: CellBlocks[][];
  indent?: number;
}

export type SourceBlock = WordsBlock | TableBlock;

export interface BlockTree extends Parent {
  type: 'blocks';
  children: SourceBlock[];
  /** What the format itself says about the document (front matter, say). */
  provenance: Provenance;
}
