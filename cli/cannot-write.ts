/** A place that cannot be written: what is in the way, and what to do. */
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CliError } from './cli-error.ts';

/** The reason with the next step, by the code of the system. Other reasons are given as the system words them. */
const REASONS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: path => `the folder ${dirname(path)} does not exist. Create it, or name a file in another folder.`,
  ENOTDIR: path => `${fileIn(path)} is a file, not a folder. Name another place.`,
  EEXIST: path => `${fileIn(path)} is a file, not a folder. Name another place.`,
  EISDIR: () => 'it is a folder. Name a file in it.',
  EACCES: () => 'permission denied. Name a place where you may write, or change its permissions.',
  EPERM: () => 'permission denied. Name a place where you may write, or change its permissions.',
  EROFS: () => 'the disk is read-only. Name a place on another disk.',
  ENOSPC: () => 'no space left on the disk. Free some, or name a place on another disk.',
  ENAMETOOLONG: () => 'the name is too long. Choose a shorter one.',
};

/** The error for a path that the system refused to write. */
export function cannotWrite(path: string, cause: unknown): CliError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const own = `${message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*)?$/, '')}. Name another place.`;
  return new CliError(
    'cannot-write',
    `${path} cannot be written: ${REASONS[code ?? '']?.(path) ?? own}`,
    cause,
  );
}

/** The part of a path that is a file where a folder is needed. */
function fileIn(path: string): string {
  for (let at = path; ; at = dirname(at)) {
    if ((existsSync(at) && statSync(at).isFile()) || at === dirname(at)) return at;
  }
}
