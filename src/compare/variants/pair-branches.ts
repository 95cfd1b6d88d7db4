/** Which branch of a group is which of the group in its place. */
import type { Tokens } from '../words/index.ts';
import type { Branch, Group } from './types.ts';

/** Share of the words of both that two branches have in common at least: an edited variant, and not another one. */
const ALIKE = 0.3;
/** Products of branches up to which they are weighed; beyond it they are paired in their order. */
const MOST_WEIGHED = 400;

/** Pairs branches in their order, so that as many words as possible are in both; a branch may stay alone. */
export function pairBranches(one: Group, two: Group, before: Tokens, after: Tokens): [Branch, Branch][] {
  const [left, right] = [one.branches, two.branches];
  if (left.length * right.length > MOST_WEIGHED)
    return left.flatMap((branch, at): [Branch, Branch][] => {
      const other = right[at];
      return other ? [[branch, other]] : [];
    });
  const bags = {
    left: left.map(branch => bagOf(before, branch)),
    right: right.map(branch => bagOf(after, branch)),
  };
  const width = right.length + 1;
  const score = new Float64Array((left.length + 1) * width);
  const likeness = (at: number, other: number) => {
    const share = diceOf(bags.left[at] ?? new Map(), bags.right[other] ?? new Map());
    return share >= ALIKE ? share : -1;
  };
  for (let at = 1; at <= left.length; at += 1) {
    for (let other = 1; other <= right.length; other += 1) {
      const like = likeness(at - 1, other - 1);
      score[at * width + other] = Math.max(
        score[(at - 1) * width + other] ?? 0,
        score[at * width + other - 1] ?? 0,
        (score[(at - 1) * width + other - 1] ?? 0) + like,
      );
    }
  }
  const pairs: [Branch, Branch][] = [];
  for (let [at, other] = [left.length, right.length]; at > 0 && other > 0; ) {
    const best = score[at * width + other] ?? 0;
    if (best === score[(at - 1) * width + other]) at -= 1;
    else if (best === score[at * width + other - 1]) other -= 1;
    else {
      at -= 1;
      other -= 1;
      const [own, match] = [left[at], right[other]];
      if (own && match) pairs.push([own, match]);
    }
  }
  return pairs.reverse();
}

function bagOf(tokens: Tokens, { open, close }: Branch): Map<number, number> {
  const bag = new Map<number, number>();
  for (let at = open + 1; at < close; at += 1) {
    const kind = tokens.kinds[at];
    const id = tokens.ids[at] ?? -1;
    if (kind === 'word' || kind === 'number') bag.set(id, (bag.get(id) ?? 0) + 1);
  }
  return bag;
}

function diceOf(one: ReadonlyMap<number, number>, two: ReadonlyMap<number, number>): number {
  let [common, total] = [0, 0];
  for (const [id, amount] of one) {
    common += Math.min(amount, two.get(id) ?? 0);
    total += amount;
  }
  for (const amount of two.values()) total += amount;
  return total === 0 ? 0 : (2 * common) / total;
}
