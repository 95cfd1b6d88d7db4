/** Where a heading without a word belongs: `4. Ropes`, `A. Scope`, `Provisions common to the options`, `Objectives`. */
import { EXACT, numberingsOf, sequenceScore } from '../../../document/index.ts';
import { commonTo } from '../../phrases.ts';
import {
  DRAFT_RANK,
  FIRST_PRINTED,
  type Habits,
  type HeadingReading,
  isDefinite,
} from '../candidates/index.ts';
import { COST } from '../costs.ts';
import { closedFor } from './closed-for.ts';
import { type Headed, open } from './headings.ts';
import { isLine, isOption, opensList, scoreIn } from './lists.ts';
import { counted, hasArticles, lastOf, NEW_SCOPE, type Scope } from './scope.ts';
import { type Frame, innermost, type OpenList, openIn, rootOf, type State } from './state.ts';

export function placesOfWordless(
  { top, scope }: State,
  heading: HeadingReading,
  words: string,
  habits: Habits,
): Headed[] {
  const { rank, wordless, number } = heading;
  if (rank === DRAFT_RANK) return [open(rootOf(top), NEW_SCOPE, heading, 0)];
  const options = commonTo(words);
  const isMeant = (frame: Frame) =>
    isOption(frame) && (options === 'sub-option') === (frame.self?.form === 'sub-option');
  const option = options && innermost(top, isMeant);
  if (option?.up) return [inFrame(top, option.up, scope, heading, 0)];
  if (rank !== null && isDefinite(rank))
    return [inFrame(top, closedByLevel(top, rank, habits), scope, heading, 0)];
  if (wordless === 'articles') {
    const outer = closedFor(top, { kind: 'article', rank }, habits);
    // Where no article has come, the words name those of another text.
    return [inFrame(top, outer, scope, heading, hasArticles(scope) ? 0 : COST.wordless.later)];
  }
  const places = inOpen(top, scope, heading);
  if (scope.outer && wordless === 'digits' && goesThrough(scope.outer.scope, number))
    for (const place of inOpen(scope.outer.top, scope.outer.scope, heading))
      places.push({ ...place, returns: true });
  return places.sort((one, two) => one.cost - two.cost);
}

/** Whether a number goes on from that of the last article that is printed `4. Ropes`, wherever that stood. */
function goesThrough(scope: Scope, number: string | null): boolean {
  const last = lastOf(scope, 'digits', number);
  return last !== null && number !== null && sequenceScore(last, number, 'digits') === EXACT;
}

/** A division without a known word has only its level to go by, and that only where levels mean something. */
function closedByLevel(top: Frame, rank: number, { flat }: Habits): Frame {
  const ends = (frame: Frame): boolean => {
    if (frame.role !== 'head' || frame.kind === 'preamble') return frame.role !== 'draft';
    const isLow = frame.kind === 'article' || frame.kind === 'division';
    if (frame.rank === null) return isLow;
    // Headings in an annex are often printed as large as its own.
    return (isLow || !flat) && (frame.kind === 'annex' ? frame.rank > rank : frame.rank >= rank);
  };
  return innermost(top, frame => !ends(frame)) ?? top;
}

/** By print and by number: beside a heading whose number it follows, or as the first of its kind under one of a higher rank. */
function inOpen(top: Frame, scope: Scope, heading: HeadingReading): Headed[] {
  const places: Headed[] = [];
  let further = 0;
  let closing = 0;
  for (const frame of openIn(top)) {
    const cost = costIn(frame, scope, heading);
    if (cost !== null) {
      const out = goesOnIn(frame, heading) ? 0 : further;
      places.push(inFrame(top, frame, scope, heading, cost + closing + out));
      further += COST.wordlessFurtherOut;
    }
    if (isOption(frame) && frame.isBare) closing += COST.emptyOption;
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

/** What it costs to put a heading into a frame; null where it cannot stand. */
function costIn(frame: Frame, scope: Scope, heading: HeadingReading): number | null {
  const { wordless, number } = heading;
  if (!(isOption(frame) ? mayHold(frame, heading) : mayBeUnder(frame, heading))) return null;
  if (number === null) return 0;
  const list = listFor(frame, number);
  if (list) {
    const score = scoreIn(list, number);
    return score === EXACT ? 0 : score > 0 ? COST.wordless.gap : COST.wordless.back;
  }
  if (wordless === 'digits' && goesThrough(scope, number)) return COST.wordless.through;
  return opensList(number) ? COST.wordless.first : COST.wordless.later;
}

/** Whether a heading may stand under another one: never under a lesser print, or under one of its own kind. */
function mayBeUnder(frame: Frame, { wordless, rank }: HeadingReading): boolean {
  if (frame.role !== 'head') return frame.role === 'draft';
  if (frame.kind === 'preamble' || frame.wordless === 'none') return false;
  if (frame.wordless !== null && frame.wordless === wordless) return false;
  if (frame.wordless === 'letter' && wordless === 'digits') return false;
  return frame.rank === null || rank === null || frame.rank < FIRST_PRINTED || frame.rank <= rank;
}

function inFrame(top: Frame, outer: Frame, scope: Scope, heading: HeadingReading, cost: number): Headed {
  const { wordless, number } = heading;
  // Lettered sections of an article count for themselves.
  const isArticle = (open: Frame) => open.kind === 'article' || open.wordless === 'digits';
  const counts = wordless === 'none' || (wordless !== 'digits' && !innermost(outer, isArticle));
  const lists = counts ? countedIn(top, outer) : [];
  const numbering =
    number === null ? undefined : (listFor(outer, number)?.numbering ?? newNumbering(heading));
  const headed = open(outer, scope, heading, cost, { lists, numbering });
  return wordless === 'digits' && number !== null
    ? { ...headed, scope: counted(scope, wordless, number) }
    : headed;
}

/** How a new list of headings is counted: what may be a numeral is one. */
function newNumbering({ number, wordless }: HeadingReading): OpenList['numbering'] | undefined {
  const readings = numberingsOf(number ?? '');
  const roman = wordless === 'roman' ? readings.find(reading => reading.endsWith('roman')) : undefined;
  return roman ?? readings[0];
}

/** The numbered paragraphs that a decision or an article counts through all its groups, for the next group. */
function countedIn(top: Frame, outer: Frame): OpenList[] {
  for (const frame of openIn(top)) {
    if (frame.depth < outer.depth) break;
    const list = frame.lists.find(one => isLine(one.form) && one.numbering === 'digits');
    const isGroup = frame.kind === 'division' || (frame === outer && frame.role !== 'line');
    if (list && isGroup && frame.role !== 'text') return [{ ...list }];
  }
  return [];
}
