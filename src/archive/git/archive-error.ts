/** The expected failures of an archive. */

export type ArchiveErrorCode =
  | 'no-git'
  | 'no-archive'
  | 'archive-exists'
  | 'unsafe-archive'
  | 'archive-busy'
  | 'archive-moved-on'
  | 'archive-changed'
  | 'out-of-order'
  | 'not-archivable'
  | 'cannot-store'
  | 'diverged'
  | 'cannot-push'
  | 'no-history'
  | 'git-failed';

/** Something keeps an archive from doing what was asked. The archive is as it was; the message names the next step. */
export class ArchiveError extends Error {
  readonly code: ArchiveErrorCode;

  constructor(code: ArchiveErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'ArchiveError';
    this.code = code;
  }
}
