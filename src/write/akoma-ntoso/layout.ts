/**
 * Which part of an Akoma Ntoso document each piece of a draft goes to. Only a piece that its part can hold exactly
 * leaves the body, so that reading the document in its order gives the draft back.
 */
import {
  type Draft,
  headingOf,
  isHeadedKind,
  type Piece,
  type Provision,
  piecesOf,
  wordingOf,
} from '../../document/index.ts';

export interface Layout {
  /** Lines of the front page, behind the title. */
  front: Provision[];
  preamble: Provision | null;
  body: Piece[];
  /** Lines behind the last article: the testimonium. */
  conclusions: Provision[];
  annexes: Provision[];
  /** The notes at the end of the draft. */
  notes: Provision[];
}

/** Takes a draft apart. */
export function layoutOf(draft: Draft): Layout {
  const body = piecesOf(draft);
  const notes = takeEnd(body, piece => isProvision(piece) && piece.kind === 'note');
  const annexes = takeEnd(body, piece => isProvision(piece) && piece.kind === 'annex');
  const closing = body.findLastIndex(piece => !isPlainLine(piece));
  const hasHeaded = body.some(piece => isProvision(piece) && isHeadedKind(piece.kind));
  const conclusions = hasHeaded ? (body.splice(closing + 1) as Provision[]) : [];
  const opening = body.findIndex(piece => !isPlainLine(piece));
  const first = body[opening];
  const preamble = first && isProvision(first) && isPlainPreamble(first) ? first : null;
  const front = preamble ? (body.splice(0, opening + 1).slice(0, -1) as Provision[]) : [];
  return { front, preamble, body, conclusions, annexes, notes };
}

function takeEnd(pieces: Piece[], belongs: (piece: Piece) => boolean): Provision[] {
  return pieces.splice(pieces.findLastIndex(piece => !belongs(piece)) + 1) as Provision[];
}

const isProvision = (piece: Piece): piece is Provision => piece.type === 'provision';

/** A line with words and nothing else. */
const isPlainLine = (piece: Piece): boolean =>
  isProvision(piece) &&
  !isHeadedKind(piece.kind) &&
  piece.label === '' &&
  !headingOf(piece) &&
  wordingOf(piece) !== undefined &&
  piecesOf(piece).length === 0;

/** A preamble of recitals, which hold lines at most: the element for it knows nothing else. */
const isPlainPreamble = (piece: Provision): boolean =>
  piece.kind === 'preamble' && piecesOf(piece).every(isLineOfLines);

const isLineOfLines = (piece: Piece): boolean =>
  isProvision(piece) &&
  (piece.kind === 'recital' || piece.kind === 'subparagraph' || piece.kind === 'item') &&
  piecesOf(piece).every(isLineOfLines);
