/** Which folder is searched for drafts. */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isLibrary, type Library, LibraryError, openLibrary, type ReadTreaty } from '../src/index.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { packageRoot } from './package-root.ts';

/** The folder named by `--library`, or by `TREATY_LIBRARY`, or `drafts` here, or the drafts of this package. */
export function findLibrary(
  call: Pick<Call, 'option'>,
  { env }: Pick<Io, 'env'>,
  readTreaty?: ReadTreaty,
): Library {
  const named = call.option('library') ?? (env.TREATY_LIBRARY || undefined);
  if (named !== undefined) return openLibrary(named, readTreaty);
  return openLibrary(isLibrary('drafts') ? 'drafts' : join(packageRoot(), 'drafts'), readTreaty);
}

/**
 * The folder to which a draft is added: the one named by `--library`, or by `TREATY_LIBRARY`, or `drafts` here, which
 * may be new. A draft is added to the drafts of this package only if they are named.
 *
 * @throws {LibraryError} `cannot-store` where `drafts` here are those of the package.
 */
export function libraryToAddTo(call: Pick<Call, 'option'>, { env }: Pick<Io, 'env'>): string {
  const named = call.option('library') ?? (env.TREATY_LIBRARY || undefined);
  if (named !== undefined) return named;
  const shipped = join(packageRoot(), 'drafts');
  if (existsSync('drafts') && existsSync(shipped) && realpathSync('drafts') === realpathSync(shipped)) {
    throw new LibraryError(
      'cannot-store',
      'The folder drafts here holds the drafts supplied with treaty-diff. Name a library of your own with --library ~/treaties or TREATY_LIBRARY, or give --library drafts to add to these.',
    );
  }
  return 'drafts';
}
