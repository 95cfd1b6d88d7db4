/** The report on a pair, and the page that has both texts under it: of `diff` and `summary` alike. */
import {
  articleStrip,
  auditReferences,
  type Comparison,
  differs,
  type Finding,
  pairNotices,
  pairToHtml,
  type Report,
  type ReportLength,
  type Row,
  reportOf,
  withinBudget,
} from '../src/index.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import type { FoundPair } from './open-pair.ts';
import { pairFindings } from './pair-flags.ts';
import { remembered } from './remember.ts';

export interface PairReport {
  report: Report;
  /** Whether the drafts are identical. */
  isSame: boolean;
  findings: Finding[];
}

/** The full report, from the cache or newly made. */
export async function pairReport(
  pair: FoundPair,
  comparison: Comparison,
  call: Call,
  io: Io,
): Promise<PairReport> {
  const { findings, notices } = await pairFindings(pair, comparison, false, call, io);
  const made = await remembered('report', pair, [findings, notices], io, async () => {
    const { before, after, corrections } = await pair.open();
    const drafts = { before: before.draft, after: after.draft };
    const audit = pair.audit?.() ?? auditReferences(drafts.before, drafts.after, { corrections });
    const said = [...pairNotices(comparison.before, comparison.after), ...notices];
    const report = reportOf({ comparison, drafts, findings, audit, notices: said });
    return { report, isSame: !comparison.rows.some(differs) };
  });
  return { ...made, findings };
}

/** The page of a pair, from the cache or newly made. With `isWanted` it shows some rows alone, and no report. */
export async function pairPage(
  pair: FoundPair,
  comparison: Comparison,
  { report, findings }: Pick<PairReport, 'report' | 'findings'>,
  length: ReportLength,
  io: Io,
  isWanted?: (row: Row) => boolean,
): Promise<string> {
  const files = { before: pair.before.file, after: pair.after.file };
  const make = async () => {
    const { before, after } = await pair.open();
    const drafts = { before: before.draft, after: after.draft };
    const { cells } = articleStrip({ comparison, drafts });
    const shown = withinBudget(report, length);
    return pairToHtml({
      comparison,
      drafts,
      findings,
      report: shown,
      cells,
      files,
      ...(isWanted ? { isWanted } : {}),
    });
  };
  return isWanted ? make() : remembered('page', pair, [report, findings, length, files], io, make);
}
