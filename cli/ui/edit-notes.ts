/** Notes -> a file of notes that somebody has edited: what is not of ours in it stays. A part of its own, as the reader of YAML is. */
import { editYamlList } from '../../src/index.ts';
import { byPlace } from './merge-notes.ts';
import type { Note } from './model/notes.ts';

const KEYS = ['citation', 'side', 'words', 'note', 'bookmark', 'mark', 'seen'] as const;

/**
 * The text with these notes in it.
 *
 * @param held the notes of the text, in their order.
 */
export function editNotes(text: string, held: readonly Note[], notes: readonly Note[]): string {
  const left = byPlace(notes);
  const changes = held.map(was => {
    const [place, note] = [...left].find(([, one]) => isAbout(one, was)) ?? [];
    if (place === undefined || note === undefined) return null;
    left.delete(place);
    return Object.fromEntries(
      KEYS.filter(key => (note[key] || undefined) !== (was[key] || undefined)).map(key => [
        key,
        note[key] || undefined,
      ]),
    );
  });
  return editYamlList(
    text,
    'notes',
    at => changes[at] ?? null,
    [...left.values()].map(note => ({ ...note })),
  );
}

/** The same place, or the same words where the number of the provision has changed. */
const isAbout = (note: Note, was: Note): boolean =>
  (note.citation === was.citation && note.side === was.side) ||
  (was.words !== '' && note.words === was.words);
