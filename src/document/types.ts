/**
 * The tree of a draft: a unist tree, so that the utilities of the unified ecosystem work on it.
 *
 * ```
 * draft ─ heading? ─ (provision | block | table)*
 * provision ─ heading? ─ wording? ─ (provision | block | table)*
 * ```
 *
 * `number` and `kind` are never free: the builder derives them from the printed label and the parent
 * (see `build.ts`), which is what lets canonical Markdown leave them out and still be exact.
 */
import type { Literal, Node, Parent } from 'unist';

/** Kinds that stand under a heading line of their own. */
export type HeadedKind =
  | 'preamble'
  | 'part'
  | 'chapter'
  | 'title'
  | 'section'
  | 'subsection'
  | 'division'
  | 'article'
  | 'annex';

/** Kinds that are a line (or several) inside a headed one. */
export type LineKind = 'recital' | 'paragraph' | 'subparagraph' | 'item' | 'option' | 'note';

export type Kind = HeadedKind | LineKind;

/** Words, exactly as the source has them but for white space, which is folded to single spaces. */
export interface Text extends Literal {
  type: 'text';
  value: string;
}

/** One square bracket of bracketed (not agreed) text. Brackets nest across provisions, so they are marks, not parents. */
export interface Bracket extends Literal {
  type: 'bracket';
  /** As printed: `[` or `]`, or a full-width form. */
  value: string;
  side: 'open' | 'close';
}

export interface Emphasis extends Parent {
  type: 'emphasis';
  children: Inline[];
}

export interface Strong extends Parent {
  type: 'strong';
  children: Inline[];
}

export interface Link extends Parent {
  type: 'link';
  url: string;
  children: Inline[];
}

/** A reference to a note; the note itself is a provision of kind `note` at the end of the draft. */
export interface NoteReference extends Node {
  type: 'noteReference';
  /** The number of the note as printed: `1`, `*`. */
  identifier: string;
}

/** Who wants the words of a bracket or does not (`EU propose: `, ` RETAIN BRA / DEL CHE`), as printed: no words of the treaty. */
export interface Attribution extends Literal {
  type: 'attribution';
  value: string;
}

export type Inline = Text | Bracket | Attribution | Emphasis | Strong | Link | NoteReference;

/** The heading of a provision, or the title of the draft. */
export interface Heading extends Parent {
  type: 'heading';
  children: Inline[];
}

/** A provision's own words: its whole text, or the chapeau of its children. */
export interface Wording extends Parent {
  type: 'wording';
  children: Inline[];
}

/** Words that a reader could not give a place in the structure. Kept whole, compared as plain text. */
export interface Block extends Parent {
  type: 'block';
  children: Inline[];
}

export interface TableCell extends Parent {
  type: 'tableCell';
  children: Inline[];
}

export interface TableRow extends Parent {
  type: 'tableRow';
  children: TableCell[];
}

export interface Table extends Parent {
  type: 'table';
  children: TableRow[];
}

export interface Provision extends Parent {
  type: 'provision';
  kind: Kind;
  /** The label as printed (`Article 2bis`, `(a)`, `[4.]`, `Option 1:`); empty where nothing is printed. */
  label: string;
  /** The label's number, normalised (`2 bis`, `a`, `4`, `1`); null where the label has none. */
  number: string | null;
  children: ProvisionContent[];
}

export type Piece = Provision | Block | Table;
export type ProvisionContent = Heading | Wording | Piece;

/** How far the words of a draft are the authentic words. */
export type Authenticity = 'official' | 'transcribed' | 'restatement';

/** What is known about a draft as a document: all of it comes from its front matter or its `treaty.yaml`. */
export interface Provenance {
  treaty?: string;
  id?: string;
  title?: string;
  /** ISO date, `YYYY-MM-DD`, or as much of it as is known. */
  date?: string;
  symbol?: string;
  /** The body that issued the document, or the office that holds the treaty. */
  issuer?: string;
  status?: string;
  /** BCP 47 language tag. */
  language?: string;
  source?: string;
  authenticity?: Authenticity;
  /** Of a restatement: against which authentic text it was held, and when. See `verificationOf`. */
  verified?: string;
  /** SHA-256 of the source file's bytes, where one was read. */
  sha256?: string;
}

export interface Draft extends Parent {
  type: 'draft';
  provenance: Provenance;
  children: (Heading | Piece)[];
}

export type DocumentNode =
  | Draft
  | Provision
  | Heading
  | Wording
  | Block
  | Table
  | TableRow
  | TableCell
  | Inline;
