/** Words of a provision that is gone which stand elsewhere in the other draft, and were not there before. */
import type { Unit } from '../unit.ts';
import type { WordIndex } from './index-of-words.ts';
import type { Line } from './line.ts';
import type { Lines } from './lines.ts';

export interface Kept {
  unit: Unit;
  /** As printed there. */
  words: string;
}

/** Words in a row, and what their phrases have to be worth: set phrases stand in many places. */
const LEAST_WORDS = 6;
const LEAST_WORTH = 2.5;

/** The longest row of words that a line has in common with what is new in each of the lines near it. */
export function keptWords(line: Line, index: WordIndex, { worth }: Lines): Kept[] {
  return index.near(line).flatMap((target): Kept[] => {
    let shared = 0;
    for (const pair of line.pairs)
      if (target.pairs.has(pair) && !target.explained.pairs.has(pair)) shared += worth.phrase(pair);
    if (shared < LEAST_WORTH) return [];
    const row = longestRow(line.ids, target.ids);
    if (row.length < LEAST_WORDS) return [];
    return [
      {
        unit: target.unit,
        words: target.source.slice(target.starts[row.start], target.ends[row.start + row.length - 1]),
      },
    ];
  });
}

/** Where in the second list the longest row of both begins, and its length; the first of several. */
function longestRow(one: readonly number[], two: readonly number[]): { start: number; length: number } {
  const places = new Map<number, number[]>();
  for (const [at, id] of two.entries()) {
    const known = places.get(id);
    if (known) known.push(at);
    else places.set(id, [at]);
  }
  let best = { start: 0, length: 0 };
  // Of the last word and of this one: how long the row is that ends in front of each place of the second list.
  let [front, row] = [new Int32Array(two.length + 1), new Int32Array(two.length + 1)];
  let ended: readonly number[] = [];
  for (const id of one) {
    const ends = places.get(id) ?? [];
    for (const at of ends) {
      const length = (front[at] ?? 0) + 1;
      row[at + 1] = length;
      if (length > best.length) best = { start: at + 1 - length, length };
    }
    for (const at of ended) front[at + 1] = 0;
    [front, row] = [row, front];
    ended = ends;
  }
  return best;
}
