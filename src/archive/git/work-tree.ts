/**
 * The files beside the repository, which show the last draft of every treaty. They are written here and not by
 * `git checkout`, which asks filters, and whose lock stays behind where it is killed.
 */

import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { writeNew } from '../write-new.ts';
import { type Archive, BRANCH, ownFolder, pathsOf, readObjects } from './archive.ts';
import { ArchiveError } from './archive-error.ts';
import { Git } from './git.ts';
import { ownName } from './lock.ts';
import { gitObject } from './objects.ts';
import type { Paths } from './trees.ts';

/** Contents that are read from git at once. */
const AT_ONCE = 400;

export interface WorkTreeState {
  /** Files that are neither as the last draft has them nor as a commit that was interrupted would leave them. */
  changed: string[];
  /** Whether files are still those of a draft before the last, because writing them was interrupted. */
  behind: boolean;
  /** Contents by blob of the files that were asked for and are as the last draft has them. */
  contents: ReadonlyMap<string, Buffer>;
}

/** Holds the files against the last draft. */
export async function workTreeState(
  archive: Archive,
  tip: string | null,
  paths: Paths,
  isWanted: (path: string) => boolean = () => false,
): Promise<WorkTreeState> {
  const { directory, bare } = archive;
  const contents = new Map<string, Buffer>();
  if (bare) return { changed: [], behind: false, contents };
  const differing: string[] = [];
  for (const [path, id] of paths) {
    const content = contentAt(directory, path);
    if (!Buffer.isBuffer(content) || blobId(content) !== id) differing.push(path);
    else if (isWanted(path)) contents.set(id, content);
  }
  const shown = shownCommit(archive);
  if (shown === tip || (shown === null && existsSync(join(archive.gitDir, 'index')))) {
    return { changed: differing, behind: false, contents };
  }
  const earlier = shown ? await pathsOf(archive, shown).catch(() => new Map<string, string>()) : new Map();
  // A file is taken away before the next one takes its place, so one that is not there was interrupted.
  const changed = differing.filter(path => ![null, earlier.get(path)].includes(blobAt(directory, path)));
  return { changed, behind: true, contents };
}

/** Whether the files beside the repository, if there are any, are meant to be those of the branch. */
export function isOnBranch({ gitDir, bare }: Archive): boolean {
  return bare || readFileSync(join(gitDir, 'HEAD'), 'utf8').trim() === `ref: ${BRANCH}`;
}

/** @throws {ArchiveError} `archive-changed` where somebody worked on the files, or on another branch. */
export async function checkWorkTree(
  archive: Archive,
  tip: string | null,
  paths: Paths,
  isWanted: (path: string) => boolean,
): Promise<WorkTreeState> {
  const { directory } = archive;
  if (!isOnBranch(archive)) {
    throw new ArchiveError(
      'archive-changed',
      `The archive at ${directory} is not on its branch main. Nothing was archived. Return to it with git switch main.`,
    );
  }
  const state = await workTreeState(archive, tip, paths, isWanted);
  if (state.changed.length > 0) throw changed(directory, state.changed);
  return state;
}

/** @throws {ArchiveError} `archive-changed` where a file that is no draft's stands in the place of one that is to come. */
export function checkPlaces({ directory, bare }: Archive, paths: Paths, next: Paths): void {
  if (bare) return;
  const taken = [...next].filter(([path, id]) => {
    if (paths.has(path)) return false;
    const there = blobAt(directory, path);
    return there !== null && there !== id;
  });
  if (taken.length > 0)
    throw changed(
      directory,
      taken.map(([path]) => path),
    );
}

function changed(directory: string, paths: readonly string[]): ArchiveError {
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  return new ArchiveError(
    'archive-changed',
    `Files in the archive at ${directory} were changed by hand: ${paths.slice(0, 3).join(', ')}${more}. Nothing was archived. Move your own files elsewhere, and restore the archived files with git restore .`,
  );
}

export interface Showing {
  /** The files of the tip. */
  paths: Paths;
  /** The files that are there for certain; null where that is not known and each has to be looked at. */
  from: Paths | null;
  /** Contents by blob that need not be read from git. */
  known: ReadonlyMap<string, Buffer>;
}

