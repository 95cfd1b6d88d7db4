/** The comparisons of drafts that follow each other -> each provision through all of them. */
import type { Comparison, Row } from '../../compare/index.ts';
import {
  citationsOf,
  type Draft,
  type Heading,
  headingOf,
  isHeadedKind,
  ownText,
  type Piece,
  pieces,
} from '../../document/index.ts';

/** A provision of one draft, or one half of it. */
export interface ColumnUnit {
  piece: Piece | Heading;
  citation: string;
  /** How many provisions it stands in, and how many of these have no heading of their own. */
  depth: number;
  level: number;
  /**
   * `head`: its label and heading, `words`: its own words, where a comparison found them in another provision than the rest (the words of
   * an article that became its paragraph 1); `whole`: both.
   */
  part: 'whole' | 'head' | 'words';
  /** The row of its comparison with the draft before; undefined in the first draft. */
  row: Row | undefined;
}

/** A provision through the drafts: a unit for each draft that has it. */
export type Chain = (ColumnUnit | undefined)[];

export interface Chains {
  /** Every chain once, in no order. */
  chains: Chain[];
  /** For each draft, the chains of its provisions in reading order. */
  inDraft: Chain[][];
}

/** What a comparison calls the words of a provision that it compares apart from the rest, see `compare/unit.ts`. */
const WORDS = / ¶1$/;

interface DraftPieces {
  pieces: Omit<ColumnUnit, 'part' | 'row'>[];
  known: ReadonlySet<string>;
  /** Citations of the pieces whose words are a unit of their own. */
  parted: Set<string>;
}

/**
 * Chains the provisions of drafts.
 *
 * @param comparisons `comparisons[i]` is of draft `i` with draft `i + 1`.
 */
export function chainsOf(drafts: readonly Draft[], comparisons: readonly Comparison[]): Chains {
  const sides = drafts.map(piecesOfDraft);
  const links = comparisons.map(
    ({ rows }, at) => new Links(rows, sides[at] as DraftPieces, sides[at + 1] as DraftPieces),
  );
  // Words that are parted in one comparison are parted in the others too, and so on through the drafts.
  for (let isNew = true; isNew; ) isNew = links.map(link => link.spread()).some(Boolean);
  const chains: Chain[] = [];
  let before = new Map<string, Chain>();
  const inDraft = sides.map((side, at) => {
    const link = links[at - 1];
    const here = new Map<string, Chain>();
    for (const unit of unitsOf(side)) {
      const key = keyOf(unit.citation, unit.part);
      const from = link?.from(unit.citation, unit.part);
      const chain: Chain =
        (from && before.get(keyOf(from.citation, from.part))) || newChain(drafts.length, chains);
      chain[at] = { ...unit, row: link?.rowOf(unit.citation, unit.part) };
      here.set(key, chain);
    }
    before = here;
    return [...here.values()];
  });
  return { chains, inDraft };
}

function newChain(length: number, chains: Chain[]): Chain {
  const chain: Chain = Array.from({ length }, () => undefined);
  chains.push(chain);
  return chain;
}

const keyOf = (citation: string, part: ColumnUnit['part']) =>
  `${part === 'words' ? 'words' : 'head'} ${citation}`;

function piecesOfDraft(draft: Draft): DraftPieces {
  const book = citationsOf(draft);
  const title = headingOf(draft);
  const all = [
    ...(title ? [{ piece: title, citation: book.of(title), depth: 0, level: 0 }] : []),
    ...[...pieces(draft)].map(({ piece, ancestors }) => ({
      piece,
      citation: book.of(piece),
      depth: ancestors.length,
      level: ancestors.filter(({ kind }) => !isHeadedKind(kind)).length,
    })),
  ];
  return { pieces: all, known: new Set(all.map(({ citation }) => citation)), parted: new Set() };
}

const unitsOf = ({ pieces: all, parted }: DraftPieces): Omit<ColumnUnit, 'row'>[] =>
  all.flatMap((one): Omit<ColumnUnit, 'row'>[] =>
    parted.has(one.citation)
      ? [
          { ...one, part: 'head' },
          { ...one, part: 'words', depth: one.depth + 1 },
        ]
      : [{ ...one, part: 'whole' }],
  );

type Half = Pick<ColumnUnit, 'citation' | 'part'>;

/** What the rows of one comparison link. */
class Links {
  readonly #before: DraftPieces;
  readonly #after: DraftPieces;
  readonly #rows: readonly Row[];
  readonly #byAfter = new Map<string, Row>();
  /** Citations whose words this comparison itself has parted. */
  readonly #partedHere = { before: new Set<string>(), after: new Set<string>() };

  constructor(rows: readonly Row[], before: DraftPieces, after: DraftPieces) {
    this.#before = before;
    this.#after = after;
    this.#rows = rows;
    for (const row of rows) {
      for (const [side, draft] of [
        ['before', before],
        ['after', after],
      ] as const) {
        const half = row[side] === null ? undefined : halfOf(row[side], draft);
        if (half?.part !== 'words') continue;
        this.#partedHere[side].add(half.citation);
        draft.parted.add(half.citation);
      }
      if (row.after === null) continue;
      const { citation, part } = halfOf(row.after, after);
      this.#byAfter.set(keyOf(citation, part), row);
    }
  }

  /** Parts the words of the one of a pair where those of the other are parted. Whether there were any. */
  spread(): boolean {
    let isNew = false;
    for (const row of this.#rows) {
      if (!this.#isWhole(row)) continue;
      for (const [side, draft, other] of [
        [row.before as string, this.#before, this.#after.parted.has(row.after as string)],
        [row.after as string, this.#after, this.#before.parted.has(row.before as string)],
      ] as const) {
        if (!other || draft.parted.has(side) || !hasWords(draft, side)) continue;
        draft.parted.add(side);
        isNew = true;
      }
    }
    return isNew;
  }

  /** The half of the draft before that is the same provision. */
  from(citation: string, part: ColumnUnit['part']): Half | undefined {
    const own = this.#byAfter.get(keyOf(citation, part));
    if (own) return own.before === null ? undefined : halfOf(own.before, this.#before);
    const head = this.#byAfter.get(keyOf(citation, 'head'));
    if (part !== 'words' || !head || !this.#isWhole(head)) return undefined;
    return { citation: head.before as string, part: 'words' };
  }

  /** The row that has the words of a half. */
  rowOf(citation: string, part: ColumnUnit['part']): Row | undefined {
    return this.#byAfter.get(keyOf(citation, part)) ?? this.#byAfter.get(keyOf(citation, 'head'));
  }

  /** Whether a row pairs two provisions with all their own words. */
  #isWhole({ before, after }: Row): boolean {
    return (
      before !== null &&
      after !== null &&
      this.#before.known.has(before) &&
      this.#after.known.has(after) &&
      !this.#partedHere.before.has(before) &&
      !this.#partedHere.after.has(after)
    );
  }
}

const halfOf = (citation: string, { known }: DraftPieces): Half =>
  known.has(citation) ? { citation, part: 'head' } : { citation: citation.replace(WORDS, ''), part: 'words' };

function hasWords({ pieces: all }: DraftPieces, citation: string): boolean {
  const piece = all.find(one => one.citation === citation)?.piece;
  return piece?.type === 'provision' && ownText(piece) !== '';
}
