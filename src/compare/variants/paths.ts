/** Two texts of one provision along the path through their rivals that needs the least edit. */
import { largest } from '../../document/index.ts';
import { diffPaired, Interner, mirrored, type Tokens, tokenize } from '../words/index.ts';
import type { Ways } from './along.ts';
import { boundsOf } from './bounds.ts';
import { type Fate, fateOf, isPlaced, keptShare, type Walked } from './fates.ts';
import { groupsOf, mayHoldGroup } from './groups.ts';
import { pairAlong } from './pair-along.ts';
import type { DecidedGroup, Group, Paths, WinningText } from './types.ts';

export interface PathOptions {
  interner?: Interner;
  /** Of the drafts (BCP 47). */
  language: string;
}

/**
 * Both texts along the path of least edit, with what became of each group of rivals; null where neither text has one. The segments of
 * the difference are both texts word for word, and swapping the texts mirrors everything.
 *
 * @param before the words of one provision as printed, with their brackets.
 */
export function pathsOf(
  before: string,
  after: string,
  { interner = new Interner(), language }: PathOptions,
): Paths | null {
  if (!mayHoldGroup(before) && !mayHoldGroup(after)) return null;
  const swapped = before > after;
  const [one, two] = (swapped ? [after, before] : [before, after]).map(text => tokenize(text, interner));
  if (!one || !two) return null;
  let [first, second] = [groupsOf(one, language), groupsOf(two, language)];
  for (;;) {
    if (first.length + second.length === 0) return null;
    const along = pairAlong({ tokens: one, groups: first }, { tokens: two, groups: second });
    const back = reversed(along.partner, two.ids.length);
    const fates = {
      one: fatesOf(
        along.one.taken,
        { tokens: one, partner: along.partner, off: offPath(one, along.one) },
        two,
      ),
      two: fatesOf(along.two.taken, { tokens: two, partner: back, off: offPath(two, along.two) }, one),
    };
    const isRival = (ways: ReadonlyMap<Group, Fate>) => (group: Group) => !ways.get(group)?.isJoint;
    const rivals = [first.filter(isRival(fates.one)), second.filter(isRival(fates.two))] as const;
    if (rivals[0].length === first.length && rivals[1].length === second.length) {
      interner.searched += along.work / STEPS_PER_EDIT;
      const own = { tokens: one, fates: fates.one, open: along.one.open, partner: along.partner };
      const other = { tokens: two, fates: fates.two, open: along.two.open, partner: back };
      const diff = diffPaired(one, two, along.partner, {
        before: inGroups(one, first),
        after: inGroups(two, second),
      });
      return swapped ? { diff: mirrored(diff), ...told(other, own) } : { diff, ...told(own, other) };
    }
    [first, second] = rivals;
  }
}

/** The tokens of a text that stand in groups. */
function inGroups({ ids }: Tokens, groups: readonly Group[]): Uint8Array {
  const marks = new Uint8Array(ids.length);
  for (const group of groups) marks.fill(1, boundsOf(group).open, boundsOf(group).close + 1);
  return marks;
}

/** Steps of the search for a path that take as long as one squared edit of the search for the shortest edit. */
const STEPS_PER_EDIT = 8;

function reversed(partner: Int32Array, length: number): Int32Array {
  const back = new Int32Array(length).fill(-1);
  partner.forEach((to, from) => {
    if (to >= 0) back[to] = from;
  });
  return back;
}

const fatesOf = (taken: Ways['taken'], walked: Walked, other: Tokens) =>
  new Map([...taken].map(([group, way]) => [group, fateOf(group, way, walked, other)] as const));

/** The tokens that lie on no path: those of branches that were not taken. */
function offPath({ ids }: Tokens, { taken }: Ways): Uint8Array {
  const off = new Uint8Array(ids.length);
  for (const [group, way] of taken)
    group.branches.forEach(({ open, close }, at) => {
      if (at !== way) off.fill(1, open, close + 1);
    });
  return off;
}

interface SideOfPaths {
  tokens: Tokens;
  fates: ReadonlyMap<Group, Fate>;
  open: ReadonlyMap<Group, Group>;
  partner: Int32Array;
}

