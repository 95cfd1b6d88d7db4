/**
 * Where a labelled line may stand.
 *
 * Indentation alone cannot tell the levels (in the High Seas Agreement `(a)` and `(i)` stand at the same column), and labels alone
 * cannot tell `(i)` after `(h)` from the first item of a list. So every open list is asked how well the label goes on from its
 * last one, and the column, where the format shows one, only adds to the answer. What comes later decides between the rest.
 */
import {
  EXACT,
  GAP,
  isFirst,
  type Numbering,
  normaliseNumber,
  numberAbove,
  numberingsOf,
  sequenceScore,
} from '../../../document/index.ts';
import {
  AFTER_OPTIONS,
  BEYOND_RIVAL,
  EMPTY_OPTION,
  FAR_COLUMN,
  IN_OPTION_AS_BEFORE,
  IN_OPTION_LATER,
  IN_OPTION_WITH_WORDS,
  LATE_INSERTION,
  NEW_LIST,
  NEW_LIST_ANNOUNCED,
  NEW_LIST_LATER,
  OPTION_BELOW_MEMBER,
  OTHER_COLUMN,
  OTHER_FORM,
  OTHER_NEXT,
  SET_IN,
} from '../costs.ts';
import { continuityOf, isOption, type Labelled, numberedIn, type Place, sameForm, scoreIn } from './lists.ts';
import { type Frame, type OpenList, openIn } from './state.ts';

/** Deeper nesting than treaties have. What would go deeper stays beside the line before it. */
const DEEPEST = 12;

/** The places for a line with a label that is no option, the cheapest first. */
export function placesOfLine(top: Frame, label: Labelled, indented: boolean): Place[] {
  const stack = stackOf(top);
  const readings = numberingsOf(label.number);
  const beside = besideOptions(stack, label, indented);
  const places = readings.flatMap(numbering => newListPlaces(stack, label, numbering, indented));
  let closed = 0;
  for (const frame of stack) {
    for (const list of frame.lists) {
      const place = goesOn(frame, list, label, readings, indented);
      if (place)
        places.push({ ...place, cost: place.cost + closed + (beside && isOption(frame) ? BEYOND_RIVAL : 0) });
    }
    if (isOption(frame)) closed += frame.isBare ? EMPTY_OPTION : AFTER_OPTIONS;
  }
  if (beside) places.push(beside);
  return places.sort((one, two) => one.cost - two.cost);
}

/** What is open down to the innermost heading, which holds the lists. */
export function stackOf(top: Frame): Frame[] {
  const stack: Frame[] = [];
  for (const frame of openIn(top)) {
    stack.push(frame);
    if (frame.role === 'head' || frame.role === 'draft') break;
  }
  return stack;
}

function goesOn(
  outer: Frame,
  list: OpenList,
  label: Labelled,
  readings: readonly Numbering[],
  indented: boolean,
): Place | null {
  if (!readings.includes(list.numbering) || !sameForm(list.form, label.form)) return null;
  const score = scoreIn(list, label.number);
  const isLate = score < GAP && INSERTED.test(label.number);
  const cost =
    (isLate ? LATE_INSERTION : EXACT - score) +
    (indented ? columnCost(list.column, label.column) : 0) +
    (list.form === label.form || list.form === 'none' || label.form === 'none' ? 0 : OTHER_FORM) +
    nextCost(label, list.numbering);
  return { outer, list, numbering: list.numbering, cost, continuity: continuityOf(score) };
}

const nextCost = ({ number, next }: Labelled, numbering: Numbering) =>
  next && sequenceScore(number, next, numbering) !== EXACT ? OTHER_NEXT : 0;

function columnCost(before: number, after: number): number {
  const distance = Math.abs(before - after);
  return distance <= 1 ? -OTHER_COLUMN : distance <= 3 ? 0 : FAR_COLUMN - OTHER_COLUMN;
}

/** Where a list would begin with this label. */
function newListPlaces(
  stack: readonly Frame[],
  label: Labelled,
  numbering: Numbering,
  indented: boolean,
): Place[] {
  const inner = inOption(stack, label, numbering, indented);
  if (inner && (inner.outer.isBare || inner.outer.until !== null)) return [inner];
  const others = inner ? [inner] : [];
  if (numbering === 'decimal') return [newDecimalList(stack, label)];
  const first = isFirst(label.number, numbering) && !INSERTED.test(label.number);
  const from = indented ? holderByColumn(stack, label.column) : 0;
  const isDeeper = indented && label.column > (stack[from]?.column ?? 0);
  // A list stands beside a finished paragraph, not under it.
  let at = from;
  while (at < stack.length - 1 && stack[at]?.role === 'text' && !stack[at]?.leads) at += 1;
  const outer = stack[Math.max(at, stack.length - DEEPEST)];
  if (!outer) return [];
  const cost = (first ? NEW_LIST : NEW_LIST_LATER) + (isDeeper ? SET_IN : 0) + nextCost(label, numbering);
  return [...others, { outer, list: null, numbering, cost, continuity: first ? 'starts' : 'gap' }];
}

