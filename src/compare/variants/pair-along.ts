/** Which token of one text is which of the other, along the paths through both that need the least edit. */
import type { Tokens } from '../words/index.ts';
import type { Along, Rivalled, Stretch, Ways } from './along.ts';
import { bestPath, MOST_STEPS, type Scoring, stepsOf } from './best-path.ts';
import { boundsOf, isWithin } from './bounds.ts';
import { type Lattice, latticeOf } from './lattice.ts';
import { oneByOne } from './one-by-one.ts';
import { leaveOpen, ofWords, openOnBoth } from './open-groups.ts';
import { pairBranches } from './pair-branches.ts';
import { worthOf } from './token-worth.ts';
import type { Branch, Group } from './types.ts';

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

function isSame(first: Stretch, second: Stretch, one: Tokens, two: Tokens): boolean {
  if (first.end - first.start !== second.end - second.start || first.groups.length !== second.groups.length)
    return false;
  for (let at = first.start; at < first.end; at += 1)
    if (one.ids[at] !== two.ids[second.start + at - first.start]) return false;
  return true;
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
  const scoring = { before: scoringOf(one, first, tokensOne), after: scoringOf(two, second, tokensTwo) };
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

/** That a group was settled by one of its variants is likelier than that all went and the same word stands elsewhere. */
const IN_GROUP = 1.1;
/** What a word costs that stays alone on a path: of two branches that fit, the one without superfluous words. */
const ALONE = 0.03;

function scoringOf({ nodes }: Lattice, { start, end, groups }: Stretch, tokens: Tokens): Scoring {
  const inGroup = new Uint8Array(end - start);
  for (const { branches } of groups)
    for (const { open, close } of branches) inGroup.fill(1, open - start, close + 1 - start);
  const worth = Float64Array.from(
    nodes,
    at => worthOf(tokens, at) * (inGroup[at - start] === 1 ? IN_GROUP : 1),
  );
  return {
    ids: Int32Array.from(nodes, at => tokens.ids[at] ?? -1),
    worth,
    cost: worth.map(value => value * ALONE),
    isSign: Uint8Array.from(nodes, at => (tokens.kinds[at] === 'bracket' ? 1 : 0)),
  };
}
