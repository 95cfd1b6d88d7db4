/** Where the drafts of a history come from: the library, or an archive. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import {
  type Archive,
  type ArchivedDraft,
  type ArchivedFacts,
  archivedDrafts,
  archivedFacts,
  cacheKey,
  type DraftEntry,
  draftName,
  LibraryError,
  type Provenance,
  readArchivedDraft,
  readKeptJson,
  type SeriesDraft,
  type StepDraft,
  sha256,
} from '../src/index.ts';
import type { Call } from './command.ts';
import type { Kept } from './disk-cache.ts';
import { findLibrary } from './find-library.ts';
import type { Io } from './io.ts';
import { entryBytes } from './library-entry.ts';
import { readEntry } from './read-draft.ts';
import { rememberTreaty } from './remember-treaty.ts';

/** A draft that may be a step. */
export interface SourceDraft extends StepDraft {
  series(): SeriesDraft;
}

/** One treaty, with all its drafts in their order. */
export interface HistorySource {
  treaty: string;
  title: string;
  drafts: SourceDraft[];
  /** Where a concordance may stand. */
  folder: string | null;
}

export interface HistorySources {
  /** For messages. */
  where: string;
  treaties: HistorySource[];
}

/** The treaties of the library, or, with `--archive`, of an archive. */
export async function historySources(call: Call, io: Io, kept: Kept): Promise<HistorySources> {
  if (call.option('archive') !== undefined) {
    const { findArchive } = await import('./find-archive.ts');
    const archive = await findArchive(call, io);
    return { where: archive.directory, treaties: await archivedTreaties(archive, kept) };
  }
  const { directory, treaties } = findLibrary(call, io, rememberTreaty(kept));
  return {
    where: directory,
    treaties: treaties.map(({ treaty, title, drafts }) => ({
      treaty,
      title,
      drafts: drafts.map(entry => ({ ...entry, series: () => seriesDraft(entry) })),
      folder: dirname(drafts[0]?.path ?? ''),
    })),
  };
}

async function archivedTreaties(archive: Archive, { cache, version }: Kept): Promise<HistorySource[]> {
  const drafts = (await archivedDrafts(archive)).filter(({ name }) => name !== null);
  const key = cacheKey('archived', version, drafts.at(-1)?.commit ?? '', String(drafts.length));
  const known = readKeptJson<ArchivedFacts[]>(cache, key);
  const all = known ?? (await archivedFacts(archive, drafts));
  if (!known) cache.write(key, JSON.stringify(all));
  const treaties = new Map<string, HistorySource>();
  for (const [at, draft] of drafts.entries()) {
    const { title = '', provenance = {} } = all[at] ?? {};
    const [treaty = '', id = ''] = draft.name?.split('@') ?? [];
    const source = treaties.get(treaty) ?? { treaty, title, drafts: [], folder: null };
    // A treaty is called what its last draft calls it.
    source.title = title;
    treaties.set(treaty, source);
    source.drafts.push({
      ...provenance,
      treaty,
      id,
      series: () => archivedDraft(archive, draft, provenance),
    });
  }
  return [...treaties.values()];
}

/** A commit is identified by its hash, which covers all that is in it. */
const archivedDraft = (archive: Archive, draft: ArchivedDraft, provenance: Provenance): SeriesDraft => ({
  provenance,
  fingerprint: `git ${draft.commit}`,
  open: () => readArchivedDraft(archive, draft),
});

/** The provenance of a draft is part of its digest: its language selects the word lists of the comparison. */
function seriesDraft(entry: DraftEntry): SeriesDraft {
  const { path, original: _, ...provenance } = entry;
  const fingerprintOf = (hash: string) => [hash, extname(path), JSON.stringify(provenance)].join(' ');
  const fingerprint = fingerprintOf(hashOfFile(entry));
  return {
    provenance,
    fingerprint,
    async open() {
      const bytes = entryBytes(entry);
      if (fingerprintOf(sha256(bytes)) === fingerprint) return (await readEntry(entry, bytes)).draft;
      throw new LibraryError(
        'bad-library',
        `${path} was changed while ${draftName(entry)} was being read. Run the command again.`,
      );
    },
  };
}

/** Every file goes through the same memory: room for each would be found and given back a hundred times. */
let room = Buffer.alloc(0);

/** Size and time of a file prove nothing, so its bytes are hashed each time. */
function hashOfFile(entry: DraftEntry): string {
  let file: number;
  try {
    file = openSync(entry.path, 'r');
  } catch {
    return sha256(entryBytes(entry));
  }
  try {
    const { size } = fstatSync(file);
    if (room.length <= size) room = Buffer.alloc(size * 2 + 1);
    let length = 0;
    for (let read = 1; read > 0 && length < room.length; length += read)
      read = readSync(file, room, length, room.length - length, null);
    return length < room.length ? sha256(room.subarray(0, length)) : sha256(entryBytes(entry));
  } finally {
    closeSync(file);
  }
}
