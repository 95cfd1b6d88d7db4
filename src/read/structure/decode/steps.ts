/** What is done with the words of a block: the decisions of the decoder, which the tree is built from. */
import type { Continuity } from './lists.ts';

/** What is noticed when a heading finds its place. */
export interface Noticed {
  /** What is amiss with its number. */
  verdict?: string | null;
  /** Whether it goes on in the body, behind an annex in mid-text. */
  returns?: true;
  /** How many of the last digits of its number are the mark of a note. */
  mark?: number;
}

/** What a block is read as. The words of a heading are parted by its candidate; what is noticed of it is reported with its place. */
export type Step = { block: number } & (
  | ({ do: 'head'; depth: number } & Noticed)
  | { do: 'preamble' }
  | { do: 'close' }
  /** The words up to `to` are the title of the heading that is open. */
  | { do: 'title'; to: number }
  | { do: 'draft-title' }
  /** A labelled line; its words follow as steps of their own. */
  | { do: 'line'; depth: number; from: number; to: number; continuity: Continuity; titled: boolean }
  /** Words of what is open; uncut where labels stand among them and no more are looked for in this block. */
  | { do: 'words'; from: number; to: number; isUncut: boolean }
  /** A line without a label. */
  | { do: 'text'; depth: number; from: number; to: number }
  | { do: 'table'; depth: number }
  | { do: 'apart'; why: 'contents' | 'furniture' }
  | { do: 'note' }
);
