/** One writer of a library at a time. The second waits: adding a draft takes moments. */

import { mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { holderOf, isAlive, link, nextStep, putAside, thisProcess } from './holder.ts';
import { LibraryError } from './library-error.ts';
import { writeNew } from './write-new.ts';

/** Where a writer keeps its lock and what it is about to store; gone again when it has ended. */
export const stageOf = (library: string): string => join(library, '.treaty-add');

/** How long another writer is waited for, in milliseconds: longer than the largest draft takes on a slow machine. */
const PATIENCE = 60_000;
const PAUSE = 20;

/**
 * Runs `work` as the only writer of a library.
 *
 * @throws {LibraryError} `cannot-store` where another process holds the library for too long, or it cannot be written.
 */
export function withLock<T>(library: string, work: () => T): T {
  const stage = stageOf(library);
  let made: string | undefined;
  try {
    made = mkdirSync(library, { recursive: true });
    take(library, stage);
  } catch (cause) {
    removeEmpty(library, made !== undefined);
    if (cause instanceof LibraryError) throw cause;
    throw new LibraryError(
      'cannot-store',
      `Nothing was stored in ${library}: ${(cause as Error).message}. Check that you may write there, or name another library with --library.`,
      cause,
    );
  }
  try {
    return work();
  } finally {
    rmSync(join(stage, 'lock'), { force: true });
    removeEmpty(stage, true);
    removeEmpty(library, made !== undefined);
  }
}

/** By a file that is written first and then linked to its place: nobody finds a lock that does not say whose it is. */
function take(library: string, stage: string): void {
  const lock = join(stage, 'lock');
  const own = `${lock}.${process.pid}`;
  const until = Date.now() + PATIENCE;
  try {
    while (!tryLink(stage, own, lock)) {
      const holder = holderOf(lock);
      // One that has just been given back.
      if (holder === null) continue;
      if (!isAlive(holder)) putAside(lock);
      else if (Date.now() < until) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
      else
        throw new LibraryError(
          'cannot-store',
          `Process ${holder.pid} on ${holder.host} is writing to the library at ${library}; nothing was stored. ${nextStep(holder, lock)}`,
        );
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** The folder may be taken away by another writer that has just ended: then it is made anew. */
function tryLink(stage: string, own: string, lock: string): boolean {
  try {
    mkdirSync(stage, { recursive: true });
    writeNew(own, JSON.stringify(thisProcess()));
    return link(own, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function removeEmpty(folder: string, isOurs: boolean): void {
  try {
    if (isOurs && readdirSync(folder).length === 0) rmdirSync(folder);
  } catch {
    // It is in use, or gone.
  }
}
