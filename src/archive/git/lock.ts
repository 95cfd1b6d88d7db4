/**
 * One writer at a time. The ref is safe without: git moves it only from where it was. The lock keeps two writers from
 * each other's files, and tells the second one who the first is.
 */

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Holder, holderOf, isAlive, isRunning, link, nextStep, thisProcess } from '../holder.ts';
import { writeNew } from '../write-new.ts';
import { type Archive, ownFolder } from './archive.ts';
import { ArchiveError } from './archive-error.ts';

/** How long a git that outlived its killed parent is given to end. */
const PATIENCE = 5000;

/** A name that no other process uses: a git that outlived its killed parent may still be writing to one of that process. */
export const ownName = (name: string) => `${name}.${process.pid}`;

/** Runs `work` as the only writer. @throws {ArchiveError} `archive-busy`, `cannot-store` */
export async function withLock<T>(archive: Archive, work: () => Promise<T>): Promise<T> {
  const path = join(ownFolder(archive), 'lock');
  await take(archive, path);
  try {
    return await work();
  } catch (error) {
    // A git that was stopped leaves its own locks, by which the next one would be refused.
    if (error instanceof ArchiveError && error.code === 'git-stopped') await clearLocks(archive);
    throw error;
  } finally {
    rmSync(path, { force: true });
  }
}

async function take(archive: Archive, path: string): Promise<void> {
  const own = join(ownFolder(archive), ownName('lock'));
  try {
    mkdirSync(ownFolder(archive), { recursive: true });
    // Written first and linked to its place, so that nobody ever finds a lock that does not say whose it is.
    writeNew(own, JSON.stringify(thisProcess()));
    while (!link(own, path)) {
      const other = holderOf(path);
      if (other && isAlive(other)) throw busy(archive, path, other);
      putAside(archive, path);
    }
    if (existsSync(asideOf(path))) {
      await clearLocks(archive);
      rmSync(asideOf(path), { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** Where the lock of a killed writer is kept until what it left has been cleared: who does that may be killed as well. */
const asideOf = (path: string) => `${path}.left`;

function putAside(archive: Archive, path: string): void {
  const aside = asideOf(path);
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  // Somebody else may have put it aside already, and taken the lock: theirs is given back.
  const other = holderOf(aside);
  if (!other || !isAlive(other)) return;
  link(aside, path);
  throw busy(archive, path, other);
}

function busy({ directory }: Archive, path: string, holder: Holder): ArchiveError {
  return new ArchiveError(
    'archive-busy',
    `Process ${holder.pid} on ${holder.host} is writing to the archive at ${directory}; nothing was archived. ${nextStep(holder, path)}`,
  );
}

/** What git leaves behind where it is killed while it moves a ref. Only here, where a writer was killed, is that known. */
async function clearLocks(archive: Archive): Promise<void> {
  const { gitDir } = archive;
  const left = () => [
    ...['HEAD.lock', 'packed-refs.lock', 'refs/heads/main.lock']
      .map(name => join(gitDir, name))
      .filter(path => existsSync(path)),
    ...tagLocks(join(gitDir, 'refs', 'tags')),
  ];
  const until = Date.now() + PATIENCE;
  while (left().length > 0 && Date.now() < until) await wait(50);
  for (const path of left()) rmSync(path, { force: true });
  for (const name of readdirSync(ownFolder(archive))) {
    const [, pid] = /^(?:lock|index|file)\.(\d+)(?:\.lock)?$/.exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) rmSync(join(ownFolder(archive), name), { force: true });
  }
}

function tagLocks(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.lock'))
    .map(name => join(folder, name));
}
