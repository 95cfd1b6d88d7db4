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

/** What a comparison of two lattices is asked with. */
export interface Scoring {
  isEqual: (before: number, after: number) => boolean;
  /** What it is worth that two equal nodes are paired. */
  weight: (before: number, after: number) => number;
  /** What a node of a path that stays alone costs. */
  cost: { before: (node: number) => number; after: (node: number) => number };
  /** Whether a node is a bracket: one that comes or goes parts no run of words. */
  isSign: { before: (node: number) => boolean; after: (node: number) => boolean };
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

/** The best pair of paths. The work is `stepsOf`. */
export function bestPath(before: Lattice, after: Lattice, scoring: Scoring): BestPath {
  const width = after.nodes.length + 1;
  const size = (before.nodes.length + 1) * width;
  const score = new Float64Array(size).fill(-Infinity);
  /** The cell that the best score of a cell comes from; -1 for the start. */
  const from = new Int32Array(size).fill(-1);
  const flags = new Uint8Array(size);
  // Node -1 has row or column 0.
  const cell = (one: number, two: number) => (one + 1) * width + two + 1;
  score[0] = 0;
  for (let one = -1; one < before.nodes.length; one += 1) {
    const above = one < 0 ? NONE : (before.before[one] ?? NONE);
    const alone = one < 0 ? 0 : scoring.cost.before(one);
    const keepOne = one >= 0 && scoring.isSign.before(one) ? RUN : 0;
    for (let two = -1; two < after.nodes.length; two += 1) {
      if (one < 0 && two < 0) continue;
      const at = cell(one, two);
      let [best, source, kept] = [-Infinity, -1, 0];
      for (const last of above) {
        const value = (score[cell(last, two)] ?? -Infinity) - alone;
        if (value > best) [best, source, kept] = [value, cell(last, two), keepOne];
      }
      if (two >= 0) {
        const beside = after.before[two] ?? NONE;
        const cost = scoring.cost.after(two);
        const keepTwo = scoring.isSign.after(two) ? RUN : 0;
        for (const last of beside) {
          const value = (score[cell(one, last)] ?? -Infinity) - cost;
          if (value > best) [best, source, kept] = [value, cell(one, last), keepTwo];
        }
        if (one >= 0 && scoring.isEqual(one, two)) {
          const worth = scoring.weight(one, two);
          for (const lastOne of above) {
            for (const lastTwo of beside) {
              const corner = cell(lastOne, lastTwo);
              const value =
                (score[corner] ?? -Infinity) + worth + ((flags[corner] ?? 0) & RUN ? CONTIGUOUS : 0);
              if (value > best) [best, source, kept] = [value, corner, PAIR];
            }
          }
        }
      }
      score[at] = best;
      from[at] = source;
      flags[at] = kept === PAIR ? PAIR | RUN : (flags[source] ?? 0) & kept;
    }
  }
  return traced(before, after, { score, from, flags, width, cell });
}

const NONE: number[] = [];

interface Table {
  score: Float64Array;
  from: Int32Array;
  flags: Uint8Array;
  width: number;
  cell: (one: number, two: number) => number;
}

function traced(before: Lattice, after: Lattice, { score, from, flags, width, cell }: Table): BestPath {
  let [at, best] = [0, -Infinity];
  for (const one of before.last) {
    for (const two of after.last) {
      const end = cell(one, two);
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
