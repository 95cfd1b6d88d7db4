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
  | 'git-failed'
  | 'git-stopped';

/** Something keeps an archive from doing what was asked. The archive is as it was; the message names the next step. */
export class ArchiveError extends Error {
  readonly code: ArchiveErrorCode;

  constructor(code: ArchiveErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'ArchiveError';
    this.code = code;
  }
}

/**
 * Does what reads and writes files of an archive; what the system refuses is told as such.
 *
 * @throws {ArchiveError} `cannot-store` for a disk that is full or cannot be written, and the like.
 */
export async function onDisk<T>(directory: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    // Errors of Node that name a call of the system: everything else is no matter of the disk.
    if (!(cause instanceof Error && 'syscall' in cause && 'code' in cause)) throw cause;
    const reason = cause.message.replace(/^[A-Z0-9]+: /, '');
    throw new ArchiveError(
      'cannot-store',
      `The archive at ${directory} cannot be read or written: ${reason}. Only drafts reported as archived are archived. Free disk space or check the permissions, and try again.`,
      cause,
    );
  }
}
