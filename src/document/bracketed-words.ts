/** The words that stand in brackets, provision by provision. */
import { citationsOf } from './citation/index.ts';
import type { Draft, Piece } from './types.ts';
import { ownText, pieces } from './words.ts';

export interface BracketedWords {
  /** The provision whose own words they are. */
  citation: string;
  /** From the bracket that opens to the one that closes it, those inside included. */
  words: string;
}

/**
 * The outermost brackets in the own words of a piece and of all below it, in reading order. One that opens in a provision and closes in
 * another is given as far as it goes in each.
 */
export function bracketedWords(draft: Draft, piece: Piece): BracketedWords[] {
  const book = citationsOf(draft);
  const all = [piece, ...(piece.type === 'provision' ? [...pieces(piece)].map(inner => inner.piece) : [])];
  return all.flatMap(one => outermost(ownText(one)).map(words => ({ citation: book.of(one), words })));
}

/** Every bracket of a draft, nested ones too and those of notes left out, where it opens; one that closes in another provision is cut there. */
export function everyBracket(draft: Draft): BracketedWords[] {
  const book = citationsOf(draft);
  return [...pieces(draft)].flatMap(({ piece }) =>
    piece.type === 'provision' && piece.kind === 'note'
      ? []
      : everyOne(ownText(piece)).map(words => ({ citation: book.of(piece), words })),
  );
}

function everyOne(text: string): string[] {
  const found: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/[[\]]/g)) {
    if (sign === '[') {
      const one = { start: index, end: text.length };
      found.push(one);
      open.push(one);
    } else {
      const last = open.pop();
      if (last) last.end = index + 1;
    }
  }
  return found.map(({ start, end }) => text.slice(start, end));
}

function outermost(text: string): string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: sign, index } of text.matchAll(/[[\]]/g)) {
    if (sign === '[') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) found.push(text.slice(start, index + 1));
    } else {
      found.push(text.slice(start, index + 1));
      start = index + 1;
    }
  }
  return depth > 0 ? [...found, text.slice(start)] : found;
}
