/** One side of a comparison: every piece of a draft with what aligning it needs, computed once. */
import {
  citationsOf,
  type Draft,
  type Heading,
  headingOf,
  headingText,
  isHeadedKind,
  ownText,
  type Piece,
  type Provision,
  piecesOf,
} from '../document/index.ts';
import type { RowKind } from './types.ts';
import { type ContentWords, contentWords, type Interner } from './words/index.ts';

export interface Unit {
  piece: Piece | Heading;
  kind: RowKind;
  citation: string;
  /** Position in reading order. */
  index: number;
  parent: Unit | null;
  children: Unit[];
  number: string | null;
  label: string;
  headingText: string;
  /** Own words, as they are shown. */
  text: string;
  /** Folded words of itself and of all below it, labels left out: what `exact` compares. */
  content: string;
  /** Content words of heading, own words and all below. */
  words: ContentWords;
  /** Whether these are words that align took out of a provision, see `align/own-words.ts`. */
  detached?: true;
  /** Content words of heading and own words only. */
  ownWords: ContentWords;
}

export interface Side {
  draft: Draft;
  /** All units in reading order, the draft's title first if it has one. */
  units: Unit[];
  /** Units directly under the draft. */
  top: Unit[];
}

/** Lays out a draft for comparison. */
export function sideOf(draft: Draft, interner: Interner): Side {
  const book = citationsOf(draft);
  const units: Unit[] = [];
  const visit = (piece: Piece, parent: Unit | null): Unit => {
    const provision: Provision | null = piece.type === 'provision' ? piece : null;
    const heading = provision ? headingText(provision) : '';
    const text = ownText(piece);
    const unit: Unit = {
      piece,
      kind: provision ? provision.kind : (piece.type as 'block' | 'table'),
      citation: book.of(piece),
      index: units.length,
      parent,
      children: [],
      number: provision?.number ?? null,
      label: provision?.label ?? '',
      headingText: heading,
      text,
      content: '',
      words: EMPTY,
      ownWords: contentWords(`${heading} ${text}`, interner),
    };
    units.push(unit);
    if (provision) unit.children = piecesOf(provision).map(child => visit(child, unit));
    unit.content = [fold(heading), fold(text), ...unit.children.map(child => child.content)].join('\n');
    unit.words = sumOf(unit.ownWords, unit.children);
    return unit;
  };
  const title = headingOf(draft);
  if (title) units.push(titleUnit(title, draft, book.of(title), interner));
  const top = piecesOf(draft).map(piece => visit(piece, null));
  return { draft, units, top };
}

const EMPTY: ContentWords = { amounts: new Map(), total: 0 };

function titleUnit(title: Heading, draft: Draft, citation: string, interner: Interner): Unit {
  const text = headingText(draft);
  const words = contentWords(text, interner);
  return {
    piece: title,
    kind: 'draft-title',
    citation,
    index: 0,
    parent: null,
    children: [],
    number: null,
    label: '',
    headingText: '',
    text,
    content: fold(text),
    words,
    ownWords: words,
  };
}

/** Case, quotes, hyphens and white space do not make two provisions different when pairs are sought. */
const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[“”„«»"''‘’`]+/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

function sumOf(own: ContentWords, children: readonly Unit[]): ContentWords {
  if (children.length === 0) return own;
  const amounts = new Map(own.amounts);
  let total = own.total;
  for (const { words } of children) {
    for (const [id, amount] of words.amounts) amounts.set(id, (amounts.get(id) ?? 0) + amount);
    total += words.total;
  }
  return { amounts, total };
}

/** Whether a unit bears a heading of its own: an article, a division, an annex, the preamble. */
export const isHeadedUnit = (unit: Unit): boolean =>
  unit.piece.type === 'provision' && isHeadedKind(unit.piece.kind);
