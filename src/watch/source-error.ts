/** The expected failures of this folder. */

export type SourceErrorCode =
  /** No answer, or one that is an error. */
  | 'cannot-reach'
  /** An address that may not be contacted. */
  | 'unsafe-source'
  /** An answer that breaks off, is too long, or is encoded in a way that was not asked for. */
  | 'bad-answer'
  /** What is there is not what the library lists, or differs from one request to the next. */
  | 'other-document'
  | 'no-sources'
  | 'watch-busy'
  | 'bad-watch-state';

/** A document that could not be had from its source. The message names the address and the reason. */
export class SourceError extends Error {
  readonly code: SourceErrorCode;

  constructor(code: SourceErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'SourceError';
    this.code = code;
  }
}
