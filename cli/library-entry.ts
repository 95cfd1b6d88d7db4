/** A draft of the library by its name. Separate from opening drafts, because the library needs a YAML parser. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DraftEntry, draftName, findDraft, LibraryError, openLibrary } from '../src/index.ts';
import type { Call } from './command.ts';
import { findLibrary } from './find-library.ts';
import type { Io } from './io.ts';
import { packageRoot } from './package-root.ts';

/** The draft of that name; null if the name is not that of a draft, but of a file or folder. */
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
    if (error instanceof LibraryError && error.code === 'no-such-draft')
      throw withShipped(error, name, call, io);
    throw error;
  }
}

/** If the name is that of a draft supplied with this package: why it was not found. */
function withShipped(error: LibraryError, name: string, call: Call, { env }: Io): LibraryError {
  const shipped = join(packageRoot(), 'drafts');
  const why = call.option('library')
    ? '--library is given'
    : env.TREATY_LIBRARY
      ? 'TREATY_LIBRARY is set'
      : 'there is a folder named drafts here';
  try {
    const found = draftName(findDraft(openLibrary(shipped), name));
    const hint = `${found} is supplied with treaty-diff, but the supplied drafts are not searched because ${why}. To search them, give --library ${shipped}.`;
    return new LibraryError(error.code, `${error.message} ${hint}`);
  } catch {
    return error;
  }
}

/** The bytes of a draft of the library. Throws `LibraryError` if its file is missing. */
export function entryBytes(entry: DraftEntry): Uint8Array {
  if (statSync(entry.path, { throwIfNoEntry: false })?.isFile()) return readFileSync(entry.path);
  throw new LibraryError(
    'bad-library',
    `The library lists ${draftName(entry)}, but its file ${entry.path} is missing. Restore the file, or remove the entry from treaty.yaml.`,
  );
}
