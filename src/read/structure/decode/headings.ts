/** Where a heading belongs: under which open part, chapter, section, annex or option; and what it closes. */
import { type HeadedKind, isFirst } from '../../../document/index.ts';
import { countOf, follows, numberingOf, seriesOf } from '../../heading-numbers.ts';
import type { Habits, HeadingReading } from '../candidates/index.ts';
import {
  AFTER_OPTIONS,
  ANNEX_LATER,
  ANNEX_WITH_TITLE,
  DIVISION_OUT_OF_ORDER,
  EMPTY_OPTION,
  FIRST_DIVISION_LATER,
  HIGH_NUMBER,
  NEW_LIST,
  NOTE_IN_FIRST_NUMBER,
  NOTE_IN_HIGH_NUMBER,
  NOTE_IN_NUMBER,
  NOTHING_IN_ARTICLE,
  RETURN_FROM_ARTICLES,
  RETURN_TO_BODY,
  SEQUENCE,
} from '../costs.ts';
import { closedFor } from './closed-for.ts';
import { annexFits, articleFits, VERDICTS } from './fits.ts';
import { isOption } from './lists.ts';
import {
  type Frame,
  hold,
  innermost,
  NEW_SCOPE,
  type OpenList,
  openIn,
  rootOf,
  type Scope,
  type State,
} from './state.ts';

/** A heading in its place: the new innermost frame, the numbers that count on from it, and what that costs. */
export interface Headed {
  top: Frame;
  scope: Scope;
  cost: number;
  /** What is amiss with its number. */
  verdict: string | null;
  returns: boolean;
  /** How many of the last digits of its number are the mark of a note. */
  mark?: number;
}

/** The places for a heading that names its kind. */
export function placesOfHeading(state: State, heading: HeadingReading, habits: Habits): Headed[] {
  const { top, scope } = state;
  if (heading.kind === 'annex') return [annexAt(state, heading)];
  if (heading.kind === 'preamble') {
    // A convention that is the annex of a resolution has a preamble of its own.
    const annex =
      scope.outer && Object.keys(scope.articles).length === 0
        ? innermost(top, ({ kind }) => kind === 'annex')
        : null;
    const cost = state.began && !annex ? SEQUENCE.no : 0;
    return [open(annex ?? rootOf(top), scope, heading, cost, { recitals: true })];
  }
  const places = [inScope(top, scope, heading, habits), ...withNoteMark(state, heading, habits)];
  // The next one of the body, which an annex interrupted: `Chapter 3`, `Article 4`.
  if (scope.outer && isNext(scope.outer.scope, heading)) {
    const back = inScope(scope.outer.top, scope.outer.scope, heading, habits);
    const cost = Object.keys(scope.articles).length > 0 ? RETURN_FROM_ARTICLES : RETURN_TO_BODY;
    places.push({ ...back, cost: back.cost + cost, returns: true });
  }
  const option = innermost(top, isOption);
  if (option && heading.kind !== 'article') {
    const inner = inOption(option, scope, heading);
    if (inner) places.push(inner);
  }
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
    const last = scope.articles[seriesOf(rest)];
    const isNext = /\d$/.test(rest) && (last === undefined ? rest === '1' : follows(last, rest));
    if (!isNext) return [];
    const place = inScope(top, scope, { ...heading, number: rest }, habits);
    const distance = countOf(number) - countOf(rest);
    const cost =
      last === undefined
        ? NOTE_IN_FIRST_NUMBER
        : distance > HIGH_NUMBER
          ? NOTE_IN_HIGH_NUMBER
          : NOTE_IN_NUMBER;
    return [{ ...place, cost: place.cost + cost, mark }];
  });
}

/** Whether the number of a heading is just the one that comes next. */
export const isNext = (scope: Scope, { kind, number, wordless }: HeadingReading): boolean => {
  if (number === null || wordless !== null) return false;
  const last =
    kind === 'article'
      ? scope.articles[seriesOf(number)]
      : kind === 'annex'
        ? scope.lastAnnex
        : scope.divisions[kind];
  return last != null && follows(last, number);
};

