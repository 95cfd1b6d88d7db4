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
import { COST } from '../costs.ts';
import { continuityOf, isOption, type Labelled, numberedIn, type Place, sameForm, scoreIn } from './lists.ts';
import { type Frame, type OpenList, openIn } from './state.ts';

/** Deeper nesting than treaties have. What would go deeper stays beside the line before it. */
const DEEPEST = 12;

/** The places for a line with a label that is no option, the cheapest first. */
export function placesOfLine(top: Frame, label: Labelled): Place[] {
  const stack = stackOf(top);
  const readings = numberingsOf(label.number);
  const beside = besideOptions(stack, label);
  const places = readings.flatMap(numbering => newListPlaces(stack, label, numbering));
  let closed = 0;
  for (const frame of stack) {
    for (const list of frame.lists) {
      const place = goesOn(frame, list, label, readings);
      const beyond = beside && isOption(frame) ? COST.beyondRival : 0;
      if (place) places.push({ ...place, cost: place.cost + closed + beyond });
    }
    if (isOption(frame)) closed += frame.isBare ? COST.emptyOption : COST.afterOptions;
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

function goesOn(outer: Frame, list: OpenList, label: Labelled, readings: readonly Numbering[]): Place | null {
  if (!readings.includes(list.numbering) || !sameForm(list.form, label.form)) return null;
  const score = scoreIn(list, label.number);
  const cost =
    (score < GAP && INSERTED.test(label.number) ? COST.lateInsertion : EXACT - score) +
    columnCost(list.column, label) +
    nextCost(label, list.numbering);
  return { outer, list, numbering: list.numbering, cost, continuity: continuityOf(score) };
}

/** `3 bis`: what was put in. */
const INSERTED = /\d\P{Nd}*\p{L}{2}/u;

const nextCost = ({ number, next }: Labelled, numbering: Numbering) =>
  next && sequenceScore(number, next, numbering) !== EXACT ? COST.otherNext : 0;

function columnCost(before: number, { column, indented }: Labelled): number {
  const distance = Math.abs(before - column);
  if (!indented) return 0;
  return distance <= 1 ? -COST.otherColumn : distance <= 3 ? 0 : COST.farColumn - COST.otherColumn;
}

/** Where a list would begin with this label. */
function newListPlaces(stack: readonly Frame[], label: Labelled, numbering: Numbering): Place[] {
  const inner = inOption(stack, label, numbering);
  const first = isFirst(label.number, numbering) && !INSERTED.test(label.number);
  const from =
    numbering === 'decimal'
      ? holderByNumber(stack, label.number)
      : label.indented
        ? holderByColumn(stack, label.column)
        : 0;
  // A list stands beside a finished paragraph, not under it.
  let at = from;
  while (at < stack.length - 1 && stack[at]?.role === 'text' && !stack[at]?.leads) at += 1;
  const outer = stack[Math.max(at, stack.length - DEEPEST)];
  if (!outer) return [];
  const cost = (first ? COST.newList : COST.newListLater) + nextCost(label, numbering);
  return [
    ...(inner ? [inner] : []),
    { outer, list: null, numbering, cost, continuity: first ? 'starts' : 'gap' },
  ];
}

/** `7.2.1` stands under `7.2`, if that is open, wherever it is printed; or else in an option, or under the heading. */
function holderByNumber(stack: readonly Frame[], number: string): number {
  const above = numberAbove(number);
  const at = stack.findIndex(
    frame => isOption(frame) || (frame.self && normaliseNumber(frame.self.last) === above),
  );
  return at === -1 ? stack.length - 1 : at;
}

/** The first line of an option that has no words yet, also where it goes on from the paragraph before the options. */
function inOption(stack: readonly Frame[], label: Labelled, numbering: Numbering): Place | null {
  const [option] = stack;
  if (!option || !isOption(option) || !option.isEmpty) return null;
  const outer = continued(stack, label);
  const first = isFirst(label.number, numbering);
  const hasWords = !option.isBare && !option.leads && option.until === null;
  if (hasWords && !outer) return null;
  // Another option begins with the number that the first one began with.
  const isLater = option.self !== null && !isFirst(option.self.last, option.self.numbering);
  // Columns may show that the option hangs from the line above it.
  const above = option.up?.column ?? -1;
  const hangs = label.indented && above >= 0 && option.column > above;
  const fits = outer ? isBeside(option, outer.frame) || hangs : first;
  const unfit = outer ? COST.optionBelowMember : COST.inOptionLater;
  const inWords = hasWords ? COST.inOptionWithWords : 0;
  return {
    outer: option,
    list: null,
    numbering: outer?.list.numbering ?? numbering,
    cost: (fits ? 0 : unfit) + inWords + nextCost(label, numbering),
    continuity: outer ? 'follows' : isLater || first ? 'starts' : 'gap',
    ...(outer ? { within: outer.frame.depth } : {}),
  };
}

/** Whether an option stands in a frame; one in other options, also where those stand in a paragraph of it. */
function isBeside({ up }: Frame, outer: Frame): boolean {
  if (up === null || up === outer) return up === outer;
  if (!isOption(up)) return false;
  let holder: Frame | null = up;
  while (holder && isOption(holder)) holder = holder.up;
  return holder === outer || holder?.up === outer;
}

/**
 * The line after two options that reach equally far: `1.`, then Option 1 with a `2.`, Option 2 with a `2.`, and `3.`, which
 * is taken for the next paragraph of all. So is what comes after the last paragraph that an option says it holds.
 */
function besideOptions(stack: readonly Frame[], label: Labelled): Place | null {
  const option = stack.find(isOption);
  const inner = option && numberedIn(option);
  const end = option?.until ?? option?.rival;
  const outer = option?.up;
  if (!option || !inner || !outer || !end || !sameForm(label.form, inner.form)) return null;
  if (normaliseNumber(inner.last) !== normaliseNumber(end)) return null;
  if (sequenceScore(inner.last, label.number, inner.numbering) !== EXACT) return null;
  const list = outer.lists.find(one => sameForm(one.form, label.form) && one.numbering === inner.numbering);
  return list
    ? { outer, list, numbering: list.numbering, cost: 0, continuity: option.until ? 'follows' : 'beside' }
    : null;
}

/** The innermost open list that a label goes on with. */
function continued(stack: readonly Frame[], { number, form }: Labelled) {
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
