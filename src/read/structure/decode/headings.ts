/** Where a heading belongs: under which open part, chapter, section, annex or option; and what it closes. */
import { isFirst } from '../../../document/index.ts';
import { countOf, follows, numberingOf } from '../../heading-numbers.ts';
import type { Habits, HeadingReading } from '../candidates/index.ts';
import { COST } from '../costs.ts';
import { closedFor } from './closed-for.ts';
import { isOption } from './lists.ts';
import {
  annexFits,
  articleFits,
  counted,
  hasArticles,
  isNext,
  lastOf,
  NEW_SCOPE,
  type Scope,
  VERDICTS,
} from './scope.ts';
import { type Frame, hold, innermost, type OpenList, openIn, rootOf, type State } from './state.ts';
import type { Noticed } from './steps.ts';

/** A heading in its place: the new innermost frame, the numbers that count on from it, and what that costs. */
export interface Headed extends Noticed {
  top: Frame;
  scope: Scope;
  cost: number;
}

/** The places for a heading that names its kind. */
export function placesOfHeading(state: State, heading: HeadingReading, habits: Habits): Headed[] {
  const { top, scope } = state;
  if (heading.kind === 'annex') return [annexAt(state, heading)];
  if (heading.kind === 'preamble') {
    // A convention that is the annex of a resolution has a preamble of its own.
    const annex = scope.outer && !hasArticles(scope) ? innermost(top, ({ kind }) => kind === 'annex') : null;
    const cost = state.began && !annex ? COST.sequence.no : 0;
    return [open(annex ?? rootOf(top), scope, heading, cost, { recitals: true })];
  }
  const places = [inScope(top, scope, heading, habits), ...withNoteMark(state, heading, habits)];
  // The next one of the body, which an annex interrupted: `Chapter 3`, `Article 4`.
  if (scope.outer && isNext(scope.outer.scope, heading)) {
    const back = inScope(scope.outer.top, scope.outer.scope, heading, habits);
    const cost = back.cost + (hasArticles(scope) ? COST.returnFromArticles : 0);
    places.push({ ...back, cost, returns: true });
  }
  const option = innermost(top, isOption);
  const inner = option && heading.kind !== 'article' ? inOption(option, scope, heading) : null;
  if (inner) places.push(inner);
  return places.sort((one, two) => one.cost - two.cost);
}

/**
 * `Article 8042` behind article 803: article 804, with the mark of note 2, which was printed raised. Only where the number that is
 * left just follows. In Russian, a raised digit tells what was put in (`2¹`), and so it is no note.
 */
function withNoteMark({ top, scope }: State, heading: HeadingReading, habits: Habits): Headed[] {
  const { kind, number, mayEndInMark } = heading;
  if (kind !== 'article' || number === null || !mayEndInMark) return [];
  return [1, 2].flatMap(mark => {
    const rest = number.slice(0, -mark);
    const last = lastOf(scope, kind, rest);
    if (!/\d$/.test(rest) || !(last === null ? rest === '1' : follows(last, rest))) return [];
    const place = inScope(top, scope, { ...heading, number: rest }, habits);
    const isHigh = countOf(number) - countOf(rest) > COST.highNumber;
    const cost = COST.noteInNumber[last === null ? 'first' : isHigh ? 'high' : 'low'];
    return [{ ...place, cost: place.cost + cost, mark }];
  });
}

function inScope(top: Frame, scope: Scope, heading: HeadingReading, habits: Habits): Headed {
  const { kind, number, isClear, isMarked } = heading;
  const outer = closedFor(top, heading, habits);
  let closing = nothingIn(top);
  for (const frame of openIn(top)) {
    if (frame === outer) break;
    if (isOption(frame)) closing += frame.isBare ? COST.emptyOption : COST.afterOptions;
  }
  if (kind !== 'article') {
    const fits = number === null || isFirst(number, numberingOf(number)) || isNext(scope, heading);
    return open(outer, scope, heading, closing + (fits ? 0 : COST.divisionOutOfOrder));
  }
  const fit = articleFits(scope, heading);
  const cost = COST.sequence[fit === 'far' && isClear ? 'gap' : fit];
  return { ...open(outer, scope, heading, closing + cost), verdict: isMarked ? null : VERDICTS[fit] };
}

/** A part within an option, as annexes have them: the first in an option without words, or the next of one that is open there. */
function inOption(option: Frame, scope: Scope, heading: HeadingReading): Headed | null {
  const { number } = heading;
  if (number === null) return null;
  const numbering = numberingOf(number);
  const list = option.lists.find(one => one.form === 'heading' && one.numbering === numbering);
  if (!list && !option.isBare) return null;
  const fits = list ? follows(list.last, number) : isFirst(number, numbering);
  const cost = fits ? 0 : list ? COST.sequence.gap : COST.newList;
  return open(option, scope, heading, cost, { numbering });
}

/** What it costs to end an article that has neither title nor text. */
const nothingIn = (top: Frame): number =>
  top.kind === 'article' && top.awaitsTitle ? COST.nothingInArticle : 0;

function annexAt({ top, scope }: State, heading: HeadingReading): Headed {
  const { number, isAlone, isCapitals, isTitled, rank } = heading;
  const body = scope.outer ?? { scope, top };
  const fits = isAlone || rank !== null || isCapitals || annexFits(body.scope, number);
  const last = lastOf(body.scope, 'annex', number);
  const isLater = number !== null && last === null && !isFirst(number, numberingOf(number));
  const unfit = number !== null && isTitled ? COST.annexWithTitle : COST.sequence.no;
  const cost = (fits ? 0 : unfit) + (isLater ? COST.annexLater : 0) + nothingIn(top);
  return {
    ...open(chapterOf(top, number) ?? rootOf(top), scope, heading, cost),
    scope: { ...NEW_SCOPE, outer: { ...body, scope: counted(body.scope, 'annex', number) } },
  };
}

/** The chapter that an annex is counted by: `Annex 2-A` stands in chapter 2, where that is open. */
function chapterOf(top: Frame, number: string | null): Frame | null {
  const chapter = /^([^.-]+)[.-]/.exec(number ?? '')?.[1];
  if (!chapter) return null;
  return innermost(top, open => open.kind === 'chapter' && countOf(open.number ?? '') === countOf(chapter));
}

/** What a heading is opened with: `numbering` where it is counted in the frame that holds it. */
interface Opening {
  recitals?: boolean;
  lists?: readonly OpenList[];
  numbering?: OpenList['numbering'] | undefined;
}

/** Opens a heading in a frame. */
export function open(
  outer: Frame,
  scope: Scope,
  heading: HeadingReading,
  cost: number,
  { recitals = false, lists = [], numbering }: Opening = {},
): Headed {
  const { kind, number, rank, wordless, labelEnd, titleStart, titleEnd, isAlone } = heading;
  const hasTitle = titleEnd > titleStart && !isAlone;
  const awaitsTitle = labelEnd > 0 && !hasTitle && kind !== 'preamble';
  const others = outer.lists.filter(list => list.form !== 'heading' || list.numbering !== numbering);
  const beside: readonly OpenList[] =
    numbering && number !== null
      ? [...others, { form: 'heading', numbering, last: number, column: -1 }]
      : outer.lists;
  const inner = { role: 'head', kind, number, rank, wordless, lists, awaitsTitle, recitals } as const;
  const counts = wordless === null && kind !== 'preamble' && (kind !== 'article' || number !== null);
  return {
    top: hold(outer, inner, beside),
    scope: counts ? counted(scope, kind, number) : scope,
    cost,
  };
}
