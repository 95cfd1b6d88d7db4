/** What a provision or a draft is made of: its heading, its own words, and what it holds. */
import type { Draft, Heading, Piece, Provision, ProvisionContent, Wording } from './types.ts';

const contentOf = (node: Provision | Draft): readonly ProvisionContent[] => node.children;

export const headingOf = (node: Provision | Draft): Heading | undefined =>
  contentOf(node).find((child): child is Heading => child.type === 'heading');

export const wordingOf = (node: Provision): Wording | undefined =>
  contentOf(node).find((child): child is Wording => child.type === 'wording');

const isPiece = (child: ProvisionContent): child is Piece =>
  child.type !== 'heading' && child.type !== 'wording';

/** The provisions, blocks and tables directly under a node, in order. */
export const piecesOf = (node: Provision | Draft): Piece[] => contentOf(node).filter(isPiece);

/** Whether there are any. */
export const hasPieces = (node: Provision | Draft): boolean => contentOf(node).some(isPiece);
