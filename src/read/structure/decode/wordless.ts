/** Where a heading without a word belongs: `4. Ropes`, `A. Scope`, `Provisions common to the options`, `Objectives`. */
import { EXACT, isFirst, numberingsOf, sequenceScore } from '../../../document/index.ts';
import { commonTo } from '../../phrases.ts';
import {
  DRAFT_RANK,
  FIRST_PRINTED,
  type Habits,
  type HeadingReading,
  isDefinite,
  type Wordless,
} from '../candidates/index.ts';
import { EMPTY_OPTION, RETURN_TO_BODY, WORDLESS, WORDLESS_FURTHER_OUT } from '../costs.ts';
import { closedFor } from './closed-for.ts';
import { type Headed, open } from './headings.ts';
import { isOption, scoreIn } from './lists.ts';
import {
  type Frame,
  innermost,
  NEW_SCOPE,
  type OpenList,
  openIn,
  rootOf,
  type Scope,
  type State,
} from './state.ts';

export function placesOfWordless(
  state: State,
  heading: HeadingReading,
  words: string,
  habits: Habits,
): Headed[] {
  const { top, scope } = state;
  const { rank } = heading;
  if (rank === DRAFT_RANK) return [open(rootOf(top), NEW_SCOPE, heading, 0)];
  const options = commonTo(words);
  const option =
    options &&
    innermost(
      top,
      frame => isOption(frame) && (options === 'sub-option') === (frame.self?.form === 'sub-option'),
    );
  if (option?.up) return [inFrame(top, option.up, scope, heading, 0)];
  if (rank !== null && isDefinite(rank)) {
    return [inFrame(top, closedByLevel(top, rank, habits), scope, heading, 0)];
  }
  if (heading.wordless === 'articles') {
    const outer = closedFor(top, { kind: 'article', rank }, habits);
    // Where no article has come, the words name those of another text.
    const hasArticles = Object.keys(scope.articles).length > 0;
    return [inFrame(top, outer, scope, heading, hasArticles ? 0 : WORDLESS.later)];
  }
  const places = inOpen(top, scope, heading);
  if (scope.outer && heading.wordless === 'digits') {
    const last = scope.outer.scope.wordless.digits;
    const goesOn = last !== undefined && sequenceScore(last, heading.number ?? '', 'digits') === EXACT;
    if (goesOn)
      places.push(
        ...inOpen(scope.outer.top, scope.outer.scope, heading).map(place => ({
          ...place,
          cost: place.cost + RETURN_TO_BODY,
          returns: true,
        })),
      );
  }
  return places.sort((one, two) => one.cost - two.cost).slice(0, 3);
}

/** A division without a known word has only its level to go by, and that only where levels mean something. */
function closedByLevel(top: Frame, rank: number, { flat }: Habits): Frame {
  const ends = (frame: Frame): boolean => {
    if (frame.role !== 'head' || frame.kind === 'preamble') return frame.role !== 'draft';
    if (frame.rank === null) return frame.kind === 'article' || frame.kind === 'division';
    if (frame.kind === 'division' || frame.kind === 'article') return frame.rank >= rank;
    // Headings in an annex are often printed as large as its own.
    return !flat && (frame.kind === 'annex' ? frame.rank > rank : frame.rank >= rank);
  };
  return innermost(top, frame => !ends(frame)) ?? top;
}

/** By print and by number: beside a heading whose number it follows, or as the first of its kind under one of a higher rank. */
function inOpen(top: Frame, scope: Scope, heading: HeadingReading): Headed[] {
  const places: Headed[] = [];
  let further = 0;
  let closing = 0;
  for (const frame of openIn(top)) {
    if (frame.role === 'head' || frame.role === 'draft' || (isOption(frame) && mayHold(frame, heading))) {
      const cost = costIn(frame, scope, heading);
      if (cost !== null) {
        places.push(
          inFrame(top, frame, scope, heading, cost + closing + (goesOnIn(frame, heading) ? 0 : further)),
        );
        further += WORDLESS_FURTHER_OUT;
      }
    }
    if (isOption(frame) && frame.isBare) closing += EMPTY_OPTION;
    if (frame.kind === 'annex') break;
  }
  return places;
}

