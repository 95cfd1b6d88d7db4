/** Bytes -> a draft that has a title to be known by. */
import {
  type Draft,
  type DraftEntry,
  draftName,
  headingText,
  type Provenance,
  type ReadOptions,
  type ReadResult,
  read,
  readTracked,
} from '../src/index.ts';

/** Reads a file. */
export async function readFile(bytes: Uint8Array, path: string, options: ReadOptions): Promise<ReadResult> {
  const { draft, file } = await read(bytes, path, options);
  return { draft: describe(draft, draft.provenance, path), file };
}

/** Reads a document with tracked changes as the two drafts that it is. */
export async function readVersions(
  bytes: Uint8Array,
  path: string,
  options: Omit<ReadOptions, 'tracked'>,
): Promise<{ before: ReadResult; after: ReadResult }> {
  const { before, after } = await readTracked(bytes, path, options);
  const named = ({ draft, file }: ReadResult, what: string) => ({
    draft: describe(draft, draft.provenance, `${path} (changes ${what})`),
    file,
  });
  return { before: named(before, 'rejected'), after: named(after, 'accepted') };
}

/** Reads a draft of the library from its bytes: what `treaty.yaml` says of it goes before what its file says. */
export async function readEntry(
  entry: DraftEntry,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const { draft, file } = await read(bytes, entry.path, options);
  const { path: _path, ...provenance } = entry;
  return { draft: describe(draft, { ...draft.provenance, ...provenance }, draftName(entry)), file };
}

const MARK_OF_NOTE = /\[\^[^\]\s]+\]/g;

/** Where a file has no title in its head: its heading, or the name it goes by. */
function describe(draft: Draft, provenance: Provenance, name: string): Draft {
  const title = provenance.title ?? (headingText(draft).replace(MARK_OF_NOTE, '').trim() || name);
  return { ...draft, provenance: { ...provenance, title } };
}
