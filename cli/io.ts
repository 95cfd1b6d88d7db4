/** The environment of the commands. `main.ts` supplies the real one, the tests a fake. */

import type { ReadStream, WriteStream } from 'node:tty';
import { cannotWrite } from './cannot-write.ts';

export interface Sink {
  isTTY: boolean;
  /** Width of the terminal, where it is one. */
  columns: number | undefined;
  /** Settles once everything is written, so that ten megabytes arrive complete; rejects if writing fails. */
  write(text: string | Uint8Array): Promise<void>;
}

export interface Io {
  stdout: Sink;
  stderr: Sink;
  /** All of standard input, or a first part of it that is longer than `most` bytes. */
  readStdin(most: number): Promise<Uint8Array>;
  env: Readonly<Record<string, string | undefined>>;
  /** Told what is being done, where that may take long; left out where nobody would see it. */
  progress?: (text: string) => void;
  /** The terminal that keys come from and a screen is drawn on; null where either is none. Left out: there is none. */
  terminal?: () => { stdin: ReadStream; stdout: WriteStream } | null;
}

/** The streams and the environment of this process. */
export function processIo(): Io {
  return {
    stdout: sinkOf(process.stdout, 'standard output'),
    stderr: sinkOf(process.stderr, 'standard error'),
    readStdin: async most => {
      const chunks: Buffer[] = [];
      let length = 0;
      for await (const chunk of process.stdin) {
        chunks.push(chunk as Buffer);
        length += (chunk as Buffer).length;
        if (length > most) break;
      }
      return Buffer.concat(chunks);
    },
    env: process.env,
    terminal: () =>
      process.stdin.isTTY && process.stdout.isTTY
        ? { stdin: process.stdin as ReadStream, stdout: process.stdout as WriteStream }
        : null,
  };
}

/** A closed pipe is passed on as it is: `exit-codes.ts` handles it. A full disk must be reported. */
function writeError(error: Error, name: string): Error {
  if ('code' in error && error.code === 'EPIPE') return error;
  return cannotWrite(name, error);
}

function sinkOf(stream: NodeJS.WriteStream, name: string): Sink {
  // A failed write is reported to its own callback; without a listener it would end the process as well.
  stream.on('error', () => {});
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write: text =>
      new Promise((resolve, reject) => {
        stream.write(text, error => (error ? reject(writeError(error, name)) : resolve()));
      }),
  };
}
