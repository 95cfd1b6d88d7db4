/** Writes the notes of a pair, and shows what others wrote meanwhile. */
import type { LoadedPair } from './load-pair.ts';
import { notesOf, placeNotes } from './model/notes.ts';
import type { State } from './model/state.ts';
import type { Saved } from './notes-file.ts';

/** @param set takes what is to be shown, also later. */
export function keepNotes({ notesFile, state }: LoadedPair, set: (change: Partial<State>) => void): void {
  const tell = ({ notes, message }: Saved) => {
    if (message) set({ notes: placeNotes(state.document, notes), message });
  };
  const fail = (error: unknown) => set({ message: `the note was not saved: ${(error as Error).message}` });
  try {
    if (!notesFile) throw new Error('its file cannot be read, or there is no folder for it');
    const saved = notesFile.save(notesOf(state.notes), state.names);
    if (saved instanceof Promise) saved.then(tell).catch(fail);
    else tell(saved);
  } catch (error) {
    fail(error);
  }
}
