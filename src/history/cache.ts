/** What was worked out once, kept on disk. Losing it costs time and nothing else. */
import { createHash, randomBytes } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isTrusted } from './trusted-path.ts';

export interface HistoryCache {
  /** What was kept under a key; null where nothing is, or where it is not whole. */
  read(key: string): Buffer | null;
  /** Keeps a text, or does not, where the disk will not have it. */
  write(key: string, text: string): void;
}

/** Keeps nothing. */
export const NO_CACHE: HistoryCache = { read: () => null, write: () => {} };

/** What `parse` makes of what was kept under a key; null also where it cannot make anything of it. */
export function readKept<What>(
  cache: HistoryCache,
  key: string,
  parse: (bytes: Buffer) => What,
): What | null {
  const bytes = cache.read(key);
  try {
    return bytes && parse(bytes);
  } catch {
    return null;
  }
}

/** The same for JSON, the shape of which its key answers for. */
export const readKeptJson = <What>(cache: HistoryCache, key: string): What | null =>
  readKept(cache, key, bytes => JSON.parse(bytes.toString('utf8')) as What);

/** A key for everything that a result depends on: equal parts, and no others, give an equal key. */
export function cacheKey(...parts: readonly string[]): string {
  return sha256(JSON.stringify(parts));
}

/** The SHA-256 of a text or of bytes, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * A cache in a folder, which is made when it is needed. A file is its own checksum and the text: one that was cut short,
 * or changed, is as good as none. It is written beside its place and moved there, so that nobody reads half of it; and for
 * its owner alone, because drafts may be confidential. What others can have put there is not believed: its checksum is no secret.
 *
 * @param mostBytes what all files together may weigh; those that were not read for the longest time go first. No bound by
 * default.
 */
export function diskCache(directory: string, mostBytes = Infinity): HistoryCache {
  const pathOf = (key: string) => join(directory, key.slice(0, 2), key.slice(2));
  return {
    read(key) {
      const path = pathOf(key);
      let bytes: Buffer;
      try {
        if (![directory, dirname(path), path].every(isTrusted)) return null;
        bytes = readFileSync(path);
        if (mostBytes < Infinity) touch(path);
      } catch {
        return null;
      }
      const body = bytes.subarray(CHECKSUM + 1);
      if (bytes.toString('latin1', 0, CHECKSUM) !== sha256(body)) return null;
      return body;
    },
    write(key, text) {
      const path = pathOf(key);
      const temporary = `${path}.${randomBytes(9).toString('hex')}.tmp`;
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        writeFileSync(temporary, `${sha256(text)}\n${text}`, { mode: 0o600, flag: 'wx' });
        renameSync(temporary, path);
        if (mostBytes < Infinity) prune(directory, mostBytes);
      } catch {
        remove(temporary);
      }
    },
  };
}

function touch(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}

function prune(directory: string, mostBytes: number): void {
  const files = readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => {
      const path = join(entry.path, entry.name);
      const { size, mtimeMs } = statSync(path);
      return { path, size, mtimeMs };
    })
    .sort((one, two) => two.mtimeMs - one.mtimeMs);
  let sum = 0;
  for (const { path, size } of files) {
    sum += size;
    if (sum > mostBytes) remove(path);
  }
}

/** A disk that takes nothing may not give anything back either. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** Hexadecimal digits of a SHA-256. */
const CHECKSUM = 64;
