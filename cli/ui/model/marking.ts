/** Marking the provision under the cursor: bookmarks, with and without a letter, and “seen”. */
import { citationOf } from '../../../src/index.ts';
import { isTold } from './changes.ts';
import { jumpTo, nextEntry } from './move.ts';
import { annotate, withMark } from './notes.ts';
import type { Outcome, State } from './state.ts';

/** The name of the provision under the cursor. */
export const here = ({ document, cursor }: State) => {
  const row = document.entries[cursor.entry]?.row;
  return row ? citationOf(row) || 'the title' : '';
};

/** Its note, bookmark and “seen” mark. */
export const noteHere = ({ notes, cursor }: State) => notes.of.get(cursor.entry);

/** Sets a bookmark, or removes it. */
export function bookmark(state: State): Outcome | State {
  const entry = state.document.entries[state.cursor.entry];
  if (!entry) return state;
  const bookmark = !noteHere(state)?.bookmark;
  const message = `${here(state)}: bookmark ${bookmark ? 'set' : 'removed'}`;
  const notes = annotate(state.notes, entry, { bookmark, ...(bookmark ? {} : { mark: '' }) });
  return [{ ...state, notes, message }, { type: 'save-notes' }];
}

/** Sets a bookmark with a letter, and removes the letter elsewhere; if it is already set here, removes it. */
export function setMark(state: State, letter: string): Outcome | State {
  const entry = state.document.entries[state.cursor.entry];
  if (!entry) return state;
  const isTaken = noteHere(state)?.mark === letter;
  const message = `${here(state)}: bookmark ${letter} ${isTaken ? 'removed' : `set; return with ' ${letter}`}`;
  return [{ ...state, notes: withMark(state.notes, entry, letter), message }, { type: 'save-notes' }];
}

/** Marks a change as seen and goes to the next one that is not; or removes the mark. */
export function markSeen(state: State): Outcome {
  const entry = state.document.entries[state.cursor.entry];
  if (!entry || !isTold(entry.row, state))
    return [{ ...state, message: 'there is no change here to mark as seen' }];
  const seen = !noteHere(state)?.seen;
  const noted = { ...state, notes: annotate(state.notes, entry, { seen }) };
  const unseen = seen
    ? nextEntry(noted, 1, at => {
        const row = noted.document.entries[at]?.row;
        return row !== undefined && isTold(row, noted) && !noted.notes.of.get(at)?.seen;
      })
    : null;
  const next = unseen === null ? noted : jumpTo(noted, unseen);
  return [{ ...next, message: `${here(state)}: ${seen ? 'seen' : 'not seen'}` }, { type: 'save-notes' }];
}
