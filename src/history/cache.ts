/** What was worked out once, kept on disk. Losing it costs time and nothing else. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface HistoryCache {
  /** What was kept under a key; null where nothing is, or where it is not whole. */
  read(key: string): Buffer | null;
  /** Keeps a text, or does not, where the disk will not have it. */
  write(key: string, text: string): void;
}

/** Keeps nothing. */
export const NO_CACHE: HistoryCache = { read: () => null, write: () => {} };

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
 * or changed, is as good as none. It is written beside its place and moved there, so that nobody reads half of it.
 */
export function diskCache(directory: string): HistoryCache {
  const pathOf = (key: string) => join(directory, key.slice(0, 2), key.slice(2));
  return {
    read(key) {
      let bytes: Buffer;
      try {
        bytes = readFileSync(pathOf(key));
      } catch {
        return null;
      }
      const body = bytes.subarray(CHECKSUM + 1);
      if (bytes.toString('latin1', 0, CHECKSUM) !== sha256(body)) return null;
      return body;
    },
    write(key, text) {
      const path = pathOf(key);
      const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(temporary, `${sha256(text)}\n${text}`);
        renameSync(temporary, path);
      } catch {
        remove(temporary);
      }
    },
  };
}

/** A disk that takes nothing may not give anything back either. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** Hexadecimal digits of a SHA-256. */
const CHECKSUM = 64;
