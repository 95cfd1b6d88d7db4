/** A file that no one else can have put anything in the way of. */
import { rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file anew, whatever had its name: a link there, in a library or an archive that somebody sent, would lead the words of a
 * draft, or those of a lock, into another file.
 */
export function writeNew(path: string, content: string | Uint8Array): void {
  rmSync(path, { force: true });
  writeFileSync(path, content, { flag: 'wx' });
}
