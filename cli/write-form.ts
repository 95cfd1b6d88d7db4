/** The result of a command in the form that `--format` names. */
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { writeOutput } from './write-output.ts';

/** What a command can write, by the value of `--format`; made when it is asked for. */
export interface Forms {
  text: () => string;
  [format: string]: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/**
 * Writes the form that is asked for, or the text.
 *
 * @param notices what is told above a table in Markdown, and on standard error beside data, which has no place for it. The text
 * tells it itself; none are given where the other forms do as well.
 */
export async function writeForm(
  forms: Forms,
  call: Call,
  io: Io,
  notices: readonly (string | null)[] = [],
): Promise<void> {
  const format = call.option('format') ?? 'text';
  const lines = notices.filter(notice => notice !== null);
  const written = await (forms[format] ?? forms.text)();
  if (format !== 'text' && format !== 'markdown')
    for (const line of lines) await io.stderr.write(`${line}\n`);
  const above = format === 'markdown' ? lines.map(line => `> *${line}*\n\n`).join('') : '';
  await writeOutput(typeof written === 'string' ? above + written : written, call, io);
}
