/** What is remembered of a library between two calls. */
import { cacheKey, type ReadTreaty, readKeptJson, readTreatyFile, type TreatyEntry } from '../src/index.ts';
import type { Kept } from './disk-cache.ts';

/** Reads a `treaty.yaml`, or remembers what was read: YAML of a hundred drafts takes longer than all the rest. */
export function rememberTreaty({ cache, version }: Kept): ReadTreaty {
  return (source, path) => {
    const key = cacheKey('treaty', version, path, source);
    const known = readKeptJson<TreatyEntry>(cache, key);
    if (known !== null) return known;
    const entry = readTreatyFile(source, path);
    cache.write(key, JSON.stringify(entry));
    return entry;
  };
}
