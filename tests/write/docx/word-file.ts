/** What a Word file with tracked changes holds, as our own reader sees it, and what a draft prints. */
import {
  type Draft,
  headingOf,
  type Inline,
  type Piece,
  piecesOf,
  wordingOf,
} from '../../../src/document/index.ts';
import { readBlocks, type SourceBlock, type Tracked } from '../../../src/read/index.ts';

/** Words without white space, and raised signs as signs: how a mark is raised is a matter of print. */
export const closed = (text: string): string => text.normalize('NFKC').replace(/[\s\uFEFF]+/gu, '');

function printedInline(nodes: readonly Inline[]): string {
  return nodes
    .map(node => {
      if (node.type === 'noteReference') return node.identifier;
      return 'children' in node ? printedInline(node.children) : node.value;
    })
    .join('');
}

function* printedPieces(pieces: readonly Piece[]): Generator<string> {
  for (const piece of pieces) {
    if (piece.type === 'block') yield printedInline(piece.children);
    else if (piece.type === 'table')
      for (const row of piece.children) for (const cell of row.children) yield printedInline(cell.children);
    else {
      yield piece.kind === 'note' ? piece.label.replace(/^\[\^(.*)\]$/, '$1') : piece.label;
      yield printedInline(headingOf(piece)?.children ?? []);
      yield printedInline(wordingOf(piece)?.children ?? []);
      yield* printedPieces(piecesOf(piece));
    }
  }
}

/** All that a draft prints, notes with their marks included, without white space. */
export const printed = (draft: Draft): string =>
  closed([printedInline(headingOf(draft)?.children ?? []), ...printedPieces(piecesOf(draft))].join(''));

/** All that stands in one of the two texts of a Word file, notes after the text. */
export async function wordsInFile(bytes: Uint8Array, tracked: Tracked): Promise<string> {
  const tree = await readBlocks(bytes, 'redline.docx', { tracked });
  const wordsOf = (block: SourceBlock) =>
    block.type === 'words'
      ? (block.note === undefined ? '' : block.indent ? '' : block.note) + printedInline(block.words)
      : block.rows.flat().map(printedInline).join('');
  return closed(tree.children.map(wordsOf).join(''));
}
