/** Finds a list of contents, which would otherwise be taken for a treaty of empty articles. */
import { headedLabelAt, type LabelMatch } from '../../document/index.ts';
import { CONTENTS_WORDS } from '../phrases.ts';
import { plainWords } from '../plain-words.ts';
import type { Seen } from '../seen.ts';

/** Fewer articles in a row without any words are an excerpt, not a list, where no word stands over it. */
const FEWEST = 3;
/** Under the word `Contents` two entries that come again are enough. */
const FEWEST_HEADED = 2;
const LONGEST_ENTRY = 25;

/**
 * The first block of the list and the first one after it; equal if there is none.
 *
 * A list of contents is a run of labels and titles without a sentence among them, which come again after it: under the word that
 * heads such lists, or else of three articles at least, or of chapters and annexes of which each comes again with its title, as
 * those of an annex do not. The text begins where an entry comes again.
 */
export function findContents(blocks: readonly Seen[]): readonly [from: number, to: number] {
  const marked = markedContents(blocks);
  if (marked) return marked;
  const entries = blocks.map(entryOf);
  const last = lastPlaces(entries);
  const head = blocks.findIndex(({ plain }) => CONTENTS_WORDS.test(plain));
  if (head !== -1) {
    const to = endOf(entries, last, head + 1, true);
    if (repeats(entries, last, head + 1, to) >= FEWEST_HEADED) return [head, to];
  }
  for (const from of [entries.findIndex(({ label }) => label !== null), entries.findIndex(isArticle)]) {
    if (from === -1) break;
    const to = endOf(entries, last, from, false);
    const listed = entries.slice(from, to).filter(({ label }) => label !== null);
    const isLater = (words: string) => (last.get(words) ?? -1) >= to;
    const isList =
      listed.filter(isArticle).length >= FEWEST
        ? repeats(entries, last, from, to) >= FEWEST
        : listed.every(({ name, title }) => isLater(name ?? '') && (title === '' || isLater(title)));
    if (listed.length >= FEWEST && isList) return [from, to];
  }
  return [0, 0];
}

/** The list that the format itself marks as one, with the word that stands over it. */
function markedContents(blocks: readonly Seen[]): readonly [from: number, to: number] | null {
  const first = blocks.findIndex(({ isListed }) => isListed);
  if (first === -1) return null;
  const after = blocks.findIndex(({ isListed }, at) => at > first && !isListed);
  const isHeaded = CONTENTS_WORDS.test(blocks[first - 1]?.plain ?? '');
  return [isHeaded ? first - 1 : first, after === -1 ? blocks.length : after];
}

/** In signs: what is longer is no entry, and need not be compared with any. */
const LONGEST_TITLE = 240;

/** A block as an entry of such a list. */
interface Entry {
  words: string;
  label: LabelMatch | null;
  /** Kind and number of its label, and how the word begins: `Art. 1` of a list is `Article 1`, and `Rule 1` of an annex is not. */
  name: string | null;
  /** Its letters, without its label, its dots and its page. */
  title: string;
}

function entryOf({ source, plain, named }: Seen): Entry {
  const words = source.type === 'words' ? plain : source.rows.flat().map(plainWords).join(' ').trim();
  const label = source.type === 'words' ? named : headedLabelAt(words);
  const title =
    words.length > LONGEST_TITLE ? '' : lettersOf(words.slice(label?.label.length ?? 0).replace(PAGE, ''));
  return { words, label, name: label && nameOf(label), title };
}

function nameOf({ kind, label, number }: LabelMatch): string {
  const word = kind === 'article' ? label.replace(/[^\p{L}]/gu, '').slice(0, 3) : '';
  return `${kind} ${word.toLowerCase()} ${number ?? ''}`;
}

const PAGE = /(?:(?<!\.)\.{3,}|…|(?<!\s)\s)\s*\d{1,4}$/u;
const lettersOf = (words: string) =>
  words.replace(/^[ -~]*$/.test(words) ? /[^A-Za-z]+/g : /[^\p{L}]/gu, '').toLowerCase();
const isArticle = (entry: Entry | undefined) =>
  entry?.label?.kind === 'article' && entry.label.number !== null;

/** Whether words may be an entry, or a line of one that is wrapped. */
function isEntry(entry: Entry | undefined, isHeaded: boolean): boolean {
  if (!entry) return false;
  const { words } = entry;
  const isShort = words.split(' ').length <= LONGEST_ENTRY;
  return (
    words === '' ||
    PAGE.test(words) ||
    (isShort && (isHeaded ? !/[.;:。；：؛]$/u.test(words) : /[^.;:,。；：，؛،]$/u.test(words)))
  );
}

/** The end of the list that begins here: where an entry comes again, or a sentence begins; after the last entry that comes again. */
function endOf(entries: readonly Entry[], last: LastPlaces, from: number, isHeaded: boolean): number {
  const listed = new Set<string>();
  let at = from;
  for (; at < entries.length && isEntry(entries[at], isHeaded); at += 1) {
    const key = keyOf(entries[at] as Entry);
    if (listed.has(key)) break;
    if (key) listed.add(key);
  }
  const end = at;
  while (
    at > from &&
    !comesAgain(entries[at - 1] as Entry, last, end) &&
    !PAGE.test(entries[at - 1]?.words ?? '')
  )
    at -= 1;
  return at;
}

/** What an entry is known by. Sections are counted anew in each chapter, so their titles count as well. */
const keyOf = ({ label, name, title }: Entry): string =>
  label?.kind === 'section' ? `${name} ${title}` : (name ?? (title.length >= SHORTEST_TITLE ? title : ''));

/** Shorter titles come again by chance. */
const SHORTEST_TITLE = 6;

/** The last entry of each name and of each title. */
type LastPlaces = ReadonlyMap<string, number>;

function lastPlaces(entries: readonly Entry[]): LastPlaces {
  const last = new Map<string, number>();
  for (const [at, { name, title }] of entries.entries()) {
    if (name) last.set(name, at);
    last.set(title, at);
  }
  return last;
}

/** Whether an entry comes again from some place on. */
const comesAgain = ({ name, title }: Entry, last: LastPlaces, from: number) =>
  (name !== null && (last.get(name) ?? -1) >= from) ||
  (title.length >= SHORTEST_TITLE && (last.get(title) ?? -1) >= from);

const repeats = (entries: readonly Entry[], last: LastPlaces, from: number, to: number): number =>
  entries.slice(from, to).filter(entry => comesAgain(entry, last, to)).length;
