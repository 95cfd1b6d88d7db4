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
  const whole = wholeTextOf(units, top);
  if (whole) whole.isWholeText = true;
  return { draft, units, top };
}

/**
 * The annex that the treaty is printed in, where the rest is the document that it is annexed to: no article stands outside annexes, and
 * most of all words stand in this one.
 */
function wholeTextOf(units: readonly Unit[], top: readonly Unit[]): Unit | undefined {
  const annex = top.find(({ kind }) => kind === 'annex');
  if (!annex) return undefined;
  const size = top.reduce((sum, unit) => sum + unit.size, 0);
  if (annex.size * 2 < size) return undefined;
  const isOutside = (unit: Unit) => unit.kind === 'article' && !isInAnnex(unit);
  return units.some(isOutside) ? undefined : annex;
}

function isInAnnex(unit: Unit): boolean {
  for (let at = unit.parent; at; at = at.parent) if (at.kind === 'annex') return true;
  return false;
}

/** The language that word lists are chosen by. */
export const languageOf = (before: Side, after: Side): string =>
  commonLanguage(before.draft.provenance, after.draft.provenance);
