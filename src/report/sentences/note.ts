/** What became of the notes of a provision, as sentences. */
import type { NoteChange } from '../../compare/index.ts';

const WHAT: Readonly<Record<NoteChange['change'], string>> = {
  modified: 'has other words',
  inserted: 'is new',
  deleted: 'is gone',
};

/** `note 1 to these words has other words`. */
export const noteSentences = (notes: readonly NoteChange[]): string[] =>
  notes.map(({ before, after, change }) => `${after ?? before} to these words ${WHAT[change]}`);
