/** Moving about: every function gives the state with another cursor, and the cursor in sight. */
import { isTold } from './changes.ts';
import { linesOf } from './lines.ts';
import { panesOf } from './panes.ts';
import { holds, passes, shownOf } from './shown.ts';
import type { Position, State } from './state.ts';

/** Lines kept above the cursor after a jump. */
const ABOVE = 3;

/** A position so many lines further on, over shown entries only; stops at both ends. */
function walk(state: State, from: Position, by: number): Position {
  const { list, placeOf } = shownOf(state);
  if (list.length === 0) return from;
  let place = placeOf(from.entry);
  let line = list[place] === from.entry ? from.line : 0;
  let left = by;
  while (left > 0) {
    const room = lengthAt(state, list[place]) - 1 - line;
    if (left <= room) return { entry: list[place] ?? 0, line: line + left };
    if (place === list.length - 1) return { entry: list[place] ?? 0, line: line + Math.max(0, room) };
    left -= room + 1;
    place += 1;
    line = 0;
  }
  while (left < 0) {
    if (-left <= line) return { entry: list[place] ?? 0, line: line + left };
    if (place === 0) return { entry: list[0] ?? 0, line: 0 };
    left += line + 1;
    place -= 1;
    line = Math.max(0, lengthAt(state, list[place]) - 1);
  }
  return { entry: list[place] ?? 0, line: Math.min(line, Math.max(0, lengthAt(state, list[place]) - 1)) };
}

const lengthAt = (state: State, entry: number | undefined) =>
  entry === undefined ? 0 : linesOf(state, entry).length;

const order = (one: Position, two: Position) => one.entry - two.entry || one.line - two.line;

/** The cursor somewhere else, the text scrolled no further than needed. */
export function withCursor(state: State, cursor: Position): State {
  const moved = {
    ...state,
    cursor,
    ...(cursor.entry === state.cursor.entry ? {} : { link: -1, detailTop: 0 }),
  };
  const { height } = panesOf(state);
  if (order(cursor, state.top) < 0) return { ...moved, top: cursor };
  const highest = walk(moved, cursor, 1 - height);
  return order(state.top, highest) < 0 ? { ...moved, top: highest } : moved;
}

/** The cursor by so many lines. */
export const moveBy = (state: State, by: number): State => withCursor(state, walk(state, state.cursor, by));

/** A page or part of one: text and cursor go together. */
export function scrollBy(state: State, by: number): State {
  const cursor = walk(state, state.cursor, by);
  const top = walk(state, state.top, by);
  const lastTop = walk(state, endOf(state), 1 - panesOf(state).height);
  return withCursor({ ...state, top: order(top, lastTop) > 0 ? lastTop : top }, cursor);
}

function endOf(state: State): Position {
  const entry = shownOf(state).list.at(-1) ?? 0;
  return { entry, line: Math.max(0, lengthAt(state, entry) - 1) };
}

export const toStart = (state: State): State =>
  withCursor(state, { entry: shownOf(state).list[0] ?? 0, line: 0 });
export const toEnd = (state: State): State => withCursor(state, endOf(state));

/** To an entry that was looked for; a line of it, if it is long. Nothing on the screen moves where it is in sight. */
export function jumpTo(state: State, entry: number, line = 0): State {
  const opened = revealed(state, entry);
  const cursor = { entry, line };
  const { height } = panesOf(opened);
  const last = walk(opened, opened.top, height - 1);
  if (order(cursor, opened.top) >= 0 && order(cursor, last) <= 0) {
    const end = walk(opened, cursor, Math.min(lengthAt(opened, entry) - line, height) - 1);
    if (order(end, last) <= 0) return withCursor(opened, cursor);
  }
  return withCursor({ ...opened, top: walk(opened, cursor, -ABOVE) }, cursor);
}

/** An entry that a fold or the filter hides is shown: the fold is opened, the filter ended. */
function revealed(state: State, entry: number): State {
  const head = state.document.entries[entry]?.head ?? -1;
  let next = state;
  if (state.folded.has(head) && head !== entry)
    next = { ...next, folded: new Set([...state.folded].filter(at => at !== head)) };
  const { list, placeOf } = shownOf(next);
  if (list[placeOf(entry)] === entry) return next;
  return { ...next, filter: { name: 'all', words: '' }, message: 'filter turned off: it hid this provision' };
}

/** The next entry from here, or the one before, that is shown and of a kind; null where there is none. */
export function nextEntry(state: State, way: 1 | -1, isWanted: (at: number) => boolean): number | null {
  const { list, placeOf } = shownOf(state);
  let place = placeOf(state.cursor.entry);
  if (way > 0 && list[place] !== state.cursor.entry) place -= 1;
  for (let at = place + way; at >= 0 && at < list.length; at += way) {
    const entry = list[at];
    if (entry !== undefined && isWanted(entry)) return entry;
  }
  return null;
}

