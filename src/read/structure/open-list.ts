/** Lists that are open while lines are read: what is known of each. */
import type { Delimiter, Numbering } from './grammar.ts';
import { sequenceScore } from './sequence.ts';

export interface OpenList {
  /** `option`, or the delimiter of its labels. */
  form: Delimiter | 'option';
  numbering: Numbering;
  last: string;
  indent: number;
  /** The last number of options that go on with this list: `1.`, and `2.` in Option 1. */
  reached?: string;
  /** Of the list of an option that goes on with another one: that. */
  within?: OpenList;
}

export interface Container {
  node: { children: unknown[] };
  /** Column of the line itself; -1 for the headed provision that holds all. */
  indent: number;
  lists: OpenList[];
  /** What it is as a line: its list's form and numbering; null for headed provisions and unlabelled lines. */
  self: OpenList | null;
  /** Of an unlabelled line: whether it leads to a list, as a sentence that has not ended does. */
  introduces?: boolean;
  /** Of an option: the last number of the list in the option before it. */
  rival?: string;
  /** Of an option that says so, `Option 2: (paragraphs 47 and 47bis)`: its last number. */
  until?: string;
}

export interface Labelled {
  number: string;
  form: Delimiter | 'option';
  indent: number;
  /** The number that comes next in the same list, if it was looked for: it tells the item `(i)` from the letter. */
  next?: string | null;
  /** Of an option that says what it holds: the last number of that. */
  until?: string | null;
  /** Of an option without words: the label of the line behind it. */
  leads?: { number: string; form: Delimiter | 'option' } | null;
}

/** `beside`: the line could as well be one more of the option before it. */
export type Continuity = 'follows' | 'starts' | 'gap' | 'back' | 'beside';

export interface Choice {
  index: number;
  list: OpenList | null;
  score: number;
  numbering: Numbering;
  /** The list that a new one in an option goes on with. */
  within?: OpenList;
  /** Known already, where no list of its own tells it. */
  continuity?: Continuity;
}

/** How well a number goes on from a list, or from the options that went on with it. */
export function scoreIn({ last, reached, numbering }: OpenList, number: string): number {
  const score = sequenceScore(last, number, numbering);
  return reached === undefined ? score : Math.max(score, sequenceScore(reached, number, numbering));
}

/** Whether labels written in these two ways may be of one list. */
export const sameForm = (one: OpenList['form'], two: OpenList['form']) =>
  one === two ||
  (one !== 'option' && two !== 'option' && (one === 'none' || two === 'none')) ||
  (isStop(one) && isStop(two));

/** `1.` and `2 -`, which texts mix where they were typed by several hands. */
const isStop = (form: OpenList['form']) => form === 'point' || form === 'dash';
