/** The tree of provisions: what bears a heading, with the signs and counts of what happened in it. */
import { countedBrackets, headingWords, provisionName } from '../../../src/index.ts';
import { HIDDEN, isSmall, isTold } from './changes.ts';
import type { Entry, ReviewDocument } from './document.ts';
import type { Flags } from './flags.ts';
import type { NoteBook } from './notes.ts';
import { shownOf } from './shown.ts';
import type { State } from './state.ts';
import { changeSign, type Styled, shownText } from './views.ts';

export interface TreeLine {
  entry: number;
  spans: readonly Styled[];
  /** Right-aligned: `3~ 2[ 1!`, and the same where there is room for the title only so: `3~[!`. */
  badges: string;
  fewBadges: string;
  isCurrent: boolean;
}

interface Counts {
  changed: number;
  brackets: number;
  flags: number;
  notes: number;
  seen: number;
}

interface Counted {
  document: ReviewDocument;
  notes: NoteBook;
  flags: Flags | null;
  hidesSmall: boolean;
  counts: ReadonlyMap<number, Counts>;
}

let last: Counted | null = null;

/** By head: what is in the article. */
function countsOf({
  document,
  notes,
  flags,
  hidesSmall,
}: Pick<State, 'document' | 'notes' | 'flags' | 'hidesSmall'>): ReadonlyMap<number, Counts> {
  if (
    last?.document === document &&
    last.notes === notes &&
    last.flags === flags &&
    last.hidesSmall === hidesSmall
  )
    return last.counts;
  const counts = new Map<number, Counts>();
  for (const { at, head, row } of document.entries) {
    const of = counts.get(head) ?? { changed: 0, brackets: 0, flags: 0, notes: 0, seen: 0 };
    const note = notes.of.get(at);
    if (isTold(row, { hidesSmall })) {
      of.changed += 1;
      if (note?.seen) of.seen += 1;
    }
    if (note?.note || note?.bookmark) of.notes += 1;
    of.brackets += countedBrackets(row).length;
    of.flags += flags?.of.get(at)?.length ?? 0;
    counts.set(head, of);
  }
  last = { document, notes, flags, hidesSmall, counts };
  return counts;
}

const heads = new WeakMap<readonly number[], readonly Entry[]>();

/** The headings that the filter leaves, in order. */
export function treeEntries(state: State): readonly Entry[] {
  const { list } = shownOf(state);
  let entries = heads.get(list);
  if (!entries) {
    entries = list
      .map(at => state.document.entries[at])
      .filter((entry): entry is Entry => entry?.isHead === true);
    heads.set(list, entries);
  }
  return entries;
}

/** The heading of the tree that the cursor stands under: its place in the list. */
export function treePlace(state: State, entries: readonly Entry[]): number {
  return Math.max(
    0,
    entries.findLastIndex(({ at }) => at <= state.cursor.entry),
  );
}

/**
 * The first line of the tree that is shown. It goes on by half the height at a time, so that a step to the next article moves a
 * mark and not the whole tree.
 */
function treeTop(place: number, length: number, height: number): number {
  const step = Math.max(1, Math.floor(height / 2));
  const top = Math.floor((place - Math.floor(height / 4)) / step) * step;
  return Math.max(0, Math.min(top, length - height));
}

/** So many lines of the tree, the current one among them. */
export function treeLines(state: State, height: number): TreeLine[] {
  const entries = treeEntries(state);
  const place = treePlace(state, entries);
  const top = treeTop(place, entries.length, height);
  const counts = countsOf(state);
  return entries.slice(top, top + height).map((entry, at) => {
    const line = lineOf(entry, counts, state.hidesSmall);
    return top + at === place ? { ...line, isCurrent: true } : line;
  });
}

const lines = new WeakMap<ReadonlyMap<number, Counts>, Map<number, TreeLine>>();

/** The line of a heading where the cursor is not, kept for as long as the counts hold. */
function lineOf(entry: Entry, counts: ReadonlyMap<number, Counts>, hidesSmall: boolean): TreeLine {
  const known = lines.get(counts) ?? new Map<number, TreeLine>();
  lines.set(counts, known);
  let line = known.get(entry.at);
  if (!line) {
    const { change } = entry.row;
    const sign = hidesSmall && isSmall(entry.row) ? HIDDEN : changeSign(entry.row);
    const heading = headingWords(entry.row);
    const name = provisionName(entry.row)
      .replace(WRAPPER, '')
      .replace(/^Article /, '');
    line = {
      entry: entry.at,
      spans: [
        { text: `${' '.repeat(Math.min(entry.depth, 4))}${sign} ` },
        {
          text: shownText(name),
          colour: change === 'deleted' || change === 'inserted' ? change : 'citation',
        },
        { text: heading ? ` ${shownText(heading)}` : '' },
      ],
      badges: badgesOf(counts.get(entry.at), ' '),
      fewBadges: badgesOf(counts.get(entry.at), ''),
      isCurrent: false,
    };
    known.set(entry.at, line);
  }
  return line;
}

/** The annex in which a whole draft stands, without a number of its own: everything is found without it. */
const WRAPPER = /^annex, /iu;

/** `3~` changes, of which `2✓` seen, `1[` brackets, `1!` flags, `*` a note; without blanks, only the first with its number. */
function badgesOf(counts: Counts | undefined, between: '' | ' '): string {
  if (!counts) return '';
  const { changed, brackets, flags, notes, seen } = counts;
  const number = (count: number) => (between === '' ? '' : count);
  return [
    changed > 0 ? (seen >= changed ? `${changed}✓` : `${changed}~`) : '',
    brackets > 0 ? `${number(brackets)}[` : '',
    flags > 0 ? `${number(flags)}!` : '',
    notes > 0 ? '*' : '',
  ]
    .filter(Boolean)
    .join(between);
}
