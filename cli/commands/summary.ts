/** `treaty summary` */
import {
  REPORT_LENGTHS,
  type ReportLength,
  reportToJson,
  reportToMarkdown,
  withinBudget,
} from '../../src/index.ts';
import { CliError } from '../cli-error.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { findPair } from '../open-pair.ts';
import { pairPage, pairReport } from '../pair-page.ts';
import { comparePair } from '../remember.ts';
import { pageOptions } from '../terminal/page.ts';
import { reportPage } from '../terminal/report-page.ts';
import { writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const length = lengthOf(call);
  const pair = await findPair(call, io);
  const comparison = await comparePair(pair, io);
  const made = await pairReport(pair, comparison, call, io);
  const shown = withinBudget(made.report, length);
  const forms = {
    text: () => reportPage(shown, pageOptions(io, goesToStdout(call))),
    markdown: () => reportToMarkdown(shown),
    html: () => pairPage(pair, comparison, made, length, io),
    json: () => reportToJson(shown),
  };
  await writeForm(forms, call, io, []);
  return !made.isSame && !call.has('exit-zero') ? EXIT.different : EXIT.same;
}

function lengthOf(call: Call): ReportLength {
  const asked = call.option('length') ?? 'normal';
  const length = REPORT_LENGTHS.find(one => one === asked);
  if (!length)
    throw new CliError(
      'usage',
      `"${asked}" is not a value for --length of summary. Choose from ${REPORT_LENGTHS.join(', ')}.`,
    );
  return length;
}
