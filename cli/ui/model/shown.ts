/** Which entries the filter and the folds leave. */
import { type Row, remembering, spellingPattern, textOf } from '../../../src/index.ts';
import { isSubstantive, isTold } from './changes.ts';
import type { ReviewDocument } from './document.ts';
import type { Flags } from './flags.ts';
import type { NoteBook } from './notes.ts';
import { isOpen } from './open-brackets.ts';
import type { Filter, FilterName, State } from './state.ts';

type Asked = Pick<State, 'document' | 'filter' | 'folded' | 'notes' | 'flags' | 'hidesSmall' | 'context'>;

const TESTS: Readonly<Record<FilterName, (row: Row, at: number, asked: Passing) => boolean>> = {
  all: () => true,
  changed: (row, _at, asked) => isTold(row, asked),
  substantive: isSubstantive,
  flagged: (_row, at, { flags }) => (flags?.of.get(at)?.length ?? 0) > 0,
  brackets: row => row.brackets.length > 0,
  open: isOpen,
  moved: row => row.moved,
  noted: (_row, at, { notes }) => Boolean(notes.of.get(at)?.note || notes.of.get(at)?.bookmark),
};

/** What decides whether an entry passes. */
type Passing = Pick<State, 'document' | 'filter' | 'notes' | 'flags' | 'hidesSmall'>;

/** Whether an entry is what the filter looks for. */
export function passes(asked: Passing, at: number): boolean {
  const { document, filter } = asked;
  const entry = document.entries[at];
  if (!entry) return false;
  const { row } = entry;
  return TESTS[filter.name](row, at, asked) && (filter.words === '' || holds(row, filter.words));
}

/** Whether the words of a row, its heading or its citation hold a text, whatever the case. */
export function holds(row: Row, words: string): boolean {
  const wanted = patternOf(words);
  return textsOf(row).some(text => wanted.test(text));
}

const texts = new WeakMap<Row, readonly string[]>();

/** Made once for all rows that are asked. */
const patternOf = remembering((words: string) => new RegExp(spellingPattern(words), 'iu'));

/** Kept: a search asks every row at every key. */
function textsOf(row: Row): readonly string[] {
  let known = texts.get(row);
  if (!known) {
    const sides = (['before', 'after'] as const).flatMap(side => [
      textOf(row.heading ?? [], side),
      textOf(row.text, side),
    ]);
    known = [...new Set(sides.filter(Boolean))];
    texts.set(row, known);
  }
  return known;
}

interface Known {
  document: ReviewDocument;
  filter: Filter;
  folded: State['folded'];
  notes: NoteBook;
  flags: Flags | null;
  hidesSmall: boolean;
  context: number;
  shown: Shown;
}

export interface Shown {
  /** Entries, in order. Never empty while the document is not: with nothing to show, all heads are left out. */
  list: readonly number[];
  /** Place in the list of an entry, or of the next one that is shown. */
  placeOf(entry: number): number;
}

let last: Known | null = null;

/** The entries that are shown: what passes, and the heading that it stands under. */
export function shownOf(state: Asked): Shown {
  const { document, filter, folded, notes, flags, hidesSmall, context } = state;
  if (
    last &&
    last.document === document &&
    last.filter === filter &&
    last.folded === folded &&
    last.hidesSmall === hidesSmall &&
    last.context === context &&
    (filter.name !== 'noted' || last.notes === notes) &&
    (filter.name !== 'flagged' || last.flags === flags)
  ) {
    return last.shown;
  }
  const isWanted = new Uint8Array(document.entries.length);
  for (const { at, head } of document.entries) {
    if (!passes(state, at)) continue;
    for (const near of around(document.entries, at, context)) isWanted[near] = 1;
    if (head >= 0) isWanted[head] = 1;
  }
  const list = document.entries
    .filter(({ at, head, isHead }) => isWanted[at] === 1 && (isHead || !folded.has(head)))
    .map(({ at }) => at);
  const shown: Shown = { list, placeOf: entry => placeIn(list, entry) };
  last = { document, filter, folded, notes, flags, hidesSmall, context, shown };
  return shown;
}

/** An entry, and so many before and after it under the same heading. */
function around(entries: ReviewDocument['entries'], at: number, context: number): number[] {
  const places = Array.from({ length: 2 * context + 1 }, (_, step) => at - context + step);
  return places.filter(place => place === at || entries[place]?.head === entries[at]?.head);
}

function placeIn(list: readonly number[], entry: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, Math.max(0, list.length - 1));
}
