/** A treaty with what is listed of its sources: of the library, or of the drafts supplied with treaty-diff. */
import { join } from 'node:path';
import {
  type Draft,
  findDraft,
  isLibrary,
  type Library,
  LibraryError,
  openLibrary,
  type TreatyEntry,
} from '../src/index.ts';
import { entryBytes } from './library-entry.ts';
import { packageRoot } from './package-root.ts';
import { readEntry } from './read-draft.ts';

export interface SourcedTreaty {
  treaty: TreatyEntry;
  /** Whether the list is the one supplied with treaty-diff. */
  isSupplied: boolean;
  /** Where drafts of the treaty are looked for, in this order. */
  libraries: readonly Library[];
}

/** @throws {LibraryError} `no-such-draft` for a treaty that neither has. */
export function treatyWithSources(directory: string, name: string): SourcedTreaty {
  const own = isLibrary(directory) ? [openLibrary(directory)] : [];
  const libraries = [...own, openLibrary(join(packageRoot(), 'drafts'))];
  const found = libraries.flatMap(library => library.treaties.filter(({ treaty }) => treaty === name));
  const [first] = found;
  if (!first) {
    const names = libraries.flatMap(({ treaties }) => treaties.map(({ treaty }) => treaty));
    throw new LibraryError(
      'no-such-draft',
      `There is no treaty "${name}" in ${directory}, nor among those supplied with treaty-diff. There are: ${[...new Set(names)].join(', ')}.`,
    );
  }
  const listed = found.find(({ sources, watch }) => sources ?? watch) ?? first;
  return { treaty: listed, isSupplied: !own.some(({ treaties }) => treaties.includes(listed)), libraries };
}

/** A draft of the treaty by its id; null if no library has it. */
export async function knownDraft(
  { treaty: { treaty }, libraries }: SourcedTreaty,
  id: string | undefined,
): Promise<Draft | null> {
  if (id === undefined) return null;
  for (const library of libraries) {
    try {
      const entry = findDraft(library, `${treaty}@${id}`);
      if (entry.id === id) return (await readEntry(entry, entryBytes(entry))).draft;
    } catch (error) {
      if (!(error instanceof LibraryError && error.code === 'no-such-draft')) throw error;
    }
  }
  return null;
}
