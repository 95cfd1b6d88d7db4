/** How labels go on with lists that are open. */
import { EXACT, GAP, isFirst, type Numbering, numberingsOf, sequenceScore } from '../../../document/index.ts';
import type { Printed } from '../../line-start.ts';
import type { Frame, OpenList } from './state.ts';

/** `beside`: the line could also be one more of the option before it. */
export type Continuity = 'follows' | 'starts' | 'gap' | 'back' | 'beside';

/** A label that a line begins with, and what is known of it. */
export interface Labelled extends Printed {
  column: number;
  /** Whether columns mean anything in this document. */
  indented: boolean;
  /** The number that comes next in the same list, where the format knows it: it tells the item `(i)` from the letter. */
  next: string | null;
  /** Of an option that says what it holds, `Option 2: (paragraphs 47 and 47bis)`: the last number of that. */
  until: string | null;
  /** Whether it is marked or printed as a heading. */
  isPrinted: boolean;
}

/** Where a line may stand. */
export interface Place {
  outer: Frame;
  list: OpenList | null;
  numbering: Numbering;
  cost: number;
  continuity: Continuity;
  /** Depth of the frame with the list that a new list in an option goes on with. */
  within?: number;
}

/** How well a number goes on from a list, or from the options that went on with it. */
export function scoreIn({ last, reached, numbering }: OpenList, number: string): number {
  const score = sequenceScore(last, number, numbering);
  return reached === undefined ? score : Math.max(score, sequenceScore(reached, number, numbering));
}

export const continuityOf = (score: number): Continuity =>
  score >= EXACT ? 'follows' : score >= GAP ? 'gap' : 'back';

/** `1.` and `2 -`, which texts mix where they were typed by several hands; `㈩` and `（十一）`, which go on where the signs end. */
const MIXED: readonly (readonly OpenList['form'][])[] = [
  ['point', 'dash'],
  ['parentheses', 'circle'],
];

/** Whether labels written in these two ways may be of one list. */
export const sameForm = (one: OpenList['form'], two: OpenList['form']) =>
  one === two ||
  (isLine(one) && isLine(two) && (one === 'none' || two === 'none')) ||
  MIXED.some(forms => forms.includes(one) && forms.includes(two));

export const isOptionForm = (form: OpenList['form']): form is 'option' | 'sub-option' =>
  form === 'option' || form === 'sub-option';

/** Whether labels written so are those of lines. */
export const isLine = (form: OpenList['form']) => !isOptionForm(form) && form !== 'heading';

export const isOption = (frame: Frame) => frame.kind === 'option';

/** The list of numbered lines in an option: the first that holds no options. */
export const numberedIn = (frame: Frame): OpenList | undefined =>
  isOption(frame) ? frame.lists.find(({ form }) => isLine(form)) : undefined;

/** Whether a list begins with this number, as it is read first. */
export const opensList = (number: string) => isFirst(number, numberingsOf(number)[0] ?? 'other');

/** Whether a list of options may begin with this number: with one, or with none at all (`Option 0: no text`). */
export const beginsOptions = (number: string) => number === '0' || opensList(number);

/** The lists of a line without the last but so many: more are finished. */
const LISTS_OF_A_LINE = 6;

/** The lists of a frame after a line was put into it, and the one that the line is of. */
export function listsWith({ outer, list: open, numbering, within }: Place, label: Labelled) {
  const { number: last, form, column } = label;
  if (open) {
    const { reached: _, ...list } = { ...open, last, column };
    const ends = ({ form: other }: OpenList) => isOptionForm(other) && !isOptionForm(list.form);
    const lists = outer.lists.map(one =>
      one === open ? list : ends(one) ? { ...one, isOver: true as const } : one,
    );
    return { lists, self: { ...list, form } };
  }
  const self: OpenList = { form, numbering, last, column, ...(within === undefined ? {} : { within }) };
  // New options take the place of those before them; a long list would be forgotten for them otherwise.
  const others = outer.lists.filter(list => form !== 'option' || list.form !== 'option');
  return { lists: [...others.slice(1 - LISTS_OF_A_LINE), self], self };
}
