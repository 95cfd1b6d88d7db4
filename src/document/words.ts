/** The words of a piece of a draft as plain text, for comparing, counting and showing. */
import { headingOf, piecesOf, wordingOf } from './build.ts';
import { bracketsAt, plainText, treatyText } from './inline.ts';
import type { Bracket, Draft, Piece, Provision, Table } from './types.ts';

/** The words of a provision's heading, or of a draft's title; empty where there is none. */
export function headingText(node: Provision | Draft): string {
  return treatyText(headingOf(node)?.children ?? []);
}

/**
 * The own words of a piece, without its label and without its children.
 *
 * A bracket that the label opens and does not close (`[4. Words]`) belongs to the words: it is put in front of them,
 * so that lifting it is seen as the event in the text that it is. One closed inside the label (`[4.]`) is the label's.
 */
export function ownText(piece: Piece): string {
  if (piece.type === 'block') return treatyText(piece.children);
  if (piece.type === 'table') return tableText(piece);
  return openedByLabel(piece.label) + treatyText(wordingOf(piece)?.children ?? []);
}

const openedByLabel = (label: string): string =>
  opensInLabel(label)
    .map(at => label.charAt(at))
    .join('');

/** Where the brackets stand that a label opens and does not close. */
export function opensInLabel(label: string): number[] {
  const open: number[] = [];
  if (label.startsWith('[^')) return open;
  for (let at = 0; at < label.length; at += 1) {
    if ('[［'.includes(label.charAt(at))) open.push(at);
    else if (']］'.includes(label.charAt(at))) open.pop();
  }
  return open;
}

const BETWEEN_CELLS = ' | ';
const BETWEEN_ROWS = ' ‖ ';

function tableText(table: Table): string {
  return table.children
    .map(row => row.children.map(cell => treatyText(cell.children)).join(BETWEEN_CELLS))
    .join(BETWEEN_ROWS);
}

/** Where each bracket of the own words of a piece stands in them; those of the label are left out. */
export function bracketsInOwnText(piece: Piece): Map<Bracket, number> {
  if (piece.type === 'block') return bracketsAt(piece.children);
  if (piece.type === 'provision') {
    const opened = opensInLabel(piece.label).length;
    const places = bracketsAt(wordingOf(piece)?.children ?? []);
    return opened === 0 ? places : new Map([...places].map(([node, at]) => [node, at + opened]));
  }
  const places = new Map<Bracket, number>();
  let start = 0;
  for (const row of piece.children) {
    for (const cell of row.children) {
      for (const [node, at] of bracketsAt(cell.children)) places.set(node, start + at);
      start += treatyText(cell.children).length + BETWEEN_CELLS.length;
    }
    // Rows and cells are set apart by signs of the same length; the last cell of a row has one of them only.
    if (row.children.length === 0) start += BETWEEN_ROWS.length;
  }
  return places;
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
      lines.push(
        [
          piece.label,
          plainText(headingOf(piece)?.children ?? []),
          plainText(wordingOf(piece)?.children ?? []),
        ].join(' '),
      );
    } else {
      lines.push(ownText(piece));
    }
  }
  return lines
    .map(line => line.trim())
    .filter(Boolean)
    .join('\n');
}