/** What a step goes to, with what to say where there is no more. */
export type Stop = 'change' | 'article' | 'flag' | 'bracket';

const STOPS: Readonly<Record<Stop, (state: State, at: number) => boolean>> = {
  change: (state, at) => {
    const row = state.document.entries[at]?.row;
    return row !== undefined && isTold(row, state);
  },
  article: ({ document }, at) => document.entries[at]?.isHead === true,
  flag: ({ flags }, at) => (flags?.of.get(at)?.length ?? 0) > 0,
  bracket: ({ document }, at) => (document.entries[at]?.row.brackets.length ?? 0) > 0,
};

/** To the next stop of a kind, or the one before. A change further down in a long provision is one, too. */
export function step(state: State, stop: Stop, way: 1 | -1): State {
  if (stop === 'flag' && state.flags === null)
    return { ...state, message: 'flags are still being searched for' };
  if (stop === 'article' && way < 0) {
    const head = state.document.entries[state.cursor.entry]?.head ?? -1;
    if (head >= 0 && (head !== state.cursor.entry || state.cursor.line > 0)) return jumpTo(state, head);
  }
  const entry = nextEntry(state, way, at => STOPS[stop](state, at));
  if (entry === null) return { ...state, message: `no ${stop} ${way > 0 ? 'below' : 'above'}` };
  const lines = linesOf(state, entry);
  const { height } = panesOf(state);
  const first = stop === 'change' ? lines.findIndex(line => line.isChanged) : 0;
  return jumpTo(state, entry, lines.length > height && first > 0 ? first : 0);
}

type Searched = Pick<State, 'document' | 'search' | 'filter' | 'notes' | 'flags' | 'hidesSmall'>;

let last: (Searched & { matches: readonly number[] }) | null = null;

/** The entries with what is searched for, folded ones too; only what passes the filter. */
export function matchesOf(state: State): readonly number[] {
  const { document, search, filter, notes, flags, hidesSmall } = state;
  if (search === '') return [];
  if (
    last?.document === document &&
    last.search === search &&
    last.filter === filter &&
    last.notes === notes &&
    last.flags === flags &&
    last.hidesSmall === hidesSmall
  )
    return last.matches;
  const matches = document.entries
    .filter(({ at, row }) => holds(row, search) && passes(state, at))
    .map(({ at }) => at);
  last = { document, search, filter, notes, flags, hidesSmall, matches };
  return matches;
}

/** To the next match, round the end to the start; `from` counts itself where the search is still being typed. */
export function toMatch(state: State, way: 1 | -1, inclusive = false): State {
  const matches = matchesOf(state);
  if (matches.length === 0) return { ...state, message: `"${state.search}" not found` };
  const { entry, line } = state.cursor;
  const linesHere = linesOf(state, entry);
  const within =
    way > 0
      ? linesHere.findIndex((one, at) => one.isMatch && (inclusive ? at >= line : at > line))
      : linesHere.findLastIndex((one, at) => one.isMatch && at < line);
  if (within >= 0) return jumpTo(state, entry, within);
  const next =
    way > 0
      ? (matches.find(at => at > entry) ?? matches[0])
      : (matches.findLast(at => at < entry) ?? matches.at(-1));
  if (next === undefined) return state;
  const opened = jumpTo(state, next);
  const lines = linesOf(opened, next);
  const at = way > 0 ? lines.findIndex(one => one.isMatch) : lines.findLastIndex(one => one.isMatch);
  return jumpTo(opened, next, Math.max(0, at));
}

/** The cursor and the top where they can be, after the lines became others: another width, view or filter. */
export function settled(state: State): State {
  const { list, placeOf } = shownOf(state);
  const entry = list[placeOf(state.cursor.entry)] ?? 0;
  const last = Math.max(0, lengthAt(state, entry) - 1);
  const cursor = { entry, line: entry === state.cursor.entry ? Math.min(state.cursor.line, last) : 0 };
  const top = walk(state, cursor, -Math.min(ABOVE + cursor.line, Math.floor(panesOf(state).height / 2)));
  return withCursor({ ...state, cursor, top }, cursor);
}

/** Another pair, seen as the one before it was and at the same provision, where it has one. */
export function inPlaceOf(was: State, state: State): State {
  const row = was.document.entries[was.cursor.entry]?.row;
  const view = was.view === 'side' && state.document.isRightToLeft ? 'inline' : was.view;
  const { marks, zoom, hidesSmall } = was;
  const look = { ...state, view, marks, zoom, hidesSmall, layers: [] };
  const entry =
    (row?.after != null
      ? (state.document.find('after', row.after) ?? state.document.find('before', row.after))
      : undefined) ?? (row?.before != null ? state.document.find('before', row.before) : undefined);
  return entry ? jumpTo(look, entry.at) : settled(look);
}
