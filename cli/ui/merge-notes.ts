/** Notes that were changed in two places since they were read: what either changed counts, and of texts that differ both are kept. */
import type { Note } from './model/notes.ts';

export interface Merged {
  notes: Note[];
  /** Citations of the provisions whose note has two texts now. */
  conflicts: string[];
}

/** @param base what both were made of. */
export function mergeNotes(base: readonly Note[], mine: readonly Note[], theirs: readonly Note[]): Merged {
  const conflicts: string[] = [];
  const [was, now, other] = [byPlace(base), byPlace(mine), byPlace(theirs)];
  const notes = [...new Set([...now.keys(), ...other.keys()])].flatMap((place): Note[] => {
    const [one, own, another] = [was.get(place), now.get(place), other.get(place)];
    if (isSame(own, one)) return another ? [another] : [];
    if (!another || isSame(another, one))
      return own ? [own] : another && !isSame(another, one) ? [another] : [];
    // Taken out here, changed there: words are worth more than their absence.
    if (!own) return [another];
    const text = pick(one?.note, own.note, another.note);
    if (text === TWO) conflicts.push(own.citation);
    const note = text === TWO ? `${another.note} ‖ ${own.note}` : text;
    const bookmark = pick(one?.bookmark, own.bookmark, another.bookmark);
    const mark = pick(one?.mark, own.mark, another.mark);
    const seen = pick(one?.seen, own.seen, another.seen);
    return [
      {
        citation: own.citation,
        side: own.side,
        words: own.words,
        ...(note ? { note } : {}),
        ...(bookmark === true ? { bookmark } : {}),
        ...(mark ? { mark: mark === TWO ? (own.mark as string) : mark } : {}),
        ...(seen === true ? { seen } : {}),
      },
    ];
  });
  return { notes, conflicts };
}

/** Where a note is, and the how manyth it is there: notes that are lost may stand at the same place. */
export function byPlace(notes: readonly Note[]): Map<string, Note> {
  const places = new Map<string, Note>();
  for (const note of notes) {
    let place = `${note.side} ${note.citation}`;
    while (places.has(place)) place += ' ';
    places.set(place, note);
  }
  return places;
}

export const isSame = (one: Note | undefined, two: Note | undefined): boolean =>
  one === two ||
  (one !== undefined &&
    two !== undefined &&
    (['citation', 'side', 'words', 'note', 'bookmark', 'mark', 'seen'] as const).every(
      key => (one[key] || undefined) === (two[key] || undefined),
    ));

const TWO = Symbol('both changed it');

function pick<T>(one: T, own: T, another: T): T | typeof TWO {
  if (own === another || another === one) return own;
  return own === one ? another : own && another ? TWO : (own ?? another);
}
