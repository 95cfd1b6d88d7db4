/** Paths with their blobs -> the tree objects of git, and back. */
import { posix } from 'node:path';
import { ArchiveError } from './archive-error.ts';
import { type GitObject, gitObject } from './objects.ts';

/** Blob by path, `un-cybercrime/en/text/preamble.md`. Every file is a plain one: git never finds links in an archive. */
export type Paths = ReadonlyMap<string, string>;

interface Folder {
  blobs: Map<string, string>;
  folders: Map<string, Folder>;
}

/** The object of one folder. */
export interface FolderTree extends GitObject {
  /** `un-cybercrime/en`; empty for the root. */
  folder: string;
}

/** The objects of all trees for these paths; that of the root is the last. */
export function treesOf(paths: Paths): FolderTree[] {
  const root: Folder = { blobs: new Map(), folders: new Map() };
  for (const [path, blob] of paths) {
    const names = path.split('/');
    const name = names.pop() ?? '';
    let folder = root;
    for (const part of names) {
      const next = folder.folders.get(part) ?? { blobs: new Map(), folders: new Map() };
      folder.folders.set(part, next);
      folder = next;
    }
    folder.blobs.set(name, blob);
  }
  const objects: FolderTree[] = [];
  write('', root, objects);
  return objects;
}

/** The folders in which two sets of paths differ, and all above them. */
export function changedFolders(before: Paths, after: Paths): Set<string> {
  const folders = new Set<string>();
  const put = (path: string) => {
    for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) {
      if (folders.has(folder)) return;
      folders.add(folder);
    }
    folders.add('');
  };
  for (const [path, blob] of after) if (before.get(path) !== blob) put(path);
  for (const path of before.keys()) if (!after.has(path)) put(path);
  return folders;
}

function write(path: string, { blobs, folders }: Folder, objects: FolderTree[]): string {
  const entries = [
    ...[...blobs].map(([name, id]) => ({ key: name, mode: '100644', name, id })),
    // git sorts a folder as if its name ended with a slash.
    ...[...folders].map(([name, folder]) => ({
      key: `${name}/`,
      mode: '40000',
      name,
      id: write(path ? `${path}/${name}` : name, folder, objects),
    })),
  ].map(entry => ({ ...entry, key: Buffer.from(entry.key) }));
  entries.sort((one, two) => Buffer.compare(one.key, two.key));
  const content = entries.flatMap(({ mode, name, id }) => [
    Buffer.from(`${mode} ${name}\0`),
    Buffer.from(id, 'hex'),
  ]);
  const object = gitObject('tree', Buffer.concat(content));
  objects.push({ ...object, folder: path });
  return object.id;
}

/** No part of a path is one of these, on any system: they lead out of the folder, or into git's own. */
const LEADS_ASTRAY = /^(?:|\.{1,2}|\.git[ .]*|git~\d+)$/i;

/**
 * What `git ls-tree -r -z` says.
 *
 * @throws {ArchiveError} `unsafe-archive` for a link, a submodule, or a path that leads out of the archive.
 */
export function readTreeList(list: string): Map<string, string> {
  const paths = new Map<string, string>();
  for (const line of list.split('\0')) {
    const [, mode, id = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
    if (!path) continue;
    if (mode !== '100644' || path.split(/[\\/]/).some(name => LEADS_ASTRAY.test(name))) {
      throw new ArchiveError(
        'unsafe-archive',
        `The archive has ${path} in a commit with the mode ${mode}, which no draft has. The file was left alone.`,
      );
    }
    paths.set(path, id);
  }
  return paths;
}
