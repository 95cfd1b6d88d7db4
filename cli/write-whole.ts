/** A file that is there whole or not at all, written so that nobody else can have put anything in its way. */
import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Through a temporary file beside it that is renamed: a reader finds either the old file or all of the new one. Its name cannot be
 * guessed, and it is made anew: a link that somebody left under it would have led to another file.
 */
export function writeWhole(path: string, content: string | Uint8Array, mode = 0o666): void {
  const temporary = join(
    dirname(path),
    `.${basename(path).slice(0, 100)}.${randomBytes(9).toString('hex')}.tmp`,
  );
  try {
    writeFileSync(temporary, content, { mode, flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
