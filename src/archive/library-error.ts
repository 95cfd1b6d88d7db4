/** The one expected failure of this folder. */

export type LibraryErrorCode =
  | 'no-such-draft'
  | 'ambiguous-draft'
  | 'bad-library'
  | 'no-library'
  | 'bad-draft'
  | 'draft-exists'
  | 'cannot-store';

/** Something is wrong with the library, or with the name of a draft. The message names what there is instead. */
export class LibraryError extends Error {
  readonly code: LibraryErrorCode;

  constructor(code: LibraryErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'LibraryError';
    this.code = code;
  }
}
