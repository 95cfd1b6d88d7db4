/** One process at a time changes what a watch knows. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holderOf, isAlive, link, nextStep, putAside, thisProcess } from '../archive/index.ts';
import { SourceError } from './source-error.ts';

/**
 * Runs `work` as the only process on a folder. The lock of a process that was killed is put aside.
 *
 * @throws {SourceError} `watch-busy` while another process is at work.
 */
export async function withWatchLock<T>(directory: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const lock = join(directory, 'lock');
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, JSON.stringify(thisProcess()));
  try {
    while (!link(own, lock)) {
      const holder = holderOf(lock);
      if (holder && isAlive(holder))
        throw new SourceError(
          'watch-busy',
          `Process ${holder.pid} on ${holder.host} is using ${directory}. ${nextStep(holder, lock)}`,
        );
      if (holder) putAside(lock);
    }
  } finally {
    rmSync(own, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