const isHeading = ({ form }: OpenList) => form === 'heading';
/** Headings stand in an option that has no words, or that holds such headings already. */
const mayHold = (option: Frame, { number }: HeadingReading) =>
  number !== null && (option.isBare || option.lists.some(isHeading));

/** Whether a frame holds a heading that this one follows. */
function goesOnIn(frame: Frame, { number }: HeadingReading): boolean {
  const list = number === null ? undefined : listFor(frame, number);
  return list !== undefined && number !== null && scoreIn(list, number) === EXACT;
}

/** The list of headings that a number goes on with best: `I` may be a numeral or a letter. */
function listFor(frame: Frame, number: string): OpenList | undefined {
  const readings = numberingsOf(number);
  return frame.lists
    .filter(list => isHeading(list) && readings.includes(list.numbering))
    .sort((one, two) => scoreIn(two, number) - scoreIn(one, number))[0];
}

function costIn(frame: Frame, scope: Scope, { wordless, number, rank }: HeadingReading): number | null {
  if (frame.role === 'head' && !mayBeUnder(frame, wordless, rank)) return null;
  if (number === null) return 0;
  const list = listFor(frame, number);
  if (list) {
    const score = scoreIn(list, number);
    return score === EXACT ? 0 : score > 0 ? WORDLESS.gap : WORDLESS.back;
  }
  const last = wordless === 'digits' ? scope.wordless.digits : undefined;
  if (last !== undefined && sequenceScore(last, number, 'digits') === EXACT) return WORDLESS.through;
  return isFirst(number, numberingsOf(number)[0] ?? 'other') ? WORDLESS.first : WORDLESS.later;
}

/** Whether a heading may stand under another one: never under a lesser print, or under one of its own kind. */
function mayBeUnder(frame: Frame, wordless: Wordless | null, rank: number | null): boolean {
  if (frame.kind === 'preamble') return false;
  if (frame.wordless === wordless && frame.wordless !== null) return false;
  if (frame.wordless === 'none') return false;
  if (wordless === 'digits' && (frame.wordless === 'letter' || frame.wordless === 'digits')) return false;
  if (frame.rank === null || rank === null || frame.rank < FIRST_PRINTED) return true;
  return frame.rank <= rank;
}

function inFrame(top: Frame, outer: Frame, scope: Scope, heading: HeadingReading, cost: number): Headed {
  const { wordless, number } = heading;
  const lists = countedIn(top, outer);
  // Lettered sections of an article count for themselves.
  const inArticle =
    innermost(outer, ({ kind, wordless: written }) => kind === 'article' || written === 'digits') !== null;
  const counts = wordless === 'none' || (wordless !== 'digits' && !inArticle);
  const numbering =
    number === null ? undefined : (listFor(outer, number)?.numbering ?? newNumbering(number, wordless));
  const headed = open(outer, scope, heading, cost, counts ? { lists } : {}, numbering);
  if (wordless !== 'digits' || number === null) return headed;
  return { ...headed, scope: { ...headed.scope, wordless: { ...scope.wordless, digits: number } } };
}

/** How a new list of headings is counted: what may be a numeral is one. */
function newNumbering(number: string, wordless: Wordless | null): OpenList['numbering'] | undefined {
  const readings = numberingsOf(number);
  return (
    (wordless === 'roman' ? readings.find(reading => reading.endsWith('roman')) : undefined) ?? readings[0]
  );
}

/** The numbered paragraphs that a decision or an article counts through all its groups, for the next group. */
function countedIn(top: Frame, outer: Frame): OpenList[] {
  for (const frame of openIn(top)) {
    if (frame.depth < outer.depth) break;
    if (frame.role === 'line' || frame.role === 'text' || (frame.kind !== 'division' && frame !== outer))
      continue;
    const list = frame.lists.find(
      ({ form, numbering }) => form !== 'heading' && form !== 'option' && numbering === 'digits',
    );
    if (list) return [{ ...list }];
  }
  return [];
}
