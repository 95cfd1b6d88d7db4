/** A side of a comparison as one text, in which brackets open in one provision and close in another. */
import {
  type Bracket,
  type BracketMark,
  type BracketPair,
  bracketsAt,
  bracketsInOwnText,
  headingOf,
  opensInLabel,
  type Piece,
} from '../../document/index.ts';
import type { Side } from '../side.ts';
import type { Unit } from '../unit.ts';
import { type BracketedText, inOrder, type Span } from './spans.ts';

/** Where a unit stands: a line end at `start`, its heading, a line end, its own words from `text` up to `end`. */
export interface Place {
  unit: Unit;
  start: number;
  text: number;
  end: number;
}

export interface DraftText extends BracketedText {
  /** In reading order. */
  places: readonly Place[];
}

/**
 * The words of all units in reading order, with those of these brackets that are round words of the text: not the ones closed
 * inside a label, and not those of notes, which are about the text.
 */
export function draftTextOf({ units }: Side, pairs: readonly BracketPair[]): DraftText {
  const places: Place[] = [];
  let text = '';
  for (const unit of units) {
    const start = text.length;
    const words = start + unit.headingText.length + 2;
    text += `\n${unit.headingText}\n${unit.text}`;
    places.push({ unit, start, text: words, end: text.length });
  }
  const signs = new Signs(places);
  const spans = pairs.flatMap(({ open, close }): Span[] => {
    if (isOfLabel({ open, close })) return [];
    const [from, to] = [signs.edge(open), signs.edge(close)];
    if (from === undefined || to === undefined) return [];
    return [{ open: from, close: to, openSign: signs.at(open), closeSign: signs.at(close) }];
  });
  return { text, spans: inOrder(spans), places };
}

/** Whether a bracket opens and closes in one label: `[4.]`. */
export const isOfLabel = ({ open, close }: Pick<BracketPair, 'open' | 'close'>): boolean =>
  open.node === null && close.node === null && open.piece === close.piece;

const isInNote = (unit: Unit): boolean =>
  unit.kind === 'note' || (unit.parent !== null && isInNote(unit.parent));

/** Where the brackets of a draft are in its text. */
class Signs {
  private readonly nodes = new Map<Bracket, number>();
  private readonly starts = new Map<Piece, number>();
  private readonly words = new Map<Piece, number>();

  constructor(places: readonly Place[]) {
    for (const { unit, start, text } of places) {
      const { piece } = unit;
      if (isInNote(unit)) continue;
      if (piece.type === 'heading') {
        this.see(bracketsAt(piece.children), text);
        continue;
      }
      if (!this.starts.has(piece)) this.starts.set(piece, start);
      if (piece.type === 'provision' && !unit.detached)
        this.see(bracketsAt(headingOf(piece)?.children ?? []), start + 1);
      if (unit.text === '') continue;
      this.words.set(piece, text);
      this.see(bracketsInOwnText(piece), text);
    }
  }

  /** Where what a bracket encloses begins or ends: one in a label encloses heading and words. */
  edge({ node, piece }: BracketMark): number | undefined {
    return node ? this.nodes.get(node) : piece ? this.starts.get(piece) : undefined;
  }

  /** Where it is printed; what a label opens and does not close stands in front of the words. */
  at({ node, piece, side, at = 0 }: BracketMark): number {
    if (node) return this.nodes.get(node) ?? -1;
    if (side === 'close' || piece?.type !== 'provision') return -1;
    const words = this.words.get(piece);
    const nth = opensInLabel(piece.label).indexOf(at);
    return words === undefined || nth < 0 ? -1 : words + nth;
  }

  private see(places: ReadonlyMap<Bracket, number>, start: number): void {
    for (const [node, at] of places) this.nodes.set(node, start + at);
  }
}
