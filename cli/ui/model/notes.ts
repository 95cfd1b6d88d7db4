/** Notes, bookmarks and what was seen, by provision. Pure: `notes-file.ts` reads and writes the file. */
import { citationOf, ownWords, type Row } from '../../../src/index.ts';
import type { Entry, ReviewDocument } from './document.ts';

export interface Note {
  /** Of the provision, in the draft `side`. */
  citation: string;
  side: 'before' | 'after';
  /** Its first words, by which it is found again when a new import has given it another number. */
  words: string;
  note?: string;
  bookmark?: boolean;
  /** The letter of a bookmark. No two have the same. */
  mark?: string;
  seen?: boolean;
}

export interface NoteBook {
  /** By entry. */
  of: ReadonlyMap<number, Note>;
  /** Those whose provision is not there any more. They are kept in the file. */
  lost: readonly Note[];
}

const MOST_WORDS = 10;

const firstWordsOf = (row: Row) => ownWords(row).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS).join(' ');

/** Puts notes at the provisions that they are about: by citation and words, then by words alone, then by citation alone. */
export function placeNotes(document: ReviewDocument, notes: readonly Note[]): NoteBook {
  const of = new Map<number, Note>();
  const lost: Note[] = [];
  const byWords = new Map<string, Entry[]>();
  for (const entry of document.entries) {
    const words = firstWordsOf(entry.row);
    if (words) byWords.set(words, [...(byWords.get(words) ?? []), entry]);
  }
  for (const note of notes) {
    const cited = document.find(note.side, note.citation);
    const alike = byWords.get(note.words) ?? [];
    const [only] = alike;
    const entry =
      cited && firstWordsOf(cited.row) === note.words ? cited : alike.length === 1 && only ? only : cited;
    if (entry && !of.has(entry.at)) of.set(entry.at, { ...note, ...addressOf(entry.row) });
    else lost.push(note);
  }
  return { of, lost };
}

const addressOf = (row: Row) => ({
  citation: citationOf(row),
  side: row.after === null ? ('before' as const) : ('after' as const),
  words: firstWordsOf(row),
});

/** The book with something else known of a provision; nothing left to know takes it out. */
export function annotate(
  book: NoteBook,
  entry: Entry,
  change: Partial<Pick<Note, 'note' | 'bookmark' | 'mark' | 'seen'>>,
): NoteBook {
  const of = new Map(book.of);
  const { note, bookmark, mark, seen } = { ...of.get(entry.at), ...change };
  if (!note && !bookmark && !seen) of.delete(entry.at);
  else {
    of.set(entry.at, {
      ...addressOf(entry.row),
      ...(note ? { note } : {}),
      ...(bookmark ? { bookmark } : {}),
      ...(bookmark && mark ? { mark } : {}),
      ...(seen ? { seen } : {}),
    });
  }
  return { ...book, of };
}

/** The book with a lettered bookmark at an entry, and at no other; without it where it was there already. */
export function withMark(book: NoteBook, entry: Entry, mark: string): NoteBook {
  const of = new Map(book.of);
  for (const [at, { mark: old, ...note }] of of) if (old === mark) of.set(at, note);
  const isHere = book.of.get(entry.at)?.mark === mark;
  return annotate({ ...book, of }, entry, isHere ? { bookmark: false, mark: '' } : { bookmark: true, mark });
}

/** The entry with the bookmark of a letter. */
export const markedEntry = ({ of }: NoteBook, letter: string): number | undefined =>
  [...of].find(([, { mark }]) => mark === letter)?.[0];

/** All notes in the order of the text; those whose provision was not found come last. */
export const notesOf = ({ of, lost }: NoteBook): Note[] => [
  ...[...of].sort(([one], [two]) => one - two).map(([, note]) => note),
  ...lost,
];
