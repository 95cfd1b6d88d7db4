/** Bytes of a file, or of standard input, or the reason why not. */
import { readFileSync, statSync } from 'node:fs';
import { checkLimit, ReadError, type ReadLimits } from '../src/index.ts';
import { CliError } from './cli-error.ts';
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
  format?: 'markdown' | 'text';
  limits: Partial<ReadLimits>;
}

/** Reads a file; `-` is standard input. */
export async function readSourceFile(path: string, call: Call, io: Io): Promise<SourceFile> {
  const limits = limitsOf(call);
  if (path === '-') {
    const bytes = await io.readStdin();
    return {
      path: STDIN,
      bytes,
      format: MARKDOWN.test(new TextDecoder().decode(bytes)) ? 'markdown' : 'text',
      limits,
    };
  }
  try {
    // Asked before the bytes are there: a huge file would fill the memory first.
    checkLimit(path, 'maxBytes', statSync(path).size, limits);
    return { path, bytes: readFileSync(path), limits };
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    throw fileError(path, cause);
  }
}

function fileError(path: string, cause: unknown): CliError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new CliError(
      'no-such-file',
      `There is no file ${path}. treaty list names the drafts of the library.`,
      cause,
    );
  }
  if (code === 'EISDIR') {
    return new CliError(
      'cannot-read',
      `${path} is a folder. Name a file in it, or give it as --library.`,
      cause,
    );
  }
  const reason = code === 'EACCES' ? 'it may not be read by you' : (cause as Error).message;
  return new CliError('cannot-read', `${path} cannot be read: ${reason}.`, cause);
}
