/** The words that stand in brackets, provision by provision. */
import { type BracketMark, scanBrackets } from './brackets.ts';
import { headingOf } from './build.ts';
import { citationsOf } from './citation/index.ts';
import { isHeadedKind } from './headed-kinds.ts';
import { bracketsAt } from './inline.ts';
import type { Bracket, Draft, Piece, Provision } from './types.ts';
import { bracketsInOwnText, headingText, opensInLabel, ownText, pieces } from './words.ts';

export interface BracketedWords {
  /** The provision in which the bracket opens. */
  citation: string;
  /** From the bracket that opens to the one that closes it, those inside included; to the end of its provision if it closes in another. */
  words: string;
  /** The provision in which it closes, where that is another one. */
  closesIn?: string;
}

/** A bracket that opens before what it encloses, and closes in it or after it. */
export interface EnclosingBracket {
  opensIn: string;
  closesIn: string;
}

/** Every bracket of a draft that counts as one, nested ones too and those of notes left out, in the order in which they open. */
export const everyBracket = (draft: Draft): BracketedWords[] =>
  placedPairs(draft)
    .filter(({ opener }) => opener?.type !== 'provision' || opener.kind !== 'note')
    .map(({ said }) => said);

/** The brackets that open in a piece or below it, without those inside another one that does. */
export function bracketedWords(draft: Draft, piece: Piece): BracketedWords[] {
  const inside = new Set<Piece | null>([piece]);
  if (piece.type === 'provision') for (const inner of pieces(piece)) inside.add(inner.piece);
  let end = 0;
  return placedPairs(draft)
    .filter(({ opener, closer, from, to }) => {
      if (!inside.has(opener) || from < end) return false;
      // One that closes in another provision is given as far as its own goes: those of the next are given by themselves.
      end = opener === closer ? to : (Math.floor(from / LONGEST) + 1) * LONGEST;
      return true;
    })
    .map(({ said }) => said);
}

/** The brackets that enclose the beginning of a piece; of no piece, those that open under one heading and close behind what it heads. */
export function enclosingBrackets(draft: Draft, piece?: Piece): EnclosingBracket[] {
  const headings = new Map<Piece | null, readonly Piece[]>();
  const places = new Map<Piece | null, number>();
  for (const { piece: one, ancestors } of pieces(draft)) {
    headings.set(one, [...ancestors, one].filter(isHeaded));
    places.set(one, places.size + 1);
  }
  const place = piece ? (places.get(piece) ?? 0) * LONGEST : 0;
  const leaves = ({ opener, closer }: Placed) => {
    const head = headings.get(opener)?.at(-1);
    return head !== undefined && !headings.get(closer)?.includes(head);
  };
  return placedPairs(draft)
    .filter(pair => (piece ? pair.from < place && place < pair.to : leaves(pair)))
    .map(({ said }) => ({ opensIn: said.citation, closesIn: said.closesIn ?? said.citation }));
}

const isHeaded = (piece: Piece): piece is Provision => piece.type === 'provision' && isHeadedKind(piece.kind);

interface Placed {
  opener: Piece | null;
  closer: Piece | null;
  /** Places in the whole draft, to tell what stands in what. */
  from: number;
  to: number;
  said: BracketedWords;
}

/** More signs than any provision has. */
const LONGEST = 2 ** 24;

/** All pairs of a draft, in the order in which they open. */
function placedPairs(draft: Draft): Placed[] {
  const book = citationsOf(draft);
  const cite = (piece: Piece | null) => (piece ? book.of(piece) : '');
  const order = new Map<Piece | null, number>([[null, 0]]);
  for (const { piece } of pieces(draft)) order.set(piece, order.size);
  const lines = new Map<Piece | null, Line>();
  const lineOf = ({ piece }: BracketMark): Line => {
    const line = lines.get(piece) ?? new Line(piece ?? draft);
    lines.set(piece, line);
    return line;
  };
  const placeOf = (mark: BracketMark) => (order.get(mark.piece) ?? 0) * LONGEST + lineOf(mark).placeOf(mark);
  return scanBrackets(draft)
    .pairs.map(({ open, close }) => {
      const { text } = lineOf(open);
      const start = lineOf(open).placeOf(open);
      const isHere = open.piece === close.piece;
      const words = text.slice(start, isHere ? lineOf(close).placeOf(close) + 1 : text.length);
      const closesIn = isHere ? {} : { closesIn: cite(close.piece) };
      return {
        opener: open.piece,
        closer: close.piece,
        from: placeOf(open),
        to: placeOf(close),
        said: { citation: cite(open.piece), words: words.replace(NOTE_MARK, ''), ...closesIn },
      };
    })
    .sort((one, two) => one.from - two.from);
}

const NOTE_MARK = /\[\^[^\]\s]+\]/g;

/** A piece as it is printed: label, heading and words, with the places of its brackets. */
class Line {
  readonly text: string;
  private readonly places: ReadonlyMap<Bracket, number>;

  constructor(piece: Piece | Draft) {
    const label = piece.type === 'provision' ? piece.label : '';
    const heading = piece.type === 'provision' || piece.type === 'draft' ? headingText(piece) : '';
    // What the label opens is printed with the label here.
    const opened = opensInLabel(label).length;
    const own = piece.type === 'draft' ? '' : ownText(piece).slice(opened);
    const before = [label, heading].filter(Boolean).map(part => `${part} `);
    this.text = `${before.join('')}${own}`.trimEnd();
    const inHeading = piece.type === 'provision' || piece.type === 'draft' ? headingOf(piece)?.children : [];
    this.places = new Map([
      ...[...bracketsAt(inHeading ?? [])].map(
        ([node, at]) => [node, at + (label ? label.length + 1 : 0)] as const,
      ),
      ...(piece.type === 'draft' ? [] : [...bracketsInOwnText(piece)]).map(
        ([node, at]) => [node, at - opened + before.join('').length] as const,
      ),
    ]);
  }

  placeOf({ node, at }: BracketMark): number {
    return node ? (this.places.get(node) ?? 0) : (at ?? 0);
  }
}
