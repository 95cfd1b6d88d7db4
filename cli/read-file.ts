/** Bytes of a file, or of standard input, or the reason why not. */
import { readFileSync } from 'node:fs';
import { CliError } from './cli-error.ts';
import type { Io } from './io.ts';

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
}

/** Reads a file; `-` is standard input. */
export async function readSourceFile(path: string, io: Io): Promise<SourceFile> {
  if (path === '-') {
    const bytes = await io.readStdin();
    return {
      path: STDIN,
      bytes,
      format: MARKDOWN.test(new TextDecoder().decode(bytes)) ? 'markdown' : 'text',
    };
  }
  try {
    return { path, bytes: readFileSync(path) };
  } catch (cause) {
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
