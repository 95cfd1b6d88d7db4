/** `treaty summary` */
import {
  auditReferences,
  differs,
  pairNotices,
  REPORT_LENGTHS,
  type Report,
  type ReportLength,
  reportOf,
  reportToHtml,
  reportToJson,
  reportToMarkdown,
  withinBudget,
} from '../../src/index.ts';
import { CliError } from '../cli-error.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { type FoundPair, findPair } from '../open-pair.ts';
import { pairFindings } from '../pair-flags.ts';
import { comparePair, remembered } from '../remember.ts';
import { cleanFor } from '../terminal/clean.ts';
import { pageOptions } from '../terminal/page.ts';
import { reportPage } from '../terminal/report-page.ts';
import { writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const length = lengthOf(call);
  const pair = await findPair(call, io);
  const { report, isSame } = await fullReport(pair, call, io);
  const shown = withinBudget(report, length);
  const toTerminal = goesToStdout(call) && io.stdout.isTTY;
  const forms = {
    text: () => reportPage(shown, pageOptions(io, goesToStdout(call))),
    markdown: () => cleanFor(toTerminal, reportToMarkdown(shown)),
    html: () => reportToHtml(shown),
    json: () => reportToJson(shown),
  };
  await writeForm(forms, call, io, []);
  return !isSame && !call.has('exit-zero') ? EXIT.different : EXIT.same;
}

/** The full report on a pair, from the cache or newly made. */
async function fullReport(pair: FoundPair, call: Call, io: Io): Promise<{ report: Report; isSame: boolean }> {
  const comparison = await comparePair(pair, io);
  const { findings, notices } = await pairFindings(pair, comparison, false, call, io);
  return remembered('report', pair, [findings, notices], io, async () => {
    const { before, after, corrections } = await pair.open();
    const drafts = { before: before.draft, after: after.draft };
    const audit = pair.audit?.() ?? auditReferences(drafts.before, drafts.after, { corrections });
    const said = [...pairNotices(comparison.before, comparison.after), ...notices];
    const report = reportOf({ comparison, drafts, findings, audit, notices: said });
    return { report, isSame: !comparison.rows.some(differs) };
  });
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
