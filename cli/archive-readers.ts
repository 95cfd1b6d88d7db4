/** What the archive needs from outside: how to read an original again, and the drafts of the library. */
import { readFileSync } from 'node:fs';
import {
  type Candidate,
  type DraftEntry,
  draftName,
  type Library,
  type Provenance,
  provenanceOf,
  type Readers,
  read,
  readFrontMatter,
  splitFrontMatter,
} from '../src/index.ts';
import { entryBytes } from './library-entry.ts';
import { packageVersion } from './package-root.ts';

/** The readers of this program. */
export function readers(): Readers {
  return {
    version: `treaty-diff ${packageVersion()}`,
    read: async (bytes, name, options) => (await read(bytes, name, options)).draft,
  };
}

/** Drafts of the library as they may be archived. */
export function candidatesOf(library: Library, entries: readonly DraftEntry[]): Candidate[] {
  return entries.map(entry => candidate(library, entry));
}

function candidate({ treaties }: Library, entry: DraftEntry): Candidate {
  let provenance: Provenance | undefined;
  return {
    name: draftName(entry),
    get provenance() {
      provenance ??= { ...headOf(entry), ...known(entry) };
      return provenance;
    },
    load: async () => {
      const bytes = entryBytes(entry);
      const { draft } = await read(bytes, entry.path);
      const originalPath = entry.original ?? entry.path;
      return {
        treatyTitle: treaties.find(({ treaty }) => treaty === entry.treaty)?.title ?? entry.treaty,
        draft: { ...draft, provenance: { ...draft.provenance, ...known(entry) } },
        original: originalPath === entry.path ? bytes : entryBytes({ ...entry, path: originalPath }),
        originalPath,
      };
    },
  };
}

function known({ path: _path, original: _original, ...provenance }: DraftEntry): Provenance {
  return provenance;
}

function headOf({ path }: DraftEntry): Provenance {
  const { head } = splitFrontMatter(readFileSync(path, 'utf8'));
  return head === null ? {} : provenanceOf(readFrontMatter(head));
}
