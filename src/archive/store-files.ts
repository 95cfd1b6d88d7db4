/**
 * Several files -> a library, all of them or none, also where the process is killed. They are written beside their places; then a
 * journal says which goes where, and that is the moment from which the library is the new one: whoever comes next moves what was not
 * moved yet. Runs under the lock of the library.
 */

import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { isRunning } from './holder.ts';
import { LibraryError } from './library-error.ts';
import { stageOf, withLock } from './library-lock.ts';
import { writeNew } from './write-new.ts';

interface StoredFile {
  path: string;
  content: string | Uint8Array;
  /** What has to be there still when the file takes its place: null for nothing. A file without is not asked for. */
  expected?: string | null;
}

interface StoreOptions {
  /** Files that may be there already. */
  mayReplace: readonly string[];
  /** The folder of the library. */
  root: string;
}

/** A file beside its place, and the place as a path from the library. */
interface Move {
  from: string;
  to: string;
  /** Where what stood there is kept until all are moved; null for nothing. */
  was: string | null;
}

const JOURNAL = 'journal';
/** The same journal, once its moves are to be taken back. */
const BACK = 'back';

/**
 * Stores files. The caller holds the lock.
 *
 * @throws {LibraryError} `draft-exists` for a file that is there and may not be replaced, `cannot-store` for the rest: then nothing was
 * stored.
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
  const stage = stageOf(root);
  const moves = files.map(({ path }, at) => ({
    from: `${at}.new`,
    to: relative(root, path),
    was: existsSync(path) ? `${at}.old` : null,
  }));
  try {
    for (const [at, { path, content }] of files.entries()) {
      checkSameDisk(stage, path);
      writeNew(join(stage, `${at}.new`), content);
      if (existsSync(path)) linkSync(path, join(stage, `${at}.old`));
    }
    for (const { path, expected } of files) {
      if (expected !== undefined && contentOf(path) !== expected) {
        throw new LibraryError(
          'cannot-store',
          `${path} was changed by another process at the same time; nothing was stored. Try again.`,
        );
      }
    }
    writeNew(join(stage, `${JOURNAL}.new`), JSON.stringify(moves));
    renameSync(join(stage, `${JOURNAL}.new`), join(stage, JOURNAL));
    move(root, moves);
  } catch (cause) {
    takeBack(root, moves, cause);
    if (cause instanceof LibraryError) throw cause;
    throw new LibraryError(
      'cannot-store',
      `Nothing was stored in ${root}: ${(cause as Error).message}. Free disk space or check the permissions, and try again.`,
      cause,
    );
  }
  clear(stage);
}

/**
 * Completes what a killed writer had begun to move, and removes what it had only written. The caller holds the lock.
 *
 * @throws {LibraryError} `bad-library` for a journal that leads out of the library, `cannot-store`.
 */
export function recover(root: string): void {
  const stage = stageOf(root);
  const [back, journal] = [BACK, JOURNAL].map(name => join(stage, name)) as [string, string];
  try {
    if (existsSync(back)) undo(root, readJournal(root, back));
    else if (existsSync(journal)) move(root, readJournal(root, journal));
  } catch (cause) {
    if (cause instanceof LibraryError) throw cause;
    throw new LibraryError(
      'cannot-store',
      `treaty add was stopped while it stored a draft in ${root}, and that cannot be completed: ${(cause as Error).message}. Check the permissions, and try again.`,
      cause,
    );
  }
  clear(stage);
}

/** Completes what a killed writer left, before a library is read. A library without such is not touched. */
export function completeStored(root: string): void {
  if ([JOURNAL, BACK].some(name => existsSync(join(stageOf(root), name))))
    withLock(root, () => recover(root));
}

/** A journal comes with the library, and that may come from anybody: only its own names are taken from it. */
function readJournal(root: string, journal: string): Move[] {
  try {
    const moves = JSON.parse(readFileSync(journal, 'utf8')) as Move[];
    for (const { from, to, was } of moves) {
      const isInside = !isAbsolute(to) && !normalize(to).startsWith('..') && isBelow(root, join(root, to));
      const isOurs = /^\d+\.new$/.test(from) && (was === null || /^\d+\.old$/.test(was));
      const isFile = ![from, was ?? from].some(name => isLink(join(dirname(journal), name)));
      if (!isInside || !isOurs || !isFile) throw new Error(to);
    }
    return moves;
  } catch (cause) {
    throw new LibraryError(
      'bad-library',
      `${journal} is not as treaty add writes it. If no treaty add is running, remove the folder ${dirname(journal)}.`,
      cause,
    );
  }
}

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Whether the folder that a path will be in is really in the library. */
function isBelow(root: string, path: string): boolean {
  const real = realpathSync(existing(dirname(path)));
  return real === realpathSync(root) || real.startsWith(realpathSync(root) + sep);
}

/** Moves what is still beside its place. What is not there any more was moved. */
function move(root: string, moves: readonly Move[]): void {
  for (const { from, to } of moves) {
    const staged = join(stageOf(root), from);
    if (!existsSync(staged)) continue;
    mkdirSync(dirname(join(root, to)), { recursive: true });
    renameSync(staged, join(root, to));
  }
}

/** Takes back what was moved, if anything was. A journal of its own says so first: who is killed here has it completed as well. */
function takeBack(root: string, moves: readonly Move[], cause: unknown): void {
  const stage = stageOf(root);
  try {
    if (existsSync(join(stage, JOURNAL))) {
      renameSync(join(stage, JOURNAL), join(stage, BACK));
      undo(root, moves);
    }
    clear(stage);
  } catch {
    throw new LibraryError(
      'cannot-store',
      `A draft was stored in ${root} only in part: ${(cause as Error).message}. Check the permissions; the next command on the library then takes it back or completes it.`,
      cause,
    );
  }
}

/** Puts back what was there, and takes away what was not. */
function undo(root: string, moves: readonly Move[]): void {
  const stage = stageOf(root);
  for (const { from, to, was } of moves) {
    const path = join(root, to);
    if (existsSync(join(stage, from))) continue;
    if (was === null) rmSync(path, { force: true });
    else if (existsSync(join(stage, was))) renameSync(join(stage, was), path);
  }
}

/** The journal goes first: what is there without one is not stored. What other writers have there that wait for the lock stays. */
function clear(stage: string): void {
  for (const name of [JOURNAL, BACK]) rmSync(join(stage, name), { force: true });
  for (const name of existsSync(stage) ? readdirSync(stage) : []) {
    const [, pid] = /^lock\.(\d+)/.exec(name) ?? [];
    const isLeft =
      pid === undefined ? /^(?:\d+\.(?:new|old)|journal\.new)$/.test(name) : !isRunning(Number(pid));
    if (isLeft) rmSync(join(stage, name), { force: true });
  }
}

/** A file is moved in one step only on one disk. */
function checkSameDisk(stage: string, path: string): void {
  const folder = existing(dirname(path));
  if (statSync(folder).dev === statSync(stage).dev) return;
  throw new LibraryError(
    'cannot-store',
    `${folder} is on another disk than ${dirname(stage)}; nothing was stored. Move ${basename(folder)} to the disk of the library.`,
  );
}

const existing = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder));

const contentOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
