/** What somebody calls a draft -> the draft. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  type Draft,
  type DraftEntry,
  draftName,
  findDraft,
  headingText,
  LibraryError,
  type Provenance,
  type ReadResult,
  read,
  readTracked,
} from '../src/index.ts';
import type { Call } from './command.ts';
import { findLibrary } from './find-library.ts';
import type { Io } from './io.ts';
import { readSourceFile } from './read-file.ts';
import { clean } from './terminal/clean.ts';
import { trackedOf } from './tracked.ts';

export interface OpenedDraft {
  /** The name of a draft of the library, or the path as it was given. */
  name: string;
  draft: Draft;
  /** What was doubtful when it was read. */
  messages: ReadResult['file']['messages'];
  /** Its entry, if it came from the library. */
  entry: DraftEntry | null;
}

/** Opens a draft of the library by its name, or any file that can be read by its path; `-` is standard input. */
export async function openDraft(name: string, call: Call, io: Io): Promise<OpenedDraft> {
  const entry = looksLikePath(name) ? null : entryOf(name, call, io);
  if (entry) return openEntry(entry);
  const { path, bytes, ...options } = await readSourceFile(name, call, io);
  return opened(await read(bytes, path, { ...options, ...trackedOf(call) }), path, io);
}

/** Opens a document with tracked changes as the two drafts that it is. */
export async function openTracked(
  name: string,
  call: Call,
  io: Io,
): Promise<{ before: OpenedDraft; after: OpenedDraft }> {
  const { path, bytes, ...options } = await readSourceFile(name, call, io);
  const { before, after } = await readTracked(bytes, path, options);
  return {
    before: await opened(before, `${path} (changes rejected)`, io),
    after: await opened(after, `${path} (changes accepted)`, io),
  };
}

async function opened({ draft, file }: ReadResult, name: string, io: Io): Promise<OpenedDraft> {
  await tellDoubts(name, file.messages, io);
  return { name, draft: describe(draft, draft.provenance, name), messages: file.messages, entry: null };
}

/** Doubts that concern the whole text, and are told whatever was asked for. */
const GRAVE: readonly string[] = ['no-articles', 'other-language'];

/** What could not be read for certain is said beside every result; the list is for `treaty parse`. */
async function tellDoubts(path: string, messages: OpenedDraft['messages'], io: Io): Promise<void> {
  if (messages.length === 0) return;
  const grave = messages
    .filter(({ ruleId }) => ruleId && GRAVE.includes(ruleId))
    .map(({ reason }) => `${path}: ${reason}`);
  const count = messages.length === 1 ? 'one doubt' : `${messages.length} doubts`;
  const lines = [...grave, `${path}: read with ${count}; treaty parse tells them`];
  await io.stderr.write(`${lines.map(clean).join('\n')}\n`);
}

/** `-`, anything with a folder in it, and what ends like a file and is one; all else may be the name of a draft. */
function looksLikePath(name: string): boolean {
  if (name === '-' || /[/\\]/.test(name)) return true;
  return !name.includes('@') && /\.\p{L}\w*$/u.test(name);
}

/** The draft of that name; null for what is the name of no draft, but that of a file or folder. */
function entryOf(name: string, call: Call, io: Io): DraftEntry | null {
  try {
    return findDraft(findLibrary(call, io), name, call.option('language'));
  } catch (error) {
    if (error instanceof LibraryError && error.code !== 'bad-library' && existsSync(name)) return null;
    throw error;
  }
}

async function openEntry(entry: DraftEntry): Promise<OpenedDraft> {
  const { draft, file } = await readEntry(entry, entryBytes(entry));
  return { name: draftName(entry), draft, messages: file.messages, entry };
}

/** The bytes of a draft of the library. Throws `LibraryError` where its file is not there. */
export function entryBytes(entry: DraftEntry): Uint8Array {
  if (statSync(entry.path, { throwIfNoEntry: false })?.isFile()) return readFileSync(entry.path);
  throw new LibraryError(
    'bad-library',
    `The library has ${draftName(entry)}, but its file ${entry.path} is not there.`,
  );
}

/** Reads a draft of the library from its bytes: what `treaty.yaml` says of it goes before what its file says. */
export async function readEntry(entry: DraftEntry, bytes: Uint8Array): Promise<ReadResult> {
  const { draft, file } = await read(bytes, entry.path);
  const { path: _path, ...provenance } = entry;
  return { draft: describe(draft, { ...draft.provenance, ...provenance }, draftName(entry)), file };
}

/** Gives a draft a title to be known by, where its file has none in its head: its heading, or the file's name. */
function describe(draft: Draft, provenance: Provenance, name: string): Draft {
  const title = provenance.title ?? (headingText(draft) || name);
  return { ...draft, provenance: { ...provenance, title } };
}
