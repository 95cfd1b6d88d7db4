/** Where the files of a library really are. A library may come from others, and a link in it can name any file of this machine. */
import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { LibraryError } from './library-error.ts';

/**
 * Checks that files lead to no place outside a folder, whatever links are on the way. What is not there leads nowhere. A folder is
 * looked up once for all the files in it.
 *
 * @throws {LibraryError} `bad-library`, naming the link and where it leads.
 */
export function checkRealPaths(directory: string, paths: Iterable<string>): void {
  const root = realpathSync(directory);
  const folders = new Map<string, string | null>();
  for (const path of paths) {
    const folder = dirname(path);
    let real = folders.get(folder);
    if (real === undefined) {
      real = realOf(folder);
      folders.set(folder, real);
    }
    if (real === null) continue;
    const target = isLink(path) ? realOf(path) : join(real, basename(path));
    if (target === null || target.startsWith(root + sep)) continue;
    throw new LibraryError(
      'bad-library',
      `${path} leads out of the library, to ${target}, by a link. Nothing of it was read. Replace the link by the file or folder itself, or remove it.`,
    );
  }
}

/** Where a path leads; null where nothing is. */
function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
