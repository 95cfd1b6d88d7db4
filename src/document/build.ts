/**
 * Making trees. Builders take what is printed; `settle` derives what follows from it (kind and number), top down,
 * because a label alone does not say whether `(a)` is a subparagraph or an item.
 */

import { isHeadedKind } from './headed-kinds.ts';
import { normaliseInline } from './inline.ts';
import { readHeadedLabel, readLineLabel } from './labels.ts';
import type {
  Block,
  Draft,
  Heading,
  Inline,
  Kind,
  Piece,
  Provenance,
  Provision,
  ProvisionContent,
  Table,
  Wording,
} from './types.ts';

export interface ProvisionParts {
  heading?: readonly Inline[];
  wording?: readonly Inline[];
  children?: readonly Piece[];
}

/** A provision under a heading line: an article, a chapter, an annex, the preamble, a division without a known word. */
export function headed(label: string, parts: ProvisionParts = {}): Provision {
  return provision(label, 'division', parts);
}

/** A provision that is a line inside a headed one: a paragraph, a recital, an option, a note. */
export function line(label: string, parts: ProvisionParts = {}): Provision {
  return provision(label, 'paragraph', parts);
}

function provision(label: string, kind: Kind, { heading, wording, children }: ProvisionParts): Provision {
  const content: ProvisionContent[] = [];
  const headingNodes = normaliseInline(heading ?? []);
  const wordingNodes = normaliseInline(wording ?? []);
  if (headingNodes.length > 0) content.push({ type: 'heading', children: headingNodes });
  if (wordingNodes.length > 0) content.push({ type: 'wording', children: wordingNodes });
  return { type: 'provision', kind, label, number: null, children: [...content, ...(children ?? [])] };
}

export function block(words: readonly Inline[]): Block {
  return { type: 'block', children: normaliseInline(words) };
}

export function table(rows: readonly (readonly (readonly Inline[])[])[]): Table {
  return {
    type: 'table',
    children: rows.map(row => ({
      type: 'tableRow',
      children: row.map(cell => ({ type: 'tableCell', children: normaliseInline(cell) })),
    })),
  };
}

/** A whole draft, settled. */
export function draft(provenance: Provenance, title: readonly Inline[], pieces: readonly Piece[]): Draft {
  const titleNodes = normaliseInline(title);
  const heading: Heading[] = titleNodes.length > 0 ? [{ type: 'heading', children: titleNodes }] : [];
  const tree: Draft = { type: 'draft', provenance, children: [...heading, ...pieces] };
  settle(tree);
  return tree;
}

/** Sets kind and number of every provision from its label and its place. Idempotent. */
export function settle(tree: Draft): void {
  settleChildren(tree.children, 'draft');
  const preamble = unprintedPreamble(tree);
  if (!preamble) return;
  preamble.kind = 'preamble';
  settleChildren(preamble.children, 'preamble');
}

/**
 * The preamble of a draft that does not print the word: the first headed provision, if it has neither label nor
 * heading and is the only one without. Many treaties go from their title straight to "The Parties to this Convention".
 */
function unprintedPreamble(tree: Draft): Provision | null {
  const headed = piecesOf(tree).filter(piece => piece.type === 'provision' && isHeadedKind(piece.kind));
  const bare = headed.filter(piece => piece.type === 'provision' && piece.label === '' && !headingOf(piece));
  const [first] = bare;
  return bare.length === 1 && first?.type === 'provision' && first === headed[0] ? first : null;
}

function settleChildren(children: readonly (ProvisionContent | Heading)[], parent: Kind | 'draft'): void {
  for (const child of children) {
    if (child.type !== 'provision') continue;
    const { kind, number } = isHeadedKind(child.kind)
      ? readHeadedLabel(child.label)
      : readLineLabel(child.label, parent);
    child.kind = kind;
    child.number = number;
    settleChildren(child.children, kind === 'option' ? parent : kind);
  }
}

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
