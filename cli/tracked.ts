/** `--tracked`: which draft of a document with tracked changes is meant. */
import type { ReadOptions } from '../src/index.ts';
import { CliError } from './cli-error.ts';
import type { Call } from './command.ts';

/** Whether the two drafts of one document are to be compared. */
export const isTrackedBoth = (call: Call): boolean => call.option('tracked') === 'both';

/**
 * Which of the two drafts is meant, as an option of reading.
 *
 * @throws {CliError} `usage` for another word, and for `both`, which only a comparison of one file can mean.
 */
export function trackedOf(call: Call): Pick<ReadOptions, 'tracked'> {
  const given = call.option('tracked');
  if (given === undefined) return {};
  if (given === 'accept' || given === 'reject') return { tracked: given };
  throw new CliError(
    'usage',
    given === 'both'
      ? '--tracked both compares the two texts of one document, as in treaty diff FILE --tracked both. This command needs one text: give --tracked accept or --tracked reject.'
      : `"${given}" is not a value for --tracked. Choose from accept, reject, both.`,
  );
}
