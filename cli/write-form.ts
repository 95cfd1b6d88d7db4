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
 * @param drafts those whose restatement is told above a table in Markdown, and on standard error beside data, which has no
 * place for it. The text tells it itself; none are given where the other forms do as well.
 */
export async function writeForm(
  forms: Forms,
  call: Call,
  io: Io,
  drafts: readonly Provenance[] = [],
): Promise<void> {
  const format = call.option('format') ?? 'text';
  const notice = restatementNotice(drafts);
  const written = await (forms[format] ?? forms.text)();
  if (notice && format !== 'text' && format !== 'markdown') await io.stderr.write(`${notice}\n`);
  await writeOutput(notice && format === 'markdown' ? `> *${notice}*\n\n${written}` : written, call, io);
}
