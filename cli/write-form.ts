/** The result of a command in the form that `--format` names. */
import { type Provenance, restatementNotice } from '../src/index.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { writeOutput } from './write-output.ts';

/** What a command can write, by the value of `--format`; made when it is asked for. */
export interface Forms {
  text: () => string;
  [format: string]: () => string | Promise<string>;
}

/**
 * Writes the form that is asked for, or the text.
 *
 * @param drafts those whose restatement is told on standard error beside every form but the text: a table has no place for it,
 * and its words are read as well. None where the forms tell it themselves.
 */
export async function writeForm(
  forms: Forms,
  call: Call,
  io: Io,
  drafts: readonly Provenance[] = [],
): Promise<void> {
  const format = call.option('format') ?? 'text';
  const notice = restatementNotice(drafts);
  if (notice && format !== 'text') await io.stderr.write(`${notice}\n`);
  await writeOutput(await (forms[format] ?? forms.text)(), call, io);
}
