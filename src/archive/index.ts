/** The library of drafts on disk. */
export { draftName, findDraft } from './find-draft.ts';
export { isLibrary, openLibrary } from './library.ts';
export { LibraryError, type LibraryErrorCode } from './library-error.ts';
export { readTreatyFile } from './read-treaty-file.ts';
export type * from './types.ts';
