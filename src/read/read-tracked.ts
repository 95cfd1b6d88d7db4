/** The two drafts of one document with tracked changes. */
import { ReadError } from './decode.ts';
import type { ReadOptions } from './formats.ts';
import { type ReadResult, read } from './index.ts';

/**
 * Reads a document with tracked changes as the two drafts that it is: `before` with all of them rejected, `after` with
 * all of them accepted.
 *
 * @throws {ReadError} `no-tracked-changes` for a document without any, and for every reason that `read` has.
 */
export async function readTracked(
  bytes: Uint8Array,
  path: string,
  options: Omit<ReadOptions, 'tracked'> = {},
): Promise<{ before: ReadResult; after: ReadResult }> {
  const before = await read(bytes, path, { ...options, tracked: 'reject' });
  if (!before.file.data.trackedChanges) {
    throw new ReadError(
      'no-tracked-changes',
      `${path} has no tracked changes, so there is only one draft in it. Give the other draft as a file of its own.`,
    );
  }
  return { before, after: await read(bytes, path, { ...options, tracked: 'accept' }) };
}
