/** Where an option may stand: beside the options before it, or as the first of a new list. */
import { EXACT, numberingsOf, sequenceScore } from '../../../document/index.ts';
import { COST } from '../costs.ts';
import { holderByColumn, stackOf } from './lines.ts';
import { beginsOptions, continuityOf, isOption, type Labelled, type Place, scoreIn } from './lists.ts';
import { type Frame, innermost, type OpenList, openIn } from './state.ts';

/** The places for an option, the cheapest first. */
export function placesOfOption(top: Frame, label: Labelled): Place[] {
  const places = newOptions(top, label);
  let closed = 0;
  for (const frame of optionStack(top)) {
    for (const list of frame.lists) {
      if (list.form !== label.form) continue;
      const score = scoreOf(list, label.number);
      if (score === null) continue;
      const cost = EXACT - score + closed + (list.isOver ? COST.optionsOver : 0);
      places.push({ outer: frame, list, numbering: list.numbering, cost, continuity: continuityOf(score) });
    }
    if (isOption(frame) && frame.isBare) closed += COST.emptyOption;
  }
  return places.sort((one, two) => one.cost - two.cost);
}

/** How an option goes on: `Option 1` after `Option 0`, and `Option 2` after `Option 1, sub-option 2`; `Option 2` never after `Option A`. */
function scoreOf(list: OpenList, number: string): number | null {
  if (list.last === '0' && number === '1') return EXACT;
  const [last = ''] = list.last.split('.');
  const [next = ''] = number.split('.');
  if (list.last.includes('.') === number.includes('.') && numberingsOf(number).includes(list.numbering))
    return scoreIn(list, number);
  const [numbering = 'other'] = numberingsOf(next);
  return numberingsOf(last).includes(numbering) ? sequenceScore(last, next, numbering) : null;
}

/** All that an option may go on in: out of what options hold, of lettered sections and of groups, but not out of the article. */
function* optionStack(top: Frame): Generator<Frame> {
  for (const frame of openIn(top)) {
    yield frame;
    const isOuter = frame.role === 'draft' || (frame.role === 'head' && frame.kind !== 'division');
    if (isOuter && innermost(frame, isOption) === null) return;
  }
}

function newOptions(top: Frame, label: Labelled): Place[] {
  const stack = stackOf(top);
  const numbering = numberingsOf(label.number)[0] ?? 'other';
  const first = beginsOptions(label.number);
  const from = label.indented ? holderByColumn(stack, label.column) : 0;
  const places: Place[] = [];
  let out = 0;
  let closed = 0;
  for (const [at, outer] of stack.entries()) {
    // Options stand beside a finished paragraph, not under it.
    if (at < from || (outer.role === 'text' && !outer.leads)) continue;
    // Where options of the kind are open, a later number goes on from them, or skips some.
    if (!first && outer.lists.some(list => list.form === label.form && list.numbering === numbering))
      continue;
    // What is printed as a heading stands in what has one, however deep the lines before it went.
    const isFree =
      (label.isPrinted || label.form === 'sub-option') && (outer.role !== 'line' || isOption(outer));
    places.push({
      outer,
      list: null,
      numbering,
      cost:
        (first ? COST.newList : COST.newListLater) +
        (isFree ? 0 : out * COST.optionsFurtherOut) +
        (label.indented && at > from ? COST.otherColumn : 0) +
        closed +
        (label.form === 'option' ? withinOption(outer, numbering) : 0),
      continuity: first ? 'starts' : 'gap',
    });
    out += 1;
    if (isOption(outer) && outer.isBare) closed += COST.emptyOption;
  }
  return places;
}

/** Options within an option are counted in another way than it is, or nothing would tell them from those beside it. */
const withinOption = (outer: Frame, numbering: OpenList['numbering']): number =>
  !isOption(outer) ? 0 : outer.self?.numbering === numbering ? COST.newListLater : COST.newList;
