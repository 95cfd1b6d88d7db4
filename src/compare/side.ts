/** One side of a comparison: every piece of a draft as a unit, in reading order. */
import {
  citationsOf,
  commonLanguage,
  type Draft,
  headingOf,
  headingText,
  isHeadedKind,
  ownText,
  type Piece,
  type Provision,
  piecesOf,
} from '../document/index.ts';
import { Unit } from './unit.ts';
import type { Interner } from './words/index.ts';

export interface Side {
  draft: Draft;
  /** All units in reading order, the draft's title first if it has one. */
  units: Unit[];
  /** Units directly under the draft, the title left out. */
  top: Unit[];
}

/** `4.1` in article 4 is its paragraph 1: the number of the article is no part of its own. */
function ownNumber({ number, kind }: Provision, parent: Unit | null): string | null {
  if (!number?.includes('.') || isHeadedKind(kind)) return number;
  for (let at = parent; at; at = at.parent) {
    const above = at.piece.type === 'provision' ? at.piece.number : null;
    if (above && number.startsWith(`${above}.`)) return number.slice(above.length + 1);
  }
  return number;
}

/** Lays out a draft for comparison. */
export function sideOf(draft: Draft, interner: Interner): Side {
  const book = citationsOf(draft);
  const units: Unit[] = [];
  const add = (unit: Unit): Unit => {
    unit.index = units.length;
    units.push(unit);
    return unit;
  };
  const visit = (piece: Piece, parent: Unit | null): Unit => {
    const provision = piece.type === 'provision' ? piece : null;
    const unit = add(
      new Unit(
        {
          piece,
          kind: provision ? provision.kind : (piece.type as 'block' | 'table'),
          citation: book.of(piece),
          parent,
          number: provision && ownNumber(provision, parent),
          label: provision?.label ?? '',
          headingText: provision ? headingText(provision) : '',
          text: ownText(piece),
        },
        interner,
      ),
    );
    if (provision) unit.children = piecesOf(provision).map(child => visit(child, unit));
    unit.weigh();
    return unit;
  };
  const title = headingOf(draft);
  if (title) {
    const text = headingText(draft);
    const parts = {
      piece: title,
      citation: book.of(title),
      parent: null,
      number: null,
      label: '',
      headingText: '',
      text,
    };
    add(new Unit({ ...parts, kind: 'draft-title' }, interner)).weigh();
  }
  const top = piecesOf(draft).map(piece => visit(piece, null));
  return { draft, units, top };
}

/** The language that word lists are chosen by. */
export const languageOf = (before: Side, after: Side): string =>
  commonLanguage(before.draft.provenance, after.draft.provenance);
