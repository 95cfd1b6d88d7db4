/** A document with tracked changes is two drafts, and nobody but its reader knows which of them is meant. */
import type { VFile } from 'vfile';
import { ReadError } from './decode.ts';

/**
 * Notes on the file what was tracked in it (`3 insertions and 1 deletion`; empty for nothing), and asks for a choice where
 * there is one to make and none was made.
 *
 * @throws {ReadError} `tracked-changes`.
 */
export function askForDraft(file: VFile, changes: string, tracked: 'accept' | 'reject' | undefined): void {
  if (!changes) return;
  file.data.trackedChanges = changes;
  if (tracked !== undefined) return;
  throw new ReadError(
    'tracked-changes',
    `${file.path} has tracked changes (${changes}), so it is two drafts. Read it with --tracked accept as it would be with them, with --tracked reject as it was before them, or compare the two: treaty diff ${file.path} --tracked both.`,
  );
}

/** `3 insertions, 1 deletion and 2 moves`; empty where nothing was tracked. */
export function printChanges(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).flatMap(([name, count]) =>
    count > 0 ? [`${count} ${count === 1 ? name : `${name}s`}`] : [],
  );
  const last = parts.pop();
  return [parts.join(', '), last].filter(Boolean).join(' and ');
}
