/** The compared words of a provision with what the comparison leaves out of them: emphasis, links, notes, names of delegations. */
import type { Segment } from '../../compare/index.ts';
import { type Inline, treatyText } from '../../document/index.ts';
import type { Mark } from './revisions.ts';

interface Look {
  strong?: true;
  emphasis?: true;
  url?: string;
}

/** What cannot be parted: words that look the same, a note, the end of a label, a break. */
export type Leaf =
  | ({ type: 'words'; text: string } & Look)
  | { type: 'note'; identifier: string }
  | { type: 'tab' }
  | { type: 'break' };

export interface Run {
  mark: Mark;
  leaf: Leaf;
}

/** A leaf as it stands in a draft. */
interface Placed {
  leaf: Leaf;
  /** How many characters of the compared text it is; none for the name of a delegation. */
  length: number;
}

export interface Sides<Value> {
  before: Value;
  after: Value;
}

/**
 * Compared words as runs: accepting all gives the words of the later draft with its look, rejecting all those of the earlier one.
 *
 * @param nodes the words as they stand in the drafts. Where their text is not what was compared, it is written without look.
 */
export function runsOf(segments: readonly Segment[], nodes: Sides<readonly Inline[]>): Run[] {
  const read = {
    before: new LeafReader(placedIn(nodes.before, segments, 'insert')),
    after: new LeafReader(placedIn(nodes.after, segments, 'delete')),
  };
  const runs: Run[] = [];
  for (const { op, text } of segments) {
    if (op === 'delete') for (const one of marked(read.before.take(text.length), 'deleted')) runs.push(one);
    else if (op === 'insert')
      for (const one of marked(read.after.take(text.length), 'inserted')) runs.push(one);
    else for (const one of both(read.before.take(text.length), read.after.take(text.length))) runs.push(one);
  }
  for (const one of both(read.before.rest(), read.after.rest())) runs.push(one);
  return runs;
}

/**
 * The words of one text as runs.
 *
 * @param segments those of this text alone.
 * @param markOf what a segment is marked as; what the comparison leaves out is marked as words that stand in both texts.
 */
export function runsOfSide(
  segments: readonly Segment[],
  nodes: readonly Inline[],
  markOf: (op: Segment['op']) => Mark,
): Run[] {
  const reader = new LeafReader(placedIn(nodes, segments, null));
  const runs = segments.flatMap(({ op, text }) => marked(reader.take(text.length), markOf(op)));
  return [...runs, ...marked(reader.rest(), markOf('equal'))];
}

const marked = (placed: readonly Placed[], mark: Mark): Run[] => placed.map(({ leaf }) => ({ mark, leaf }));

/** The same words of both drafts, in the look of the later one; names of delegations that only one has are marked. */
function both(before: readonly Placed[], after: readonly Placed[]): Run[] {
  const runs: Run[] = [];
  const names = namesByPlace(before);
  let at = 0;
  const putGone = (until: number) => {
    for (const [place, some] of names) {
      if (place > until) continue;
      for (const leaf of some) runs.push({ mark: 'deleted', leaf });
      names.delete(place);
    }
  };
  for (const { leaf, length } of after) {
    putGone(at - 1);
    if (length === 0) {
      const there = names.get(at) ?? [];
      const same = there.findIndex(one => isSameText(one, leaf));
      if (same >= 0) there.splice(same, 1);
      runs.push({ mark: same >= 0 ? 'same' : 'inserted', leaf });
      continue;
    }
    for (const part of partedAt(leaf, at, names)) {
      putGone(part.at);
      runs.push({ mark: 'same', leaf: part.leaf });
    }
    at += length;
  }
  putGone(Number.POSITIVE_INFINITY);
  return runs;
}

/** Words, cut where the earlier draft has a name inside them. */
function partedAt(leaf: Leaf, at: number, names: ReadonlyMap<number, Leaf[]>): { leaf: Leaf; at: number }[] {
  if (leaf.type !== 'words') return [{ leaf, at }];
  const inside = [...names.keys()].filter(place => place > at && place < at + leaf.text.length);
  const cuts = [at, ...inside.sort((one, two) => one - two), at + leaf.text.length];
  return cuts.slice(0, -1).map((from, index) => ({
    at: from,
    leaf: { ...leaf, text: leaf.text.slice(from - at, (cuts[index + 1] ?? 0) - at) },
  }));
}

function namesByPlace(placed: readonly Placed[]): Map<number, Leaf[]> {
  const names = new Map<number, Leaf[]>();
  let at = 0;
  for (const { leaf, length } of placed) {
    if (length === 0) names.set(at, [...(names.get(at) ?? []), leaf]);
    at += length;
  }
  return names;
}

const isSameText = (one: Leaf, two: Leaf): boolean =>
  one.type === 'words' && two.type === 'words' && one.text === two.text;

/** @param other what is of the other text. */
function placedIn(
  nodes: readonly Inline[],
  segments: readonly Segment[],
  other: Segment['op'] | null,
): Placed[] {
  const text = segments.map(({ op, text }) => (op === other ? '' : text)).join('');
  return treatyText(nodes) === text ? placed(nodes, {}) : plainLeaves(text);
}

function placed(nodes: readonly Inline[], look: Look): Placed[] {
  return nodes.flatMap((node): Placed[] => {
    const { length } = treatyText([node]);
    if (node.type === 'text' || node.type === 'bracket' || node.type === 'attribution')
      return [{ leaf: { type: 'words', text: node.value, ...look }, length }];
    if (node.type === 'noteReference')
      return [{ leaf: { type: 'note', identifier: node.identifier }, length }];
    const inner: Look =
      node.type === 'strong'
        ? { strong: true }
        : node.type === 'emphasis'
          ? { emphasis: true }
          : { url: node.url };
    return placed(node.children, { ...look, ...inner });
  });
}

/** Words without look, with the notes that are printed in them. */
const plainLeaves = (text: string): Placed[] =>
  text.split(/(\[\^[^\]\s]+\])/).flatMap((part, at): Placed[] => {
    if (part === '') return [];
    const leaf: Leaf =
      at % 2 === 0 ? { type: 'words', text: part } : { type: 'note', identifier: part.slice(2, -1) };
    return [{ leaf, length: part.length }];
  });

/** Gives the leaves of a text from its beginning, cut where they are asked for. */
class LeafReader {
  private readonly leaves: Placed[];
  private next = 0;
  /** Characters of the next leaf that were given already. */
  private taken = 0;

  constructor(leaves: Placed[]) {
    this.leaves = leaves;
  }

  take(length: number): Placed[] {
    const got: Placed[] = [];
    for (let left = length; left > 0 && this.next < this.leaves.length; ) {
      const { leaf, length: whole } = this.leaves[this.next] as Placed;
      const size = Math.min(left, whole - this.taken);
      if (leaf.type === 'words' && whole > 0)
        got.push({ leaf: { ...leaf, text: leaf.text.slice(this.taken, this.taken + size) }, length: size });
      // A note is given once, with its first sign.
      else if (this.taken === 0) got.push({ leaf, length: size });
      this.taken += size;
      left -= size;
      if (this.taken === whole) {
        this.next += 1;
        this.taken = 0;
      }
    }
    return got;
  }

  rest(): Placed[] {
    const left = this.leaves.slice(this.next);
    this.next = this.leaves.length;
    return left;
  }
}
