/** Which label the words of a line begin with at this place: one that is printed, or a bare number that is due. */
import { type Delimiter, EXACT, isFirst, numberingsOf } from '../../../document/index.ts';
import { bareLabel, labelAt, type Printed } from '../../line-start.ts';
import { lastHeld } from '../../phrases.ts';
import type { Habits, Item } from '../candidates/index.ts';
import { placesOfLine, stackOf } from './lines.ts';
import { isOptionForm, type Labelled, scoreIn } from './lists.ts';
import type { Frame, State } from './state.ts';

export interface Setting {
  /** The block that is read, its place, and the block after it. */
  item: Item;
  at: number;
  next: Item | undefined;
  habits: Habits;
  /** How often it was cut at a label in the middle. */
  cuts: number;
}

/** The label that words begin with as a line of this place. */
export function labelIn(state: State, setting: Setting, words: string): Printed | null {
  const printed = labelAt(words);
  // Those who sign stand under no heading.
  const isOutside = state.began && stackOf(state.top).at(-1)?.role === 'draft';
  if (printed && isOutside && isInitial(printed, words)) return null;
  return repeated(state, printed, words) ?? printed ?? bare(state, setting, words);
}

/** `A. Reed`, as people sign: an initial and a name or two. */
const isInitial = ({ form, number, printed }: Printed, words: string): boolean =>
  form === 'point' &&
  /^\p{Lu}$/u.test(number) &&
  /^\s*\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$/u.test(words.slice(printed.length));

/** `(a)(2)` after `(a)(1)`: one label, of the second item of (a). */
function repeated(state: State, label: Printed | null, words: string): Printed | null {
  if (label?.form !== 'parentheses' || words.charAt(label.printed.length) !== '(') return null;
  const inner = labelAt(words.slice(label.printed.length));
  if (inner?.form !== 'parentheses') return null;
  const isHolder = ({ self }: Frame) => self?.form === label.form && self.last === label.number;
  const holds = stackOf(state.top).some(
    frame =>
      isHolder(frame) &&
      frame.lists.some(list => list.form === inner.form && scoreIn(list, inner.number) === EXACT),
  );
  return holds ? { ...inner, printed: label.printed + inner.printed } : null;
}

/** A number without any mark is a label only where the document has the habit, and where it is due. */
function bare(state: State, { item, habits }: Setting, words: string): Printed | null {
  const { source, plain } = item.seen;
  const label = bareLabel(words);
  // `A certificate is issued …` begins with an article, not with a letter.
  if (!label || /^A\s\p{Ll}/u.test(words)) return null;
  const { number } = label;
  const isDue = expects(state, number, 'none');
  const hangs = source.type === 'words' && source.hanging === true && words === plain;
  // `4 Where a code …` after paragraph 3: a number that is just the next one needs no other sign.
  if (!hangs && !habits.bareLabels)
    return isDue && /^[[ ]*\p{Nd}{1,3} [[]*\p{Lu}/u.test(words) ? label : null;
  return isDue || numberingsOf(number).some(numbering => isFirst(number, numbering)) ? label : null;
}

/** Whether exactly this label is due: the next one of an open list. */
export function expects({ top }: State, number: string, form: Delimiter): boolean {
  const { column } = top;
  const seen = { indented: false, next: null, until: null, isPrinted: false };
  return placesOfLine(top, { number, form, printed: '', column, ...seen }).some(
    ({ list, cost, continuity }) => list && continuity === 'follows' && cost <= 0,
  );
}

/** The label that a block, or words of it, begin with, and what the format knows of it. */
export function labelledOf(
  { item, habits }: Setting,
  label: Printed,
  words: string,
  column: number,
): Labelled {
  const { source, plain, level } = item.seen;
  return {
    ...label,
    column,
    indented: habits.indented,
    next: source.type === 'words' && words === plain ? (source.next ?? null) : null,
    until: isOptionForm(label.form) ? lastHeld(words.slice(label.printed.length)) : null,
    isPrinted: item.isPrinted || level !== null,
  };
}
