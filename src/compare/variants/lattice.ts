/**
 * One text as a lattice: its tokens, and which of them may stand in front of which. Outside groups that is the token before; the first
 * token of every branch follows what stands before the group, and what stands after the group follows the last token of any branch.
 */
import type { Group } from './types.ts';

export interface Lattice {
  /** Tokens that lie on a path, in reading order: all but the signs between the branches of a group. */
  nodes: number[];
  /** Of each node the nodes that may come right before it, as places in `nodes`; -1 is the start. */
  before: number[][];
  /** Nodes that may end the text. */
  last: number[];
  /** How many edges there are. */
  edges: number;
}

interface OpenGroup {
  group: Group;
  branch: number;
  /** What stands before the group. */
  entry: number[];
  exits: number[];
}

/** The lattice of `tokens[start, end)`; `groups` in the order of where they begin, all inside. */
export function latticeOf(start: number, end: number, groups: readonly Group[]): Lattice {
  const lattice: Lattice = { nodes: [], before: [], last: [], edges: 0 };
  const waiting = [...groups].reverse();
  const open: OpenGroup[] = [];
  let exits = [-1];
  for (let at = start; at < end; at += 1) {
    let top = open.at(-1);
    const next = waiting.at(-1);
    if (next?.branches[0]?.open === at) {
      waiting.pop();
      top = { group: next, branch: 0, entry: exits, exits: [] };
      open.push(top);
    } else if (top) {
      const own = top.group.branches[top.branch];
      if (own && at < own.open) continue;
      if (own && at === own.open) exits = top.entry;
    }
    const node = lattice.nodes.length;
    lattice.nodes.push(at);
    lattice.before.push(exits);
    lattice.edges += exits.length;
    exits = [node];
    // A branch ends here, and perhaps its group; the one around it goes on.
    if (top?.group.branches[top.branch]?.close !== at) continue;
    top.exits.push(node);
    top.branch += 1;
    if (top.branch < top.group.branches.length) continue;
    exits = top.exits;
    open.pop();
  }
  lattice.last = exits;
  return lattice;
}
