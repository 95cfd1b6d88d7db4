// One edited treaty: the earlier version, the later one, and what was done to it.
import { textsOf, walk } from './model.mjs';
import { markedIds } from './references.mjs';

export class Edit {
  /** `treaty` becomes the earlier version and is never changed again. */
  constructor(treaty, ids, rng) {
    this.ids = ids;
    this.rng = rng;
    this.before = treaty;
    this.after = structuredClone(treaty);
    /** Ids of what was moved; of what was split off (part -> whole) and merged (part -> whole). */
    this.moved = new Set();
    /** Ids of what went a level up or down where it stood: it may be called moved, or not. */
    this.either = new Set();
    /** Id -> words in which only references were reworded, to follow what they name. */
    this.reworded = new Map();
    this.splits = new Map();
    this.merges = new Map();
    /** Ids with changed modal words; with words changed otherwise; with editorial changes only. */
    this.modal = new Set();
    this.worded = new Set();
    this.editorial = new Set();
    /** Id -> bracket events; id -> outcome of its alternatives. */
    this.brackets = new Map();
    this.alternatives = new Map();
    /** Id -> the kinds of fact that may report its change, none where there is none; ids of what was redrafted in its place. */
    this.facts = new Map();
    this.redrafted = new Set();
    /** What an operation has taken: one provision bears one kind of structural change. */
    this.taken = new Set();
    this.fresh = new Set();
    /** Id of a new line that nearly repeats one that stays -> id of that one. */
    this.copies = new Map();
  }

  /** Nodes of the earlier version by their id: for operations that write both versions. */
  earlier() {
    return new Map([...walk(this.before)].map(({ node }) => [node.id, node]));
  }

  /** Nodes of the later version that satisfy `wanted`, in random order, each with its parent. */
  some(wanted) {
    return this.rng.shuffled([...walk(this.after)].filter(({ node, parent }) => wanted(node, parent)));
  }

  isFree(one) {
    return !this.taken.has(one.id) && !this.fresh.has(one.id);
  }

  take(...nodes) {
    for (const one of nodes) for (const { node } of walk([one])) this.taken.add(node.id);
  }

  siblings(parent) {
    return parent === null ? this.after : parent.children;
  }

  /** Ids that something refers to: they are not deleted, or the reference would dangle. */
  referredTo() {
    return new Set(this.after.flatMap(one => textsOf(one)).flatMap(markedIds));
  }
}
