/** Making trees. Builders take what is printed; `settle` derives what follows from it. */

import { normaliseInline } from './inline.ts';
import { settle } from './settle.ts';

export { hasPieces, headingOf, piecesOf, wordingOf } from './parts.ts';
export { settle } from './settle.ts';

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
