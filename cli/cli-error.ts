/** The expected failures of the command line itself. */

export type CliErrorCode =
  | 'usage'
  | 'no-such-file'
  | 'cannot-read'
  | 'cannot-write'
  | 'no-such-provision'
  | 'ambiguous-provision';

/** What was asked for cannot be done. The message names the thing, the reason and the next step. */
export class CliError extends Error {
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'CliError';
    this.code = code;
  }
}