function inScope(top: Frame, scope: Scope, heading: HeadingReading, habits: Habits): Headed {
  const { kind, number } = heading;
  const outer = closedFor(top, heading, habits);
  let closing = nothingIn(top);
  for (const frame of openIn(top)) {
    if (frame === outer) break;
    if (isOption(frame)) closing += frame.isBare ? EMPTY_OPTION : AFTER_OPTIONS;
  }
  if (kind !== 'article') {
    const last = scope.divisions[kind];
    const isNext =
      number === null ||
      (last == null
        ? isFirst(number, numberingOf(number))
        : follows(last, number) || isFirst(number, numberingOf(number)));
    return open(
      outer,
      scope,
      heading,
      closing + (isNext ? 0 : last == null ? FIRST_DIVISION_LATER : DIVISION_OUT_OF_ORDER),
    );
  }
  // A number that is left open fits anywhere.
  const fit = number === null ? 'next' : articleFits(number, scope, heading.isClear);
  const cost = fit === 'far' && heading.isClear ? SEQUENCE.gap : SEQUENCE[fit];
  return { ...open(outer, scope, heading, closing + cost), verdict: heading.isMarked ? null : VERDICTS[fit] };
}

/** A part within an option, as annexes have them: the first in an option without words, or the next of one that is open there. */
function inOption(option: Frame, scope: Scope, heading: HeadingReading): Headed | null {
  const { number } = heading;
  if (number === null) return null;
  const list = option.lists.find(
    ({ form, numbering }) => form === 'heading' && numbering === numberingOf(number),
  );
  if (!list && !option.isBare) return null;
  const cost = list
    ? follows(list.last, number)
      ? 0
      : SEQUENCE.gap
    : isFirst(number, numberingOf(number))
      ? 0
      : NEW_LIST;
  return open(option, scope, heading, cost, {}, numberingOf(number));
}

/** What it costs to end an article that has neither title nor text. */
const nothingIn = (top: Frame): number =>
  top.kind === 'article' && top.awaitsTitle ? NOTHING_IN_ARTICLE : 0;

function annexAt({ top, scope }: State, heading: HeadingReading): Headed {
  const { number, isAlone, isCapitals, rank } = heading;
  const body = scope.outer ?? { scope, top };
  const fits = isAlone || rank !== null || isCapitals || annexFits(number, body.scope);
  const isTitled = number !== null && heading.isTitled;
  const isLater = number !== null && body.scope.lastAnnex === null && !isFirst(number, numberingOf(number));
  const outer = chapterOf(rootOf(top), top, number);
  const { top: frame } = open(outer, scope, heading, 0);
  return {
    top: frame,
    scope: { ...NEW_SCOPE, outer: { ...body, scope: { ...body.scope, lastAnnex: number } } },
    cost:
      (fits ? 0 : isTitled ? ANNEX_WITH_TITLE : SEQUENCE.no) + (isLater ? ANNEX_LATER : 0) + nothingIn(top),
    verdict: null,
    returns: false,
  };
}

/** The chapter that an annex is counted by: `Annex 2-A` stands in chapter 2, where that is open. */
function chapterOf(root: Frame, top: Frame, number: string | null): Frame {
  const chapter = /^([^.-]+)[.-]/.exec(number ?? '')?.[1];
  const found =
    chapter === undefined
      ? null
      : innermost(
          top,
          open =>
            open.kind === 'chapter' && open.number !== null && countOf(open.number) === countOf(chapter),
        );
  return found ?? root;
}

/** Opens a heading in a frame, which remembers its number where that is counted there. */
export function open(
  outer: Frame,
  scope: Scope,
  heading: HeadingReading,
  cost: number,
  { recitals = false, lists: within = [] }: Partial<Pick<Frame, 'recitals' | 'lists'>> = {},
  numbering?: OpenList['numbering'],
): Headed {
  const { kind, number, rank, labelEnd, titleStart, titleEnd } = heading;
  const lists = numbering && number !== null ? withHeading(outer.lists, number, numbering) : outer.lists;
  const hasTitle = titleEnd > titleStart && !heading.isAlone;
  const frame = hold(
    outer,
    {
      role: 'head',
      kind,
      number,
      rank,
      wordless: heading.wordless,
      lists: within,
      awaitsTitle: labelEnd > 0 && !hasTitle && kind !== 'preamble',
      recitals,
    },
    lists,
  );
  return {
    top: frame,
    scope: counted(scope, heading.wordless === null ? kind : null, number),
    cost,
    verdict: null,
    returns: false,
  };
}

/** The lists of a frame after a heading with this number was put into it. */
function withHeading(
  lists: readonly OpenList[],
  number: string,
  numbering: OpenList['numbering'],
): OpenList[] {
  const others = lists.filter(list => list.form !== 'heading' || list.numbering !== numbering);
  return [...others, { form: 'heading', numbering, last: number, column: -1 }];
}

function counted(scope: Scope, kind: HeadedKind | null, number: string | null): Scope {
  if (kind === null || kind === 'preamble' || kind === 'annex') return scope;
  if (kind !== 'article') return { ...scope, divisions: { ...scope.divisions, [kind]: number } };
  return number === null ? scope : { ...scope, articles: { ...scope.articles, [seriesOf(number)]: number } };
}
