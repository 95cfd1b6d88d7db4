/** A draft, or some of its provisions -> text to be read on a terminal or on paper. */
import {
  type Draft,
  type Found,
  headingText,
  isHeadedKind,
  noteSentence,
  notesOn,
  ownText,
  type Piece,
  type Provision,
  piecesOf,
  plainText,
} from '../../src/index.ts';
import { putDraft, putRestatement } from './draft-header.ts';
import { Page, type PageOptions } from './page.ts';
import { textWidth } from './width.ts';

/** Writes a whole draft: labels as printed, each level set in. */
export function draftText(draft: Draft, options: PageOptions): string {
  const page = header(draft, options);
  putChildren(page, draft, () => 0);
  return page.toString();
}

/** Writes some provisions of a draft, each with all below it under its citation. */
export function provisionsText(draft: Draft, provisions: readonly Found[], options: PageOptions): string {
  const page = header(draft, options);
  for (const { piece, citation } of provisions) {
    page.gap();
    if (piece.type !== 'heading' && isHeaded(piece)) putPiece(page, piece, 0);
    else {
      page.spans([{ text: citation, colour: 'citation' }, ...articlePart(draft, piece)]);
      if (piece.type === 'heading') page.text(plainText(piece.children), 2);
      else putPiece(page, piece, 2);
    }
    if (piece.type !== 'heading') putNotes(page, draft, piece);
  }
  return page.toString();
}

/** That the draft has notes on an article, and how to cite them. */
function putNotes(page: Page, draft: Draft, piece: Piece): void {
  const notes = notesOn(draft, piece);
  if (notes.length > 0) page.gap();
  for (const note of notes) page.text(noteSentence(note), 0, 'notice');
}

function header(draft: Draft, options: PageOptions): Page {
  const page = new Page(options);
  putDraft(page, draft.provenance);
  putRestatement(page, [draft.provenance]);
  return page;
}

/** The article that contains a line. */
function articlePart(draft: Draft, cited: Cited): { text: string; colour: 'heading' }[] {
  if (cited.type === 'heading') return [];
  const holder = headedHolder(draft.children, cited);
  const title = holder ? titleOf(holder) : '';
  return title ? [{ text: ` · ${title}`, colour: 'heading' }] : [];
}

/** `Article 5 — Scope`; a label that is printed with a sign of its own needs no dash: `Article 5: Scope`. */
const titleOf = (piece: Provision) =>
  [piece.label, headingText(piece)].filter(Boolean).join(/[.:：]$/.test(piece.label) ? ' ' : ' — ');

type Cited = Found['piece'];

function headedHolder(
  children: Draft['children'] | Provision['children'],
  wanted: Cited,
  above: Provision | null = null,
): Provision | null {
  for (const child of children) {
    if (child === wanted) return above;
    if (child.type !== 'provision') continue;
    const found = headedHolder(child.children, wanted, isHeaded(child) ? child : above);
    if (found) return found;
  }
  return null;
}

const isHeaded = (piece: Piece): boolean => piece.type === 'provision' && isHeadedKind(piece.kind);

/** The least columns of a label, so that the words of neighbouring lines are aligned. */
const LABEL_WIDTH = 4;

function putChildren(page: Page, parent: Draft | Provision, indentOf: (child: Piece) => number): void {
  for (const child of piecesOf(parent)) {
    page.gap();
    putPiece(page, child, indentOf(child));
  }
}

function putPiece(page: Page, piece: Piece, indent: number): void {
  if (piece.type !== 'provision') {
    page.text(ownText(piece), indent);
    return;
  }
  const heading = headingText(piece);
  const words = ownText(piece).slice(labelBrackets(piece));
  if (isHeaded(piece)) {
    page.text(titleOf(piece), indent, 'heading');
    if (words) page.text(words, indent + 2);
    // A chapter does not set its articles in: they would end up at the right edge.
    putChildren(page, piece, child => (isHeaded(child) ? indent : indent + 2));
    return;
  }
  const hanging = indent + (piece.label ? Math.max(LABEL_WIDTH, textWidth(piece.label) + 1) : 0);
  page.labelled(piece.label, [{ text: [heading, words].filter(Boolean).join(' — ') }], indent, hanging);
  putChildren(page, piece, () => hanging);
}

/** How many brackets `ownText` puts in front that the label shows already. */
function labelBrackets(piece: Provision): number {
  return ownText({ ...piece, children: [] }).length;
}
