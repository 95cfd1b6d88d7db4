/** `treaty summary` */
import { differs, flagSections, summarise, summaryToMarkdown, summaryToText } from '../../src/index.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { findPair } from '../open-pair.ts';
import { pairFlags } from '../pair-flags.ts';
import { comparePair } from '../remember.ts';
import { clean, cleanFor } from '../terminal/clean.ts';
import { pageOptions } from '../terminal/page.ts';
import { wrapLines } from '../terminal/wrap-lines.ts';
import { goesToStdout, writeOutput } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const pair = await findPair(call, io);
  const comparison = await comparePair(pair, io);
  const flags = flagSections(await pairFlags(pair, comparison, false, call, io));
  const changes = summarise(comparison);
  const summary = { ...changes, sections: [...flags, ...changes.sections] };
  const toTerminal = goesToStdout(call) && io.stdout.isTTY;
  const text =
    call.option('format') === 'markdown'
      ? cleanFor(toTerminal, summaryToMarkdown(summary))
      : fitted(clean(summaryToText(summary)), io, toTerminal);
  await writeOutput(text, call, io);
  return comparison.rows.some(differs) && !call.has('exit-zero') ? EXIT.different : EXIT.same;
}

/** A terminal gets lines that fit; a pipe or a file gets one line for one change, which other programs can pick. */
function fitted(text: string, io: Io, toTerminal: boolean): string {
  return toTerminal ? wrapLines(text, pageOptions(io, true).width) : text;
}
