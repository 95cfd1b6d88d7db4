/** Which token of one text is which of the other, along the paths through both that need the least edit. */
import { isStopWord, pairTokens, type Tokens, tokenText } from '../words/index.ts';
import { bestPath, MOST_STEPS, type Scoring, stepsOf } from './best-path.ts';
import { type Lattice, latticeOf } from './lattice.ts';
import { pairBranches } from './pair-branches.ts';
import type { Branch, Group } from './types.ts';

export interface Rivalled {
  tokens: Tokens;
  groups: readonly Group[];
}

/** What became of the groups of one text: the branch that the path goes through, or the group of the other text that is as open. */
export interface Ways {
  taken: Map<Group, number>;
  open: Map<Group, Group>;
}

export interface Along {
  /** For each token of the first text its partner in the second one, or -1. */
  partner: Int32Array;
  one: Ways;
  two: Ways;
  /** Steps that the search took. */
  work: number;
  /** Some groups were decided one by one, without the others in view. */
  bounded: boolean;
}

interface Stretch {
  start: number;
  end: number;
  groups: readonly Group[];
}

/**
 * Pairs the tokens of two texts. Of a group of the one text only the words of one branch can be paired, so that a word is never paired
 * with its namesake in a rival that went; where both texts have a group in one place, branch is paired with branch.
 */
export function pairAlong(one: Rivalled, two: Rivalled): Along {
  const along: Along = {
    partner: new Int32Array(one.tokens.ids.length).fill(-1),
    one: { taken: new Map(), open: new Map() },
    two: { taken: new Map(), open: new Map() },
    work: 0,
    bounded: false,
  };
  const whole = ({ tokens, groups }: Rivalled): Stretch => ({ start: 0, end: tokens.ids.length, groups });
  const waiting: [Stretch, Stretch][] = [[whole(one), whole(two)]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const [first, second] of pairStretch(next[0], next[1], one.tokens, two.tokens, along)) {
      const branches = pairBranches(first, second, one.tokens, two.tokens);
      for (const [own, other] of branches)
        waiting.push([stretchOf(own, one.groups), stretchOf(other, two.groups)]);
    }
  }
  return along;
}

const stretchOf = ({ open, close }: Branch, groups: readonly Group[]): Stretch => ({
  start: open,
  end: close + 1,
  groups: groups.filter(({ branches: [first] }) => first && first.open > open && first.close < close),
});

/** Pairs what stands in two stretches, and gives the groups that both have in one place: they are still to be paired. */
function pairStretch(
  first: Stretch,
  second: Stretch,
  one: Tokens,
  two: Tokens,
  along: Along,
): [Group, Group][] {
  if (isSame(first, second, one, two)) {
    for (let at = first.start; at < first.end; at += 1) along.partner[at] = second.start + at - first.start;
    first.groups.forEach((group, at) => {
      const other = second.groups[at];
      if (other) leaveOpen(group, other, along);
    });
    return [];
  }
  const lattices = {
    one: latticeOf(first.start, first.end, first.groups),
    two: latticeOf(second.start, second.end, second.groups),
  };
  const steps = stepsOf(lattices.one, lattices.two);
  if (along.work + steps > MOST_STEPS) {
    along.bounded = true;
    oneByOne(first, second, one, two, along);
    return [];
  }
  along.work += steps;
  const pairs = searched(lattices.one, lattices.two, first, second, one, two, along);
  const open = openOnBoth(ofWords(pairs, one), first, second, along);
  for (const [group, other] of open) {
    const [own, bounds] = [boundsOf(group), boundsOf(other)];
    for (const [from, to] of pairs) if (isWithin(from, own) || isWithin(to, bounds)) along.partner[from] = -1;
  }
  return open;
}

/** Without pairs of brackets and signs, which are alike everywhere and tell no place. */
const ofWords = (pairs: readonly [number, number][], { kinds }: Tokens) =>
  pairs.filter(([from]) => kinds[from] === 'word' || kinds[from] === 'number');

const isWithin = (at: number, { open, close }: Branch) => at >= open && at <= close;

function leaveOpen(group: Group, other: Group, { one, two }: Along): void {
  one.taken.delete(group);
  two.taken.delete(other);
  one.open.set(group, other);
  two.open.set(other, group);
}

function isSame(first: Stretch, second: Stretch, one: Tokens, two: Tokens): boolean {
  if (first.end - first.start !== second.end - second.start || first.groups.length !== second.groups.length)
    return false;
  for (let at = first.start; at < first.end; at += 1)
    if (one.ids[at] !== two.ids[second.start + at - first.start]) return false;
  return true;
}

/** By what a token says. Brackets and signs decide only where no word does. */
const WORTH = { content: 1, stop: 0.3, sign: 0.1, bracket: 0.05 };
/** That a group was settled by one of its variants is likelier than that all went and the same word stands elsewhere. */
const IN_GROUP = 1.1;
/** What a word costs that stays alone on a path: of two branches that fit, the one without superfluous words. */
const ALONE = 0.03;

