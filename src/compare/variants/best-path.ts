/**
 * The pair of paths through two lattices that needs the least edit, with the pairs of tokens along it.
 *
 * Dynamic programming over pairs of nodes, as partial order alignment does it (C. Lee, C. Grasso, M. Sharlow, Bioinformatics 18, 2002):
 * exact for both sides at once, in edges times edges. To decide one group after the other is cheaper, but the first one is decided
 * without the next, and a draft with `[shall][should] [take][adopt]` on both sides has no first one.
 */
import type { Lattice } from './lattice.ts';

export interface BestPath {
  /** Nodes of either lattice that are paired, in order. */
  pairs: [before: number, after: number][];
  /** The nodes of the two paths. */
  before: Uint8Array;
  after: Uint8Array;
}

/** What the nodes of a lattice are worth, each as a place in these lists. */
export interface Scoring {
  /** Two nodes of one id are equal. */
  ids: Int32Array;
  /** A pair of equal nodes is worth the larger of both. */
  worth: Float64Array;
  /** What a node of a path that stays alone costs. */
  cost: Float64Array;
  /** Whether a node is a bracket: one that comes or goes parts no run of words. */
  isSign: Uint8Array;
}

/** A pair next to a pair: words that stay together are the same words. Less than any word is worth. */
const CONTIGUOUS = 0.06;

/** What is noted of a cell: its two nodes are a pair; a pair that follows goes on from one. */
const [PAIR, RUN] = [1, 2];

/** Most steps of one search; the largest paragraph of the Paris drafts needs a fiftieth of it. */
export const MOST_STEPS = 4_000_000;

/** How many steps a search would take. */
export const stepsOf = (before: Lattice, after: Lattice): number =>
  (before.edges + before.last.length + 1) * (after.edges + after.last.length + 1);

/** A table with a cell for each pair of nodes; node -1 has row or column 0. */
interface Table {
  width: number;
  score: Float64Array;
  /** The cell that the best score of a cell comes from; -1 for the start. */
  from: Int32Array;
  flags: Uint8Array;
}

/** The best pair of paths. The work is `stepsOf`. */
export function bestPath(
  before: Lattice,
  after: Lattice,
  scoring: { before: Scoring; after: Scoring },
): BestPath {
  const table = filled(before, after, scoring.before, scoring.after);
  return traced(before, after, table);
}

/** Nothing here makes an object, because a long paragraph has a hundred thousand cells. */
function filled(before: Lattice, after: Lattice, ones: Scoring, twos: Scoring): Table {
  const [rows, width] = [before.nodes.length + 1, after.nodes.length + 1];
  const score = new Float64Array(rows * width).fill(-Infinity);
  const from = new Int32Array(rows * width).fill(-1);
  const flags = new Uint8Array(rows * width);
  score[0] = 0;
  for (let row = 0; row < rows; row += 1) {
    const above = row === 0 ? NONE : (before.before[row - 1] ?? NONE);
    const alone = row === 0 ? 0 : (ones.cost[row - 1] ?? 0);
    const keepRow = row > 0 && ones.isSign[row - 1] === 1 ? RUN : 0;
    const id = row === 0 ? -1 : (ones.ids[row - 1] ?? -1);
    const worth = row === 0 ? 0 : (ones.worth[row - 1] ?? 0);
    for (let column = row === 0 ? 1 : 0; column < width; column += 1) {
      const at = row * width + column;
      let best = -Infinity;
      let source = -1;
      let kept = 0;
      for (let edge = 0; edge < above.length; edge += 1) {
        const last = ((above[edge] ?? 0) + 1) * width + column;
        const value = (score[last] ?? -Infinity) - alone;
        if (value > best) {
          best = value;
          source = last;
          kept = keepRow;
        }
      }
      if (column > 0) {
        const beside = after.before[column - 1] ?? NONE;
        const cost = twos.cost[column - 1] ?? 0;
        for (let edge = 0; edge < beside.length; edge += 1) {
          const last = row * width + (beside[edge] ?? 0) + 1;
          const value = (score[last] ?? -Infinity) - cost;
          if (value > best) {
            best = value;
            source = last;
            kept = twos.isSign[column - 1] === 1 ? RUN : 0;
          }
        }
        if (row > 0 && id === twos.ids[column - 1]) {
          const common = Math.max(worth, twos.worth[column - 1] ?? 0);
          for (let edge = 0; edge < above.length; edge += 1) {
            const rowOfLast = ((above[edge] ?? 0) + 1) * width;
            for (let other = 0; other < beside.length; other += 1) {
              const corner = rowOfLast + (beside[other] ?? 0) + 1;
              const run = ((flags[corner] ?? 0) & RUN) === 0 ? 0 : CONTIGUOUS;
              const value = (score[corner] ?? -Infinity) + common + run;
              if (value > best) {
                best = value;
                source = corner;
                kept = PAIR;
              }
            }
          }
        }
      }
      score[at] = best;
      from[at] = source;
      flags[at] = kept === PAIR ? PAIR | RUN : (flags[source] ?? 0) & kept;
    }
  }
  return { width, score, from, flags };
}

const NONE: number[] = [];

function traced(before: Lattice, after: Lattice, { width, score, from, flags }: Table): BestPath {
  let [at, best] = [0, -Infinity];
  for (const one of before.last) {
    for (const two of after.last) {
      const end = (one + 1) * width + two + 1;
      if ((score[end] ?? -Infinity) > best) [at, best] = [end, score[end] ?? 0];
    }
  }
  const path: BestPath = {
    pairs: [],
    before: new Uint8Array(before.nodes.length),
    after: new Uint8Array(after.nodes.length),
  };
  while (at > 0) {
    const [one, two] = [Math.floor(at / width) - 1, (at % width) - 1];
    if (one >= 0) path.before[one] = 1;
    if (two >= 0) path.after[two] = 1;
    if ((flags[at] ?? 0) & PAIR) path.pairs.push([one, two]);
    at = from[at] ?? 0;
  }
  path.pairs.reverse();
  return path;
}
