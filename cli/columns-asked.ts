/** `--column`: which draft of a table of drafts is meant; for each draft of the command, or once for all. */
import type { ReadOptions } from '../src/index.ts';
import { CliError } from './cli-error.ts';
import type { Call } from './command.ts';

/**
 * The column, as an option of reading.
 *
 * @throws {CliError} `usage` for what is no whole number from 1 on.
 */
export function columnOf(call: Call): Pick<ReadOptions, 'column'> {
  const given = call.option('column');
  if (given === undefined || given === 'none') return {};
  if (/^[1-9]\d?$/.test(given)) return { column: Number(given) };
  throw new CliError(
    'usage',
    `"${given}" is not a value for --column. Give the number of a draft in the table, for example --column 2, or none for a file without such a table.`,
  );
}

/** The call as it is for one of its drafts: with the value that `--column` has for it, the last one where there are fewer. */
export function callForDraft(call: Call, at: number): Call {
  const all = call.all('column');
  if (all.length < 2) return call;
  return { ...call, option: name => (name === 'column' ? (all[at] ?? all.at(-1)) : call.option(name)) };
}
