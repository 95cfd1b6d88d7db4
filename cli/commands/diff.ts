/** `treaty diff` */
import {
  type Comparison,
  comparisonToJson,
  differs,
  type Finding,
  type Row,
  selectRows,
  withFlags,
} from '../../src/index.ts';
import { CliError } from '../cli-error.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { findPair, type OpenedPair } from '../open-pair.ts';
import { pairFlags } from '../pair-flags.ts';
import { comparePair } from '../remember.ts';
import { pageOptions } from '../terminal/page.ts';
import { goesToStdout, writeOutput } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const context = contextOf(call);
  const pair = await findPair(call, io);
  // A citation that neither draft has is reported before the drafts are compared.
  const wanted = pair.citations.length > 0 ? await wantedIn(await pair.open()) : undefined;
  const comparison = await comparePair(pair, io);
  const isWanted = wanted?.(comparison.rows);
  const rows = isWanted ? comparison.rows.filter(isWanted) : comparison.rows;
  const code = rows.some(differs) && !call.has('exit-zero') ? EXIT.different : EXIT.same;
  if (call.option('format') === 'html') {
    const { pairPage, pairReport } = await import('../pair-page.ts');
    const page = await pairPage(
      pair,
      comparison,
      await pairReport(pair, comparison, call, io),
      'normal',
      io,
      isWanted,
    );
    await writeOutput(page, call, io);
    return code;
  }
  if (call.option('format') === 'docx') {
    const { pairDocx } = await import('../pair-docx.ts');
    const { bytes, isWhole } = await pairDocx(pair, comparison, call, io);
    await writeOutput(bytes, call, io);
    return isWhole ? code : EXIT.trouble;
  }
  if (call.option('onto') !== undefined)
    throw new CliError(
      'usage',
      '--onto writes a Word file. Give --format docx with it, and -o with the name of the new file.',
    );
  // As data, the flags are those of the comparison alone: programs ask often, and `treaty flags` has the rest.
  const isQuick = call.option('format') === 'json';
  const findings = await pairFlags(pair, comparison, isQuick, call, io);
  const flagged = { ...comparison, rows: withFlags(comparison.rows, findings) };
  await writeOutput(await write(flagged, { isWanted, context, findings }, call, io), call, io);
  return code;
}

interface Selection {
  isWanted: ((row: Row) => boolean) | undefined;
  context: number | undefined;
  findings: readonly Finding[];
}

async function write(
  comparison: Comparison,
  { isWanted, context, findings }: Selection,
  call: Call,
  io: Io,
): Promise<string> {
  if (call.option('format') === 'json') {
    return comparisonToJson(isWanted ? selectRows(comparison, isWanted) : comparison);
  }
  const { diffText } = await import('../terminal/diff-text.ts');
  return diffText(comparison, {
    ...pageOptions(io, goesToStdout(call)),
    ...(isWanted ? { isWanted } : {}),
    ...(context === undefined ? {} : { context }),
    isFull: call.has('full'),
    findings,
  });
}

async function wantedIn({
  before,
  after,
  citations,
}: OpenedPair): Promise<(rows: readonly Row[]) => (row: Row) => boolean> {
  const { findInBoth, withCounterparts } = await import('../find-provisions.ts');
  const found = findInBoth(before, after, citations);
  return rows => {
    const wanted = withCounterparts(found, rows, before, after);
    return row =>
      (row.before !== null && wanted.before.has(row.before)) ||
      (row.after !== null && wanted.after.has(row.after));
  };
}

function contextOf(call: Call): number | undefined {
  const given = call.option('context');
  if (given === undefined) return undefined;
  if (!/^\d{1,6}$/.test(given)) {
    throw new CliError(
      'usage',
      `"${given}" is not a value for --context of diff. Give a number of words, for example --context 8.`,
    );
  }
  return Number(given);
}
