/** A draft of the library by its name. Apart from opening drafts, because the library takes a parser of YAML. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { type DraftEntry, draftName, findDraft, LibraryError } from '../src/index.ts';
import type { Call } from './command.ts';
import { findLibrary } from './find-library.ts';
import type { Io } from './io.ts';

/** The draft of that name; null for what is the name of no draft, but that of a file or folder. */
export function findInLibrary(
  name: string,
  call: Call,
  io: Io,
): { name: string; entry: DraftEntry; bytes: Uint8Array } | null {
  const entry = entryOf(name, call, io);
  return entry && { name: draftName(entry), entry, bytes: entryBytes(entry) };
}

function entryOf(name: string, call: Call, io: Io): DraftEntry | null {
  try {
    return findDraft(findLibrary(call, io), name, call.option('language'));
  } catch (error) {
    if (error instanceof LibraryError && error.code !== 'bad-library' && existsSync(name)) return null;
    throw error;
  }
}

/** The bytes of a draft of the library. Throws `LibraryError` where its file is not there. */
export function entryBytes(entry: DraftEntry): Uint8Array {
  if (statSync(entry.path, { throwIfNoEntry: false })?.isFile()) return readFileSync(entry.path);
  throw new LibraryError(
    'bad-library',
    `The library has ${draftName(entry)}, but its file ${entry.path} is not there.`,
  );
}
