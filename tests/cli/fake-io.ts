/** The world outside for tests of commands: what goes in is given, what comes out is kept. */

import { errorText } from '../../cli/error-text.ts';
import { exitCodeOf } from '../../cli/exit-codes.ts';
import type { Io, Sink } from '../../cli/io.ts';
import { run } from '../../cli/run.ts';
import { safeIo } from '../../cli/safe-io.ts';
import { partsOf } from '../write/docx/parts.ts';

export interface FakeWorld {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  /** Columns of the terminal; a pipe where it is left out. */
  terminal?: number;
}

export interface Outcome {
  exit: number;
  stdout: string;
  /** What went to standard error, or the message of the error that ended it. */
  stderr: string;
}

/** Runs `treaty` with these words, as `main.ts` would. */
export async function treaty(words: readonly string[], world: FakeWorld = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr'): Sink => ({
    isTTY: world.terminal !== undefined,
    columns: world.terminal,
    write: async text => {
      // A Word file is written as bytes: here it is the text of its parts.
      written[name] += typeof text === 'string' ? text : [...partsOf(text).values()].join('\n');
    },
  });
  const io: Io = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    readStdin: async () => Buffer.from(world.stdin ?? ''),
    env: world.env ?? {},
  };
  try {
    return { exit: await run(words, safeIo(io)), ...written };
  } catch (error) {
    const exit = exitCodeOf(error);
    if (exit === 70 || !(error instanceof Error)) throw error;
    return { exit, stdout: written.stdout, stderr: written.stderr + (await errorText(error)) };
  }
}
