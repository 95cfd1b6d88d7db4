/** Which provision of one language version is which of another: by kind and number, in order. */
import {
  asciiDigits,
  type Draft,
  gathers,
  isHeadedKind,
  LOOK_ALIKES,
  letterValue,
  ownText,
  type Piece,
  type Provision,
  piecesOf,
  romanValue,
} from '../../document/index.ts';

export interface PiecePair {
  first: Piece | null;
  other: Piece | null;
}

/** Children under one parent beyond which they are only paired by their place. */
const MOST_CELLS = 4_000_000;

/** Every pair, parents before their children; a piece without a partner comes without what it holds. */
export function* pairPieces(first: Draft | Provision, other: Draft | Provision): Generator<PiecePair> {
  for (const pair of inOrder(inRow(first), inRow(other))) {
    yield pair;
    const { first: one, other: two } = pair;
    if (one?.type === 'provision' && two?.type === 'provision' && !(gathers(one.kind) && gathers(two.kind)))
      yield* pairPieces(one, two);
  }
}

/**
 * What a provision holds, with the members of parts, chapters and sections after these: a heading that stands in one version only
 * must not take away the partners of the articles under it.
 */
const inRow = (parent: Draft | Provision): Piece[] =>
  piecesOf(parent).flatMap(piece => (isGathering(piece) ? [piece, ...inRow(piece as Provision)] : [piece]));

const isGathering = (piece: Piece): boolean => piece.type === 'provision' && gathers(piece.kind);

/** The longest sequence of pairs that agree, and what is left over where it stands. */
function inOrder(first: readonly Piece[], other: readonly Piece[]): PiecePair[] {
  const pairs: PiecePair[] = [];
  const lengths = sequenceLengths(first, other);
  const width = other.length + 1;
  let [at, beside] = [0, 0];
  while (at < first.length || beside < other.length) {
    const [one, two] = [first[at], other[beside]];
    if (one && two && (lengths === null || agree(one, two))) {
      pairs.push({ first: one, other: two });
      at += 1;
      beside += 1;
    } else if (
      one &&
      (!two || (lengths?.[(at + 1) * width + beside] ?? 0) >= (lengths?.[at * width + beside + 1] ?? 0))
    ) {
      pairs.push({ first: one, other: null });
      at += 1;
    } else if (two) {
      pairs.push({ first: null, other: two });
      beside += 1;
    }
  }
  return pairs;
}

/** For every pair of places, how many pairs that agree can follow from there; null where that is too much to ask. */
function sequenceLengths(first: readonly Piece[], other: readonly Piece[]): Uint32Array | null {
  const width = other.length + 1;
  if ((first.length + 1) * width > MOST_CELLS) return null;
  const lengths = new Uint32Array((first.length + 1) * width);
  for (let at = first.length - 1; at >= 0; at -= 1) {
    for (let beside = other.length - 1; beside >= 0; beside -= 1) {
      const [one, two] = [first[at], other[beside]];
      lengths[at * width + beside] =
        one && two && agree(one, two)
          ? (lengths[(at + 1) * width + beside + 1] ?? 0) + 1
          : Math.max(lengths[(at + 1) * width + beside] ?? 0, lengths[at * width + beside + 1] ?? 0);
    }
  }
  return lengths;
}

/** Whether two pieces are the same one in two languages, as far as kind and number tell. */
function agree(one: Piece, two: Piece): boolean {
  if (one.type !== 'provision' || two.type !== 'provision') return one.type === two.type;
  if (classOf(one) !== classOf(two)) return false;
  // Each version counts its own notes, and one may have a note of its translators.
  if (one.kind === 'note' || (one.number === null && two.number === null)) return !areStrangers(one, two);
  if (one.number === null || two.number === null) return false;
  const places = placesOf(two.number);
  return placesOf(one.number).some(place => places.includes(place));
}

/** One figure may be wrong in one version; of lines that have several, none in common, neither is the other. */
const FEWEST_FIGURES = 2;

/** Whether two lines without a number share none of the figures in them, though both have several. */
function areStrangers(one: Provision, two: Provision): boolean {
  const [first, other] = [figuresIn(one), figuresIn(two)];
  return Math.min(first.size, other.size) >= FEWEST_FIGURES && ![...first].some(figure => other.has(figure));
}

const figuresIn = (piece: Provision) => new Set(asciiDigits(ownText(piece)).match(/\d+/g) ?? []);

/** Lines are told apart by their numbers only: what is a paragraph here may be printed as a subparagraph there. */
const classOf = ({ kind }: Provision) =>
  isHeadedKind(kind) || kind === 'option' || kind === 'note' ? kind : 'line';

const LATIN_OF: ReadonlyMap<string, string> = new Map(LOOK_ALIKES);

/**
 * The places in a list that a number may stand for: `c`, `ج` and `3` are the third, `i` the first or the ninth, a Cyrillic `с`
 * the eighteenth or, typed for the Latin letter, the third. What was inserted stays with it: `3 bis`.
 */
export function placesOf(number: string): string[] {
  const [stem = '', ...suffix] = number.split(' ');
  const latin = stem.replace(/\p{Script=Cyrillic}/gu, sign => LATIN_OF.get(sign) ?? sign);
  const typed = latin === stem ? [] : [letterValue(latin), romanValue(latin)];
  const values = /^\d+$/.test(stem) ? [Number(stem)] : [letterValue(stem), romanValue(stem), ...typed];
  const places = values.filter(value => value !== null).map(value => [value, ...suffix].join(' '));
  return places.length > 0 ? places : [number];
}
