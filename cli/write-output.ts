/** The result of a command -> standard output, or a file that is there whole or not at all. */
import { realpathSync, statSync, writeFileSync } from 'node:fs';
import { visibleLine, visibleOutput } from '../src/index.ts';
import { cannotWrite } from './cannot-write.ts';
import { CliError } from './cli-error.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { isSameFile } from './same-file.ts';
import { writeWhole } from './write-whole.ts';

/** Writes to what `--output` names (and says so on standard error), or to standard output. */
export async function writeOutput(text: string | Uint8Array, call: Call, io: Io): Promise<void> {
  const path = call.option('output');
  if (path === undefined || path === '-') return io.stdout.write(text);
  const source = call.positionals.find(word => isSameFile(word, path));
  if (source !== undefined)
    throw new CliError(
      'cannot-write',
      `${path} cannot be written: it is the draft ${source}, which stays as it is. Name another file.`,
    );
  try {
    replaceFile(path, typeof text === 'string' ? visibleOutput(text, false) : text);
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

/** Replaces a file, or writes to what cannot be replaced. */
export function replaceFile(path: string, text: string | Uint8Array): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat && !stat.isFile()) {
    // A device or a named pipe cannot be replaced; a folder is reported by the error.
    writeFileSync(path, text);
    return;
  }
  const target = stat ? realpathSync(path) : path;
  writeWhole(target, text, stat?.mode);
}
