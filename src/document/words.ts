/** The words of a piece of a draft as plain text, for comparing, counting and showing. */
import { headingOf, piecesOf, wordingOf } from './build.ts';
import { plainText } from './inline.ts';
import type { Draft, Piece, Provision, Table } from './types.ts';

/** The words of a provision's heading, or of a draft's title; empty where there is none. */
export function headingText(node: Provision | Draft): string {
  return plainText(headingOf(node)?.children ?? []);
}

/**
 * The own words of a piece, without its label and without its children.
 *
 * A bracket that the label opens and does not close (`[4. Words]`) belongs to the words: it is put in front of them,
 * so that lifting it is seen as the event in the text that it is. One closed inside the label (`[4.]`) is the label's.
 */
export function ownText(piece: Piece): string {
  if (piece.type === 'block') return plainText(piece.children);
  if (piece.type === 'table') return tableText(piece);
  return openedByLabel(piece.label) + plainText(wordingOf(piece)?.children ?? []);
}

function openedByLabel(label: string): string {
  let open = '';
  if (label.startsWith('[^')) return open;
  for (const sign of label) {
    if (sign === '[') open += sign;
    else if (sign === ']') open = open.slice(1);
  }
  return open;
}

function tableText(table: Table): string {
  return table.children
    .map(row => row.children.map(cell => plainText(cell.children)).join(' | '))
    .join(' ‖ ');
}

/** Every piece of the tree with the pieces that hold it (outermost first), in reading order. */
export function* pieces(
  node: Draft | Provision,
  ancestors: readonly Provision[] = [],
): Generator<{ piece: Piece; ancestors: readonly Provision[] }> {
  for (const piece of piecesOf(node)) {
    yield { piece, ancestors };
    if (piece.type === 'provision') yield* pieces(piece, [...ancestors, piece]);
  }
}

/** All words of the draft in reading order: title, labels, headings and text, a piece a line. */
export function fullText(draft: Draft): string {
  const lines = [headingText(draft)];
  for (const { piece } of pieces(draft)) {
    if (piece.type === 'provision') {
      lines.push([piece.label, headingText(piece), plainText(wordingOf(piece)?.children ?? [])].join(' '));
    } else {
      lines.push(ownText(piece));
    }
  }
  return lines
    .map(line => line.trim())
    .filter(Boolean)
    .join('\n');
}
