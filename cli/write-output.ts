/** The result of a command -> standard output, or a file that is there whole or not at all. */
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { visibleLine, visibleOutput } from '../src/index.ts';
import { cannotWrite } from './cannot-write.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';

/** Writes to what `--output` names (and says so on standard error), or to standard output. */
export async function writeOutput(text: string | Uint8Array, call: Call, io: Io): Promise<void> {
  const path = call.option('output');
  if (path === undefined || path === '-') return io.stdout.write(text);
  try {
    writeWhole(path, typeof text === 'string' ? visibleOutput(text, false) : text);
  } catch (cause) {
    throw cannotWrite(path, cause);
  }
  await io.stderr.write(`treaty: wrote ${visibleLine(path)}\n`);
}

/** Whether the result goes to a terminal, a pipe or the like, and not to a file that was asked for. */
export function goesToStdout(call: Call): boolean {
  const path = call.option('output');
  return path === undefined || path === '-';
}

/** Through a temporary file that is renamed: a reader finds either the old file or all of the new one. */
export function writeWhole(path: string, text: string | Uint8Array): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat && !stat.isFile()) {
    // A device or a named pipe cannot be replaced; a folder is reported by the error.
    writeFileSync(path, text);
    return;
  }
  const target = stat ? realpathSync(path) : path;
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { mode: stat?.mode ?? 0o666 });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