export function worthOf(tokens: Tokens, at: number): number {
  const kind = tokens.kinds[at];
  if (kind === 'bracket' || kind === 'note') return WORTH.bracket;
  if (kind === 'punctuation') return WORTH.sign;
  return kind === 'word' && isStopWord(tokenText(tokens, at).toLowerCase()) ? WORTH.stop : WORTH.content;
}

function searched(
  one: Lattice,
  two: Lattice,
  first: Stretch,
  second: Stretch,
  tokensOne: Tokens,
  tokensTwo: Tokens,
  along: Along,
): [number, number][] {
  const side = (lattice: Lattice, stretch: Stretch, tokens: Tokens) => {
    const inGroup = new Uint8Array(stretch.end - stretch.start);
    for (const { branches } of stretch.groups)
      for (const { open, close } of branches)
        inGroup.fill(1, open - stretch.start, close + 1 - stretch.start);
    const worth = lattice.nodes.map(
      at => worthOf(tokens, at) * (inGroup[at - stretch.start] === 1 ? IN_GROUP : 1),
    );
    return {
      worth,
      ids: lattice.nodes.map(at => tokens.ids[at] ?? -1),
      isSign: (node: number) => tokens.kinds[lattice.nodes[node] ?? -1] === 'bracket',
    };
  };
  const [left, right] = [side(one, first, tokensOne), side(two, second, tokensTwo)];
  const scoring: Scoring = {
    isEqual: (before, after) => left.ids[before] === right.ids[after],
    weight: (before, after) => Math.max(left.worth[before] ?? 0, right.worth[after] ?? 0),
    cost: {
      before: node => (left.worth[node] ?? 0) * ALONE,
      after: node => (right.worth[node] ?? 0) * ALONE,
    },
    isSign: { before: left.isSign, after: right.isSign },
  };
  const path = bestPath(one, two, scoring);
  const note = (lattice: Lattice, onPath: Uint8Array, groups: readonly Group[], ways: Ways) => {
    const walked = new Set(lattice.nodes.filter((_, node) => onPath[node] === 1));
    for (const group of groups) {
      const branch = group.branches.findIndex(({ open }) => walked.has(open));
      if (branch >= 0) ways.taken.set(group, branch);
    }
  };
  note(one, path.before, first.groups, along.one);
  note(two, path.after, second.groups, along.two);
  return path.pairs.map(([before, after]) => {
    const pair: [number, number] = [one.nodes[before] ?? 0, two.nodes[after] ?? 0];
    along.partner[pair[0]] = pair[1];
    return pair;
  });
}

/** For texts too long to search: the branch with most words in the shortest edit of the whole, then once more along these. */
function oneByOne(first: Stretch, second: Stretch, one: Tokens, two: Tokens, along: Along): void {
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

/**
 * The groups of both stretches that stand in one place: a word of the one is paired with a word of the other, or both stand between
 * the same pairs. What lies inside them is left to be paired.
 */
function openOnBoth(
  pairs: readonly [number, number][],
  first: Stretch,
  second: Stretch,
  along: Along,
): [Group, Group][] {
  const found: [Group, Group][] = [];
  let [at, from, until, otherUntil] = [0, 0, -1, -1];
  for (const group of first.groups) {
    const own = boundsOf(group);
    if (own.open < until) {
      along.one.taken.delete(group);
      continue;
    }
    if (!along.one.taken.has(group)) continue;
    while (at < pairs.length && (pairs[at]?.[0] ?? 0) < own.open) at += 1;
    let end = at;
    while (end < pairs.length && (pairs[end]?.[0] ?? 0) <= own.close) end += 1;
    const low = pairs[at - 1]?.[1] ?? second.start - 1;
    const high = pairs[end]?.[1] ?? second.end;
    const [least, most] = end > at ? [pairs[at]?.[1] ?? 0, pairs[end - 1]?.[1] ?? 0] : [high, low];
    while (from < second.groups.length && boundsOf(second.groups[from] as Group).close <= low) from += 1;
    let other: Group | null = null;
    for (let next = from; next < second.groups.length && !other; next += 1) {
      const candidate = second.groups[next] as Group;
      const { open, close } = boundsOf(candidate);
      if (open >= high) break;
      const isFree = along.two.taken.has(candidate) && open > otherUntil;
      const isThere = (close >= least && open <= most) || (open > low && close < high);
      if (isFree && isThere) other = candidate;
    }
    if (!other) continue;
    leaveOpen(group, other, along);
    until = own.close;
    otherUntil = boundsOf(other).close;
    for (const nested of second.groups)
      if (isWithin(boundsOf(nested).open, boundsOf(other))) along.two.taken.delete(nested);
    found.push([group, other]);
  }
  return found;
}

/** From the first sign of a group to its last one. */
export const boundsOf = ({ branches }: Group): Branch => ({
  open: branches[0]?.open ?? 0,
  close: branches.at(-1)?.close ?? 0,
});
