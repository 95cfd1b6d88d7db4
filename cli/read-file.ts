/** Bytes of a file, or of standard input, or the reason why not. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import {
  checkLimit,
  DEFAULT_LIMITS,
  type Format,
  formatOf,
  ReadError,
  type ReadLimits,
} from '../src/index.ts';
import { CliError } from './cli-error.ts';
import { columnOf } from './columns-asked.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { limitsOf } from './limits.ts';

/** What standard input is called in messages. */
const STDIN = 'standard input';

/** The head of a canonical draft, or a heading. */
const MARKDOWN = /^\uFEFF?---\r?\nformat: treaty-diff\/|^#{1,6} *[^\s#]/m;

export interface SourceFile {
  /** As it was named. */
  path: string;
  bytes: Uint8Array;
  /** Told by the words themselves where there is no ending to go by. */
  format?: Format;
  limits: Partial<ReadLimits>;
  /** The language of the text, where it was given. */
  language?: string;
  /** The words with which the draft begins, and what follows it, where they were given. */
  from?: string;
  until?: string;
  /** The column of a table of drafts, where it was given. */
  column?: number;
}

/** Reads a file; `-` is standard input. `kind` decides what is advised where there is none: `settings` are in no library. */
export async function readSourceFile(
  path: string,
  call: Call,
  io: Io,
  kind: 'draft' | 'settings' = 'draft',
): Promise<SourceFile> {
  const limits = limitsOf(call);
  const given = (['language', 'from', 'until'] as const).flatMap(name => {
    const value = call.option(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const how: Pick<SourceFile, 'language' | 'from' | 'until' | 'column'> = {
    ...Object.fromEntries(given),
    ...(kind === 'draft' ? columnOf(call) : {}),
  };
  if (path === '-') {
    const bytes = await io.readStdin(limits.maxBytes ?? DEFAULT_LIMITS.maxBytes);
    checkLimit(STDIN, 'maxBytes', bytes.length, limits);
    return { path: STDIN, bytes, format: formatOfWords(bytes), limits, ...how };
  }
  try {
    return { path, bytes: readBounded(path, limits), limits, ...how };
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    throw fileError(path, kind, cause);
  }
}

function formatOfWords(bytes: Uint8Array): Format {
  const format = formatOf(bytes, STDIN);
  return format === 'text' && MARKDOWN.test(new TextDecoder().decode(bytes)) ? 'markdown' : format;
}

/** How much is read at once from something of unknown length, for example a pipe. */
const CHUNK = 1 << 20;

/** The size of a file is asked before its bytes are there: a huge one would fill the memory first. */
function readBounded(path: string, limits: Partial<ReadLimits>): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const status = fstatSync(file);
    checkLimit(path, 'maxBytes', status.size, limits);
    if (status.isFile() && status.size > 0) return readFileSync(file);
    const chunks: Buffer[] = [];
    let length = 0;
    for (let count = 1; count > 0; ) {
      const chunk = Buffer.alloc(CHUNK);
      count = readSync(file, chunk);
      length += count;
      checkLimit(path, 'maxBytes', length, limits);
      chunks.push(chunk.subarray(0, count));
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}

function fileError(path: string, kind: 'draft' | 'settings', cause: unknown): CliError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new CliError(
      'no-such-file',
      `There is no file ${path}. ${kind === 'draft' ? 'treaty list shows the drafts of the library.' : 'Check its name and folder.'}`,
      cause,
    );
  }
  if (code === 'EISDIR') {
    return new CliError(
      'cannot-read',
      `${path} is a folder. Name a file in it, or give the folder with --library.`,
      cause,
    );
  }
  const reason = code === 'EACCES' ? 'you have no permission to read it' : (cause as Error).message;
  return new CliError('cannot-read', `${path} cannot be read: ${reason}.`, cause);
}
