/** What is remembered of a library between two calls. */
import { cacheKey, type ReadTreaty, readTreatyFile, type TreatyEntry } from '../src/index.ts';
import type { Kept } from './disk-cache.ts';

/** Reads a `treaty.yaml`, or remembers what was read: YAML of a hundred drafts takes longer than all the rest. */
export function rememberTreaty({ cache, version }: Kept): ReadTreaty {
  return (source, path) => {
    const key = cacheKey('treaty', version, path, source);
    const known = cache.read(key);
    if (known !== null) return JSON.parse(known.toString('utf8')) as TreatyEntry;
    const entry = readTreatyFile(source, path);
    cache.write(key, JSON.stringify(entry));
    return entry;
  };
}
