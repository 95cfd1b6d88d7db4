/** Brackets without a partner in the whole draft, which enclose nothing. */
import {
  type Bracket,
  type Draft,
  type Inline,
  lazy,
  type Piece,
  scanBrackets,
  wordingOf,
} from '../../document/index.ts';

/** How many of them stand in the words of a piece. */
export interface Strays {
  open: number;
  close: number;
}

/** Of any piece of a draft; the draft is looked through when the first one is asked for. */
export function strayBracketsOf(draft: Draft): (piece: Piece) => Strays {
  const unbalanced = lazy(() => scanBrackets(draft).unbalanced);
  const known = lazy(() => new Set(unbalanced().flatMap(({ node }) => node ?? [])));
  return piece => {
    // One that a label opens counts as words: `[4.`
    const inLabel = unbalanced().filter(
      mark => mark.node === null && mark.piece === piece && mark.side === 'open',
    );
    const strays: Strays = { open: inLabel.length, close: 0 };
    const count = (nodes: readonly Inline[]) => {
      for (const node of nodes) {
        if (node.type === 'bracket') strays[node.side] += known().has(node satisfies Bracket) ? 1 : 0;
        else if ('children' in node) count(node.children);
      }
    };
    if (piece.type === 'provision') count(wordingOf(piece)?.children ?? []);
    else if (piece.type === 'block') count(piece.children);
    return strays;
  };
}