function told(before: SideOfPaths, after: SideOfPaths): Omit<Paths, 'diff'> {
  const groups = [...decided('before', before, after.tokens), ...decided('after', after, before.tokens)];
  const winning = (side: 'before' | 'after', { text }: Tokens) =>
    textWithout(
      text,
      groups.flatMap(group => (group.side === side ? lostOf(group) : replacedBy(group))),
    );
  return { groups, before: winning('before', before.tokens), after: winning('after', after.tokens) };
}

function decided(
  side: DecidedGroup['side'],
  { tokens, fates, open, partner }: SideOfPaths,
  other: Tokens,
): DecidedGroup[] {
  const all = [...fates.keys(), ...(side === 'before' ? open.keys() : [])];
  return all
    .sort((one, two) => boundsOf(one).open - boundsOf(two).open)
    .map((group): DecidedGroup => {
      const fate = fates.get(group);
      const rival = open.get(group);
      const branches = group.branches.map(branch => ({
        open: tokens.starts[branch.open] ?? 0,
        close: tokens.starts[branch.close] ?? 0,
        text: tokens.text.slice(tokens.ends[branch.open], tokens.starts[branch.close]).trim(),
      }));
      const place = fate?.place ?? (rival && { start: boundsOf(rival).open, end: boundsOf(rival).close + 1 });
      const winners = fate?.winners ?? standing(group, tokens, partner);
      return {
        side,
        branches,
        taken: fate?.taken ?? 'open',
        winners,
        losers: fate ? branches.flatMap((_, at) => (winners.includes(at) ? [] : [at])) : [],
        other: offsetsOf(place ?? { start: 0, end: 0 }, other),
        isPlaced: isPlaced(group, tokens, partner),
      };
    });
}

/** The branches of an open group that the other text has too. */
const standing = ({ branches }: Group, tokens: Tokens, partner: Int32Array): number[] =>
  branches.flatMap((branch, at) => (keptShare(branch, tokens, partner) >= STANDS ? [at] : []));

/** Share of a branch that has to be paired with words of a branch for the two to be one. */
const STANDS = 0.3;

const offsetsOf = ({ start, end }: { start: number; end: number }, { starts, ends, text }: Tokens) =>
  end > start
    ? { start: starts[start] ?? 0, end: ends[end - 1] ?? text.length }
    : { start: ends[start - 1] ?? 0, end: ends[start - 1] ?? 0 };

type Range = readonly [start: number, end: number];

/** What of its own text a group leaves out: the branches that went. */
function lostOf({ taken, branches, winners }: DecidedGroup): Range[] {
  if (taken === 'open') return [];
  const ranges: Range[] = [];
  let start = branches[0]?.open ?? 0;
  for (const winner of winners) {
    const { open, close } = branches[winner] ?? { open: start, close: start - 1 };
    ranges.push([start, open]);
    start = close + 1;
  }
  return [...ranges, [start, (branches.at(-1)?.close ?? 0) + 1]];
}

/** How many times as long as the longest variant a text may be that stands in the place of a group that none of its variants won. */
const MUCH_LONGER = 3;

/** What of the other text took the place of a group that none of its variants won. */
function replacedBy(group: DecidedGroup): Range[] {
  if (group.taken !== 'neither') return [];
  const { start, end } = group.other;
  const longest = largest(group.branches.map(({ text }) => text.length));
  // Where all around it was written anew it cannot be said what took its place.
  return end - start > Math.max(MUCH_LONGER * longest, MIN_PLACE) ? [] : [[start, end]];
}

const MIN_PLACE = 30;

function textWithout(text: string, ranges: readonly Range[]): WinningText {
  const out = new Uint8Array(text.length);
  for (const [start, end] of ranges) out.fill(1, start, end);
  const places: number[] = [];
  let left = '';
  for (let at = 0; at < text.length; at += 1) {
    if (out[at] === 1) continue;
    left += text.charAt(at);
    places.push(at);
  }
  return { text: left, places: Int32Array.from(places) };
}
