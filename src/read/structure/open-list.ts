/** Lists that are open while lines are read: what is known of each. */
import type { Delimiter, Numbering } from './grammar.ts';

export interface OpenList {
  /** `option`, or the delimiter of its labels. */
  form: Delimiter | 'option';
  numbering: Numbering;
  last: string;
  indent: number;
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
}

export interface Labelled {
  number: string;
  form: Delimiter | 'option';
  indent: number;
  /** The number that comes next in the same list, if it was looked for: it tells the item `(i)` from the letter. */
  next?: string | null;
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
  /** Known already, where no list of its own tells it. */
  continuity?: Continuity;
}
