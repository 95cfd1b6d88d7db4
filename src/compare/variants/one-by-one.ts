/** Paths through texts that are too long to be searched as a whole. */
import { pairTokens, type Tokens } from '../words/index.ts';
import type { Along, Stretch, Ways } from './along.ts';
import { boundsOf } from './bounds.ts';
import { ofWords, openOnBoth } from './open-groups.ts';
import { worthOf } from './token-worth.ts';
import type { Branch } from './types.ts';

/** The branch with most words in the shortest edit of the whole, then once more along these. */
export function oneByOne(first: Stretch, second: Stretch, one: Tokens, two: Tokens, along: Along): void {
  const all = (stretch: Stretch) =>
    Array.from({ length: stretch.end - stretch.start }, (_, at) => stretch.start + at);
  const pairsOf = (left: number[], right: number[]): [number, number][] => {
    const { edits } = pairTokens(
      left.map(at => one.ids[at] ?? -1),
      right.map(at => two.ids[at] ?? -1),
    );
    const pairs: [number, number][] = [];
    let [from, to] = [0, 0];
    for (const edit of [...edits, { beforeStart: left.length, beforeEnd: 0, afterEnd: 0 }]) {
      for (; from < edit.beforeStart; from += 1, to += 1) pairs.push([left[from] ?? 0, right[to] ?? 0]);
      [from, to] = [edit.beforeEnd, edit.afterEnd];
    }
    return pairs;
  };
  const plain = pairsOf(all(first), all(second));
  take(first, one, new Set(plain.map(([at]) => at)), along.one);
  take(second, two, new Set(plain.map(([, at]) => at)), along.two);
  openOnBoth(ofWords(plain, one), first, second, along);
  const pairs = pairsOf(onPath(first, along.one), onPath(second, along.two));
  for (const [from, to] of pairs) along.partner[from] = to;
}

/** Takes of every group the branch with most paired words; a group in a branch that went has none. */
function take(
  { start, end, groups }: Stretch,
  tokens: Tokens,
  paired: ReadonlySet<number>,
  ways: Ways,
): void {
  const sums = new Float64Array(end - start + 1);
  for (let at = start; at < end; at += 1)
    sums[at + 1 - start] = (sums[at - start] ?? 0) + (paired.has(at) ? worthOf(tokens, at) : 0);
  const worth = ({ open, close }: Branch) => (sums[close - start] ?? 0) - (sums[open - start] ?? 0);
  for (const group of groups) {
    let best = 0;
    group.branches.forEach((branch, at) => {
      if (worth(branch) > worth(group.branches[best] ?? branch)) best = at;
    });
    ways.taken.set(group, best);
  }
}

/** The tokens of a stretch without the branches that went. */
function onPath({ start, end, groups }: Stretch, ways: Ways): number[] {
  const off = new Uint8Array(end - start);
  for (const group of groups) {
    const own = group.branches[ways.taken.get(group) ?? -1];
    if (!own) continue;
    const { open, close } = boundsOf(group);
    if (off[open - start] === 1) ways.taken.delete(group);
    off.fill(1, open - start, own.open - start);
    off.fill(1, own.close + 1 - start, close + 1 - start);
  }
  const nodes: number[] = [];
  for (let at = start; at < end; at += 1) if (off[at - start] === 0) nodes.push(at);
  return nodes;
}
