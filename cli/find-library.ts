/** Which folder the drafts are looked for in. */
import { join } from 'node:path';
import { isLibrary, type Library, openLibrary } from '../src/index.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { packageRoot } from './package-root.ts';

/** The folder named by `--library`, else by `TREATY_LIBRARY`, else `drafts` here, else the drafts of this package. */
export function findLibrary(call: Pick<Call, 'option'>, { env }: Pick<Io, 'env'>): Library {
  const named = call.option('library') ?? (env.TREATY_LIBRARY || undefined);
  if (named !== undefined) return openLibrary(named);
  return openLibrary(isLibrary('drafts') ? 'drafts' : join(packageRoot(), 'drafts'));
}
