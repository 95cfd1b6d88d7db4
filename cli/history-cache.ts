/** Where what was worked out of a history is kept between two calls. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import {
  cacheKey,
  diskCache,
  type HistoryCache,
  NO_CACHE,
  type ReadTreaty,
  readTreatyFile,
  type TreatyEntry,
} from '../src/index.ts';
import type { Io } from './io.ts';
import { buildId } from './package-root.ts';

export interface KeptHistory {
  cache: HistoryCache;
  /** Tells this build of the program from every other one. */
  version: string;
}

/** `$XDG_CACHE_HOME/treaty`, else `~/.cache/treaty`. A program that runs from its sources, which may change, keeps nothing. */
export function historyCache({ env }: Pick<Io, 'env'>): KeptHistory {
  const version = buildId();
  if (version === null) return { cache: NO_CACHE, version: '' };
  const named = env.XDG_CACHE_HOME;
  const home = env.HOME || homedir();
  const base = named && isAbsolute(named) ? named : join(home, '.cache');
  return { cache: isAbsolute(base) ? diskCache(join(base, 'treaty')) : NO_CACHE, version };
}

/** Reads a `treaty.yaml`, or remembers what was read: YAML of a hundred drafts takes longer than all the rest. */
export function rememberTreaty({ cache, version }: KeptHistory): ReadTreaty {
  return (source, path) => {
    const key = cacheKey('treaty', version, path, source);
    const known = cache.read(key);
    if (known !== null) return JSON.parse(known.toString('utf8')) as TreatyEntry;
    const entry = readTreatyFile(source, path);
    cache.write(key, JSON.stringify(entry));
    return entry;
  };
}
