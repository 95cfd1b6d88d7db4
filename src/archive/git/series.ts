/** The folder of a series in a commit: what it holds, and what it is to hold. */
import { type Archive, readObjects } from './archive.ts';
import { type ArchivedText, draftFiles, ROOT_FILES, readDraftFiles, type StoredText } from './draft-files.ts';
import { type GitObject, gitObject } from './objects.ts';
import type { Paths } from './trees.ts';

/**
 * What the folder of a series holds in a commit with these paths; null where it holds no draft.
 *
 * @param known contents by blob that need not be read from git.
 */
export async function readSeries(
  archive: Archive,
  paths: Paths,
  series: string,
  known: ReadonlyMap<string, Buffer> = new Map(),
): Promise<StoredText | null> {
  const own = [...paths].flatMap(([path, id]) => (path.startsWith(`${series}/`) ? [id] : []));
  if (own.length === 0) return null;
  const contents = await readObjects(
    archive,
    own.filter(id => !known.has(id)),
  );
  return readDraftFiles(path => {
    const id = paths.get(`${series}/${path}`) ?? '';
    return known.get(id) ?? contents.get(id);
  });
}

/** All files of a draft's commit that are its own, and those of the root. */
export function filesWith(text: ArchivedText): Map<string, GitObject> {
  const blobs = new Map<string, GitObject>();
  for (const [path, content] of Object.entries(ROOT_FILES)) blobs.set(path, gitObject('blob', content));
  for (const [path, content] of draftFiles(text)) blobs.set(path, gitObject('blob', content));
  return blobs;
}

/** The paths of a commit that puts a draft in the place of the one before. */
export function nextPaths(before: Paths, series: string, blobs: ReadonlyMap<string, GitObject>): Paths {
  const kept = [...before].filter(([path]) => !path.startsWith(`${series}/`));
  return new Map([...kept, ...[...blobs].map(([path, { id }]) => [path, id] as const)]);
}