/** Makes the files those of `tip`. What no draft brought is left alone. */
export async function showTip(archive: Archive, tip: string, { paths, from, known }: Showing): Promise<void> {
  if (archive.bare) return;
  const { directory } = archive;
  // Not refreshed: that would run the filters of whoever set some up. The user's own git does it when it is next asked.
  const index = join(ownFolder(archive), ownName('index'));
  const indexed = new Git(directory, { ...archive.git.options, indexFile: index }).run(['read-tree', tip]);
  // Files are written while git is at work: it is begun before this goes on. Both are waited for, whatever fails.
  await setImmediate();
  const [files] = await Promise.allSettled([writeFiles(archive, tip, { paths, from, known }), indexed]);
  if (files.status === 'rejected') throw files.reason;
  await indexed;
  if (!existsSync(join(archive.gitDir, 'index.lock'))) renameSync(index, join(archive.gitDir, 'index'));
  const record = shownFile(archive);
  writeNew(`${record}.new`, `${tip}\n`);
  renameSync(`${record}.new`, record);
}

async function writeFiles(archive: Archive, tip: string, { paths, from, known }: Showing): Promise<void> {
  const { directory } = archive;
  const shown = shownCommit(archive);
  const earlier =
    from ?? (shown && shown !== tip ? await pathsOf(archive, shown).catch(() => new Map()) : new Map());
  const folders = new Set<string>();
  const missing = [...paths].filter(([path, id]) => (from ? from.get(path) : blobAt(directory, path)) !== id);
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    const some = missing.slice(at, at + AT_ONCE);
    const unknown = some.flatMap(([, id]) => (known.has(id) ? [] : [id]));
    const read = await readObjects(archive, unknown);
    for (const [path, id] of some) {
      const content = known.get(id) ?? read.get(id);
      if (!content)
        throw new ArchiveError('git-failed', `git cannot find ${path} of the draft that was just added.`);
      makeFolder(directory, path, folders);
      write(archive, path, content);
    }
  }
  for (const path of earlier.keys()) if (!paths.has(path)) remove(directory, path);
}

const shownFile = (archive: Archive) => join(ownFolder(archive), 'shown');

/** The commit whose files were written last; null where none was by this program. */
export function shownCommit(archive: Archive): string | null {
  const path = shownFile(archive);
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}

/** Name of the blob that a file would be; null where there is none, and a word that is no name for what is no file. */
function blobAt(directory: string, path: string): string | null {
  const content = contentAt(directory, path);
  return Buffer.isBuffer(content) ? blobId(content) : content;
}

function contentAt(directory: string, path: string): Buffer | 'no file' | null {
  const whole = join(directory, path);
  const stat = lstatSync(whole, { throwIfNoEntry: false });
  if (!stat) return null;
  return stat.isFile() ? readFileSync(whole) : 'no file';
}

const blobId = (content: Buffer) => gitObject('blob', content).id;

/** Makes the folder of a file; those that were looked at are not looked at again. */
function makeFolder(directory: string, path: string, known: Set<string>): void {
  if (known.has(dirname(path))) return;
  known.add(dirname(path));
  let folder = directory;
  for (const name of dirname(path).split('/')) {
    folder = join(folder, name);
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    // A link would be followed out of the archive.
    if (stat && !stat.isDirectory()) throw changed(directory, [path]);
    if (!stat) mkdirSync(folder);
  }
}

/** Written elsewhere first, so that no half of a file is left among the drafts where this is killed. */
function write(archive: Archive, path: string, content: Buffer): void {
  const { directory } = archive;
  const beside = join(ownFolder(archive), ownName('file'));
  writeNew(beside, content);
  // A file that is put over another one is brought to the disk at once by some systems (ext4), which takes ten times as long.
  rmSync(join(directory, path), { force: true });
  renameSync(beside, join(directory, path));
}

function remove(directory: string, path: string): void {
  rmSync(join(directory, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const whole = join(directory, folder);
    if (!existsSync(whole)) continue;
    if (readdirSync(whole).length > 0) return;
    rmdirSync(whole);
  }
}
