/** A folder -> the treaties and drafts in it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LibraryError } from './library-error.ts';
import { readTreatyFile } from './read-treaty-file.ts';
import { checkRealPaths } from './real-paths.ts';
import { completeStored } from './store-files.ts';
import type { Library, TreatyEntry } from './types.ts';

export const TREATY_FILE = 'treaty.yaml';

export type ReadTreaty = (source: string, path: string) => TreatyEntry;

/** Whether a folder holds at least one treaty. */
export function isLibrary(directory: string): boolean {
  return treatyFiles(directory).length > 0;
}

/**
 * Reads every `treaty.yaml` one folder below; the drafts themselves are not opened. Treaties come by name.
 *
 * @param readTreaty reads the text of one; given by who remembers what it read before.
 * @throws {LibraryError} `no-library` if there is none, `bad-library` if one is wrong.
 */
export function openLibrary(directory: string, readTreaty: ReadTreaty = readTreatyFile): Library {
  completeStored(directory);
  const files = treatyFiles(directory);
  if (files.length === 0) {
    const reason = isFile(directory)
      ? 'it is a file. A library is a folder of treaties: to use one file, name it in the place of a draft'
      : `it has no folder with a ${TREATY_FILE} in it. Add a draft with treaty add`;
    throw new LibraryError(
      'no-library',
      `There is no library of drafts at ${directory}: ${reason}, or name another folder with --library.`,
    );
  }
  checkRealPaths(
    directory,
    files.flatMap(path => [path, ...BESIDE.map(name => join(dirname(path), name))]),
  );
  const treaties = files.map(path => readFile(path, readTreaty));
  checkRealPaths(directory, filesOf(treaties));
  for (const [at, { treaty }] of treaties.entries()) {
    const first = treaties.findIndex(other => other.treaty === treaty);
    if (first !== at) {
      throw new LibraryError(
        'bad-library',
        `${files[at]}: \`treaty\` is \`${treaty}\`, like that of ${files[first]}`,
      );
    }
  }
  return { directory, treaties };
}

/** What may lie next to the drafts of a treaty and is read with them. */
const BESIDE = ['watchlist.yaml', 'concordance.csv'];

function* filesOf(treaties: readonly TreatyEntry[]): Iterable<string> {
  for (const { drafts } of treaties)
    for (const { path, original } of drafts) {
      yield path;
      if (original !== undefined) yield original;
    }
}

/** The `treaty.yaml` of a treaty in a folder of treaties, or null. Throws `LibraryError` for one that is wrong. */
export function treatyFileOf(directory: string, treaty: string): string | null {
  return treatyFiles(directory).find(path => readFile(path).treaty === treaty) ?? null;
}

function treatyFiles(directory: string): string[] {
  let names: string[];
  try {
    names = readdirSync(directory);
  } catch {
    return [];
  }
  return names
    .sort()
    .map(name => join(directory, name, TREATY_FILE))
    .filter(isFile);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function readFile(path: string, readTreaty: ReadTreaty = readTreatyFile): TreatyEntry {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new LibraryError('bad-library', `${path} cannot be read: ${(cause as Error).message}`, cause);
  }
  return readTreaty(source, path);
}
