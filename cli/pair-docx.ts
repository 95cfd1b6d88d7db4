/** Two drafts as a Word file with tracked changes. */
import { type Comparison, dateOfChanges, pairToDocx } from '../src/index.ts';
import { CliError } from './cli-error.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import type { FoundPair } from './open-pair.ts';
import { pairFindings } from './pair-flags.ts';
import { goesToStdout } from './write-output.ts';

/** The bytes of the file that the options of `diff` describe. */
export async function pairDocx(
  pair: FoundPair,
  comparison: Comparison,
  call: Call,
  io: Io,
): Promise<Uint8Array> {
  if (goesToStdout(call) && io.stdout.isTTY) {
    throw new CliError(
      'usage',
      'A Word file cannot be shown on a terminal. Name a file for it: -o redline.docx.',
    );
  }
  const author: { name?: string; date?: string } = { ...nameOf(call), ...dateOf(call) };
  const moves = call.option('moves') === 'tracked' ? 'tracked' : 'plain';
  if (moves === 'tracked' && author.date === undefined && dateOfChanges(comparison) === null)
    throw new CliError(
      'usage',
      'Tracked moves need a date, and neither draft has one. Give it, for example --date 2026-03-31, or leave out --moves tracked.',
    );
  const { findings } = await pairFindings(pair, comparison, false, call, io);
  const { before, after } = await pair.open();
  return pairToDocx({
    comparison,
    drafts: { before: before.draft, after: after.draft },
    findings,
    files: { before: pair.before.file, after: pair.after.file },
    author,
    moves,
    cover: !call.has('no-cover'),
    comments: !call.has('no-comments'),
  });
}

function nameOf(call: Call): { name?: string } {
  const name = call.option('author');
  if (name !== undefined && name.trim() === '')
    throw new CliError(
      'usage',
      'The value of --author is empty. Give a name, for example --author "Delegation of Laketon".',
    );
  return name === undefined ? {} : { name };
}

function dateOf(call: Call): { date?: string } {
  const date = call.option('date');
  if (date === undefined) return {};
  const isDate = /^\d{4}-\d\d-\d\d$/.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date);
  if (!isDate)
    throw new CliError(
      'usage',
      `"${date}" is not a date for --date. Give year, month and day, for example --date 2026-03-31.`,
    );
  return { date };
}
