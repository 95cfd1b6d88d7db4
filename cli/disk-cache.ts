/** Where what was worked out is kept between two calls. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { diskCache, type HistoryCache, NO_CACHE } from '../src/index.ts';
import type { Io } from './io.ts';
import { buildId } from './package-root.ts';

export interface Kept {
  cache: HistoryCache;
  /** Tells this build of the program from every other one. */
  version: string;
}

/**
 * A cache in a folder of `$XDG_CACHE_HOME/treaty`, else `~/.cache/treaty`. A program that runs from its sources, which may
 * change, keeps nothing.
 *
 * @param mostBytes see `diskCache`.
 */
export function cacheIn(folder: string, { env }: Pick<Io, 'env'>, mostBytes?: number): Kept {
  const version = buildId();
  if (version === null) return { cache: NO_CACHE, version: '' };
  const named = env.XDG_CACHE_HOME;
  const home = env.HOME || homedir();
  const base = named && isAbsolute(named) ? named : join(home, '.cache');
  return {
    cache: isAbsolute(base) ? diskCache(join(base, 'treaty', folder), mostBytes) : NO_CACHE,
    version,
  };
}
