/** Square brackets of a whole draft as one stream with a stack: they open in one provision and close in another. */
import { headingOf, piecesOf, wordingOf } from './build.ts';
import type { Bracket, Draft, Inline, Piece, Provision } from './types.ts';

export interface BracketMark {
  side: 'open' | 'close';
  /** The piece the bracket stands in; null for the title of the draft. */
  piece: Piece | null;
  /** The inline node, or null when the bracket is part of a label. */
  node: Bracket | null;
}

export interface BracketPair {
  open: BracketMark;
  close: BracketMark;
  /** 1 for an outermost pair. */
  depth: number;
}

export interface BracketScan {
  pairs: BracketPair[];
  /** Opened and never closed, or closed without having been opened. */
  unbalanced: BracketMark[];
}

/**
 * Pairs all brackets of a draft. A note's brackets pair among themselves: the note interrupts the text it hangs from.
 *
 * Unbalanced brackets are common in real drafts: a closing one without an opening is set aside at once, an opening
 * one without a closing when the text ends. There is no reset at an article, because a bracket may rightly enclose
 * several of them.
 */
export function scanBrackets(draft: Draft): BracketScan {
  const scan: BracketScan = { pairs: [], unbalanced: [] };
  let stack: BracketMark[] = [];
  const see = (mark: BracketMark) => {
    if (mark.side === 'open') {
      stack.push(mark);
      return;
    }
    const open = stack.pop();
    if (open) scan.pairs.push({ open, close: mark, depth: stack.length + 1 });
    else scan.unbalanced.push(mark);
  };
  const flush = () => {
    scan.unbalanced.push(...stack);
    stack = [];
  };

  const visitInline = (nodes: readonly Inline[], piece: Piece | null) => {
    for (const node of nodes) {
      if (node.type === 'bracket') see({ side: node.side, piece, node });
      else if ('children' in node) visitInline(node.children, piece);
    }
  };
  const visitProvision = (provision: Provision) => {
    if (provision.kind !== 'note') {
      for (const sign of provision.label) {
        if (sign === '[' || sign === ']') {
          see({ side: sign === '[' ? 'open' : 'close', piece: provision, node: null });
        }
      }
    }
    visitInline(headingOf(provision)?.children ?? [], provision);
    visitInline(wordingOf(provision)?.children ?? [], provision);
    piecesOf(provision).forEach(visit);
  };
  const visit = (piece: Piece) => {
    if (piece.type === 'provision') visitProvision(piece);
    else if (piece.type === 'block') visitInline(piece.children, piece);
    else for (const row of piece.children) for (const cell of row.children) visitInline(cell.children, piece);
  };

  visitInline(headingOf(draft)?.children ?? [], null);
  for (const piece of piecesOf(draft)) {
    const apart = piece.type === 'provision' && piece.kind === 'note';
    if (apart) flush();
    visit(piece);
    if (apart) flush();
  }
  flush();
  return scan;
}
