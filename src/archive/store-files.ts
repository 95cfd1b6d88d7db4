/** Several files -> the disk, so that nobody finds half of them written. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { LibraryError } from './library-error.ts';

interface StoredFile {
  path: string;
  content: string | Uint8Array;
  /** What has to be there still when the file takes its place: null for nothing. A file without is not asked for. */
  expected?: string | null;
}

interface StoreOptions {
  /** Files that may be there already. */
  mayReplace: readonly string[];
  /** The folder of the library, for messages. */
  root: string;
}

/**
 * Writes all files beside their places, and only then moves them there in this order: the last one is what makes the
 * others count. What was written is taken away again where something fails.
 *
 * @throws {LibraryError} `draft-exists` for a file that is there and may not be replaced, `cannot-store` for the rest.
 */
export function storeFiles(files: readonly StoredFile[], { mayReplace, root }: StoreOptions): void {
  const replaceable = new Set(mayReplace.map(path => resolve(path)));
  for (const { path, expected } of files) {
    if (expected === undefined && existsSync(path) && !replaceable.has(resolve(path))) {
      throw new LibraryError(
        'draft-exists',
        `${path} already exists and does not belong to the draft being replaced. Move it away, or give another --id.`,
      );
    }
  }
  const temporary = files.map(({ path }) => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`));
  try {
    for (const [at, { path, content }] of files.entries()) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary[at] ?? '', content, { flag: 'wx' });
    }
    for (const { path, expected } of files) {
      if (expected !== undefined && contentOf(path) !== expected) {
        throw new LibraryError(
          'cannot-store',
          `${path} was changed by another process at the same time. Try again.`,
        );
      }
    }
    for (const [at, { path }] of files.entries()) renameSync(temporary[at] ?? '', path);
  } catch (cause) {
    for (const path of temporary) rmSync(path, { force: true });
    if (cause instanceof LibraryError) throw cause;
    throw new LibraryError(
      'cannot-store',
      `Nothing was stored in ${root}: ${(cause as Error).message}`,
      cause,
    );
  }
}

const contentOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