/** What was put in after a number begins no list. */
const INSERTED = /\d\P{Nd}*\p{L}{2}/u;

/** `7.2.1` stands under `7.2`, if that is open, wherever it is printed. */
function newDecimalList(stack: readonly Frame[], { number }: Labelled): Place {
  const above = numberAbove(number);
  const base = stack.length - 1;
  const parent = stack.findIndex(({ self }) => self && normaliseNumber(self.last) === above);
  // Under an option of that paragraph, if one is open: `3. Option 2: 3.3 …`.
  const option = stack.findIndex(isOption);
  const at = Math.min(parent === -1 ? base : parent, option === -1 ? base : option);
  const first = isFirst(number, 'decimal');
  // `1.2` goes on from `1.1`, also where a `(1)` came between.
  const isUnder = parent !== -1 && !stack[parent]?.lists.some(({ numbering }) => numbering === 'decimal');
  return {
    outer: stack[at] as Frame,
    list: null,
    numbering: 'decimal',
    cost: isUnder ? NEW_LIST_ANNOUNCED : first ? NEW_LIST : NEW_LIST_LATER,
    continuity: first ? 'starts' : 'gap',
  };
}

/** The first line of an option that has no words yet, also where it goes on from the paragraph before the options. */
function inOption(
  stack: readonly Frame[],
  label: Labelled,
  numbering: Numbering,
  indented: boolean,
): Place | null {
  const [option] = stack;
  if (!option || !isOption(option) || !option.isEmpty) return null;
  if (indented && label.column < option.column) return null;
  const outer = continued(stack, label);
  // Another option begins with the number that the first one began with.
  const isLater = option.self !== null && !isFirst(option.self.last, option.self.numbering);
  const first = isFirst(label.number, numbering);
  const hasWords = !option.isBare && option.until === null;
  if (hasWords && !outer) return null;
  return {
    outer: option,
    list: null,
    numbering: outer?.list.numbering ?? numbering,
    cost:
      (outer
        ? outer.frame === option.up || isSetIn(option, indented)
          ? 0
          : OPTION_BELOW_MEMBER
        : first
          ? 0
          : isLater
            ? IN_OPTION_AS_BEFORE
            : IN_OPTION_LATER) +
      (hasWords ? IN_OPTION_WITH_WORDS : 0) +
      nextCost(label, numbering),
    continuity: outer ? 'follows' : isLater || first ? 'starts' : 'gap',
    ...(outer ? { within: outer.frame.depth } : {}),
  };
}

/** Whether columns show that an option hangs from the line above it. */
const isSetIn = (option: Frame, indented: boolean): boolean =>
  indented && option.up !== null && option.up.column >= 0 && option.column > option.up.column;

/**
 * The line after two options that reach equally far: `1.`, then Option 1 with a `2.`, Option 2 with a `2.`, and `3.`, which
 * is taken for the next paragraph of all. So is what comes after the last paragraph that an option says it holds.
 */
function besideOptions(stack: readonly Frame[], label: Labelled, indented: boolean): Place | null {
  const option = stack.find(isOption);
  const inner = option && numberedIn(option);
  const end = option?.until ?? option?.rival;
  const outer = option?.up;
  if (!option || !inner || !outer || !end || !sameForm(label.form, inner.form)) return null;
  if (normaliseNumber(inner.last) !== normaliseNumber(end)) return null;
  if (indented && label.column > option.column) return null;
  if (sequenceScore(inner.last, label.number, inner.numbering) !== EXACT) return null;
  const list = outer.lists.find(one => sameForm(one.form, label.form) && one.numbering === inner.numbering);
  return list
    ? { outer, list, numbering: list.numbering, cost: 0, continuity: option.until ? 'follows' : 'beside' }
    : null;
}

/** The innermost open list that a label goes on with. */
function continued(
  stack: readonly Frame[],
  { number, form }: Labelled,
): { frame: Frame; list: OpenList } | null {
  for (const frame of stack) {
    const list = frame.lists.find(open => sameForm(open.form, form) && scoreIn(open, number) === EXACT);
    if (list) return { frame, list };
  }
  return null;
}

/** The innermost that starts to the left of a column. What stands under an option need not be set in. */
export function holderByColumn(stack: readonly Frame[], column: number): number {
  const at = stack.findIndex(frame => (isOption(frame) ? frame.column - 1 : frame.column) < column);
  return at === -1 ? stack.length - 1 : at;
}
