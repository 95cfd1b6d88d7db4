/** `treaty diff` */
import {
  type Comparison,
  compare,
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
import { findInBoth } from '../find-provisions.ts';
import type { Io } from '../io.ts';
import type { OpenedDraft } from '../open-draft.ts';
import { openPair } from '../open-pair.ts';
import { diffText } from '../terminal/diff-text.ts';
import { pageOptions } from '../terminal/page.ts';
import { goesToStdout, writeOutput } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const context = contextOf(call);
  const pair = await openPair(call, io);
  const { before, after, corrections, citations } = pair;
  const isWanted = citations.length > 0 ? wantedRows(before, after, citations) : undefined;
  const comparison = compare(before.draft, after.draft, { corrections });
  const rows = isWanted ? comparison.rows.filter(isWanted) : comparison.rows;
  const { pairFlags } = await import('../pair-flags.ts');
  const findings = await pairFlags(pair, comparison, true, call, io);
  const flagged = { ...comparison, rows: withFlags(comparison.rows, findings) };
  await writeOutput(write(flagged, { isWanted, context, findings }, call, io), call, io);
  return rows.some(differs) && !call.has('exit-zero') ? EXIT.different : EXIT.same;
}

interface Selection {
  isWanted: ((row: Row) => boolean) | undefined;
  context: number | undefined;
  findings: readonly Finding[];
}

function write(
  comparison: Comparison,
  { isWanted, context, findings }: Selection,
  call: Call,
  io: Io,
): string {
  if (call.option('format') === 'json') {
    return comparisonToJson(isWanted ? selectRows(comparison, isWanted) : comparison);
  }
  return diffText(comparison, {
    ...pageOptions(io, goesToStdout(call)),
    ...(isWanted ? { isWanted } : {}),
    ...(context === undefined ? {} : { context }),
    isFull: call.has('full'),
    findings,
  });
}

function wantedRows(
  before: OpenedDraft,
  after: OpenedDraft,
  citations: readonly string[],
): (row: Row) => boolean {
  const wanted = findInBoth(before, after, citations);
  return row =>
    (row.before !== null && wanted.before.has(row.before)) ||
    (row.after !== null && wanted.after.has(row.after));
}

function contextOf(call: Call): number | undefined {
  const given = call.option('context');
  if (given === undefined) return undefined;
  if (!/^\d{1,6}$/.test(given)) {
    throw new CliError(
      'usage',
      `--context of diff cannot be "${given}". It is a number of words, as in --context 8.`,
    );
  }
  return Number(given);
}
