import { describe, expect, test } from 'vitest';
import { CliError } from '../../cli/cli-error.ts';
import { EXIT, exitCodeOf } from '../../cli/exit-codes.ts';
import { LibraryError, parseCitation, ReadError } from '../../src/index.ts';

const thrown = (action: () => unknown): unknown => {
  try {
    return action();
  } catch (error) {
    return error;
  }
};

describe('an error leads to a status by its code', () => {
  test.each([
    ['what was asked for cannot be done', new CliError('usage', ''), EXIT.trouble],
    ['the library is wrong', new LibraryError('bad-library', ''), EXIT.trouble],
    ['the file is no text', new ReadError('not-text', ''), EXIT.trouble],
    ['no citation', thrown(() => parseCitation('((')), EXIT.trouble],
    ['the reader of a pipe has gone', Object.assign(new Error(), { code: 'EPIPE' }), EXIT.brokenPipe],
    ['a code of Node that nobody expected', Object.assign(new Error(), { code: 'ENOENT' }), EXIT.bug],
    ['a slip in the program', new TypeError(), EXIT.bug],
    ['something that is no error', 'words', EXIT.bug],
  ])('%s', (_, error, status) => {
    expect(exitCodeOf(error)).toBe(status);
  });
});
