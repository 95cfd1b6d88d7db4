/** The notes that a draft refers to, in the order in which it does. */
import { type Draft, headingOf, type Inline, pieces, wordingOf } from '../../document/index.ts';

/** Their identifiers, each as often as it is referred to. */
export function referredIn(draft: Draft): string[] {
  const found: string[] = [];
  const see = (nodes: readonly Inline[] = []) => {
    for (const node of nodes) {
      if (node.type === 'noteReference') found.push(node.identifier);
      else if ('children' in node) see(node.children);
    }
  };
  see(headingOf(draft)?.children);
  for (const { piece } of pieces(draft)) {
    if (piece.type === 'provision') {
      see(headingOf(piece)?.children);
      see(wordingOf(piece)?.children);
    } else if (piece.type === 'block') see(piece.children);
    else for (const row of piece.children) for (const cell of row.children) see(cell.children);
  }
  return found;
}
