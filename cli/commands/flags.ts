/** `treaty flags` */
import {
  countFindings,
  type FiledDraft,
  type Finding,
  findFlagsIn,
  findingsToGithub,
  findingsToMarkdown,
  findingsToSarif,
  type Provenance,
  pairNotices,
  reaches,
  ruleNotices,
  SEVERITIES,
  type Severity,
  toJson,
} from '../../src/index.ts';
import { CliError } from '../cli-error.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { loadWatchlists } from '../load-watchlists.ts';
import { type OpenedDraft, openDraft } from '../open-draft.ts';
import { findPair } from '../open-pair.ts';
import { pairFindings } from '../pair-flags.ts';
import { comparePair } from '../remember.ts';
import { putDraft } from '../terminal/draft-header.ts';
import { putFindings } from '../terminal/findings.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { isTrackedBoth } from '../tracked.ts';
import { goesToStdout, writeOutput } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const least = severityOf(call, 'severity');
  const failOn = severityOf(call, 'fail-on');
  const { drafts, findings } = await find(call, io);
  const shown = findings.filter(finding => least === null || isAtLeast(finding, least));
  await writeOutput(await write(shown, drafts, call, io), call, io);
  return failOn !== null && findings.some(finding => reaches(finding, failOn)) ? EXIT.different : EXIT.same;
}

interface Found {
  /** One, or the earlier and the later one. */
  drafts: readonly OpenedDraft[];
  findings: readonly Finding[];
}

async function find(call: Call, io: Io): Promise<Found> {
  const [name = '', other] = call.positionals;
  if (other === undefined && !isTrackedBoth(call)) {
    const opened = await openDraft(name, call, io);
    return {
      drafts: [opened],
      findings: findFlagsIn(opened.draft, await loadWatchlists([opened], call, io)),
    };
  }
  const pair = await findPair(call, io);
  const { findings } = await pairFindings(pair, await comparePair(pair, io), false, call, io);
  const { before, after } = await pair.open();
  return { drafts: [before, after], findings };
}

const isAtLeast = ({ severity }: Finding, least: Severity) =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);

function severityOf(call: Call, option: string): Severity | null {
  const given = call.option(option);
  if (given === undefined) return null;
  const known = SEVERITIES.find(name => name === given);
  if (known) return known;
  throw new CliError(
    'usage',
    `"${given}" is not a value for --${option} of flags. Choose from ${SEVERITIES.join(', ')}.`,
  );
}

async function write(
  findings: readonly Finding[],
  drafts: readonly OpenedDraft[],
  call: Call,
  io: Io,
): Promise<string> {
  const provenances = drafts.map(({ draft }) => draft.provenance);
  const format = call.option('format');
  if (format === 'text') {
    const page = new Page(pageOptions(io, goesToStdout(call)));
    for (const [at, provenance] of provenances.entries())
      putDraft(page, provenance, provenances.length === 1 ? 'Draft' : (['Before', 'After'][at] ?? ''));
    for (const line of noticesOf(provenances)) page.text(line, 0, 'notice');
    for (const line of ruleNotices(provenances)) page.text(line, 0, 'notice');
    putFindings(page, findings, { isFull: true });
    page.gap();
    page.text('Summary', 0, 'heading');
    page.text(countFindings(findings), 2);
    return page.toString();
  }
  // The other forms have no place for it, or are read by programs, and their words are read as well.
  for (const line of noticesOf(provenances)) await io.stderr.write(`${line}\n`);
  if (format !== 'markdown') for (const line of ruleNotices(provenances)) await io.stderr.write(`${line}\n`);
  const [before, after] = drafts.length > 1 ? [filed(drafts[0]), filed(drafts[1])] : [null, filed(drafts[0])];
  if (!after) return '';
  if (format === 'json') return toJson(findings);
  if (format === 'sarif') return findingsToSarif(findings, before, after);
  return format === 'github'
    ? findingsToGithub(findings, before, after)
    : findingsToMarkdown(findings, provenances);
}

const noticesOf = ([before, after]: readonly Provenance[]): string[] =>
  before ? pairNotices(before, after ?? before) : [];

const filed = (opened: OpenedDraft | undefined): FiledDraft | null =>
  opened
    ? {
        draft: opened.draft,
        file: opened.entry?.path ?? (opened.name === 'standard input' ? null : opened.name),
      }
    : null;
