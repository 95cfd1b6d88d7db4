/** `treaty languages` */
import {
  compareVersions,
  counted,
  draftName,
  languageVersions,
  toJson,
  type VersionCheck,
  type VersionComparison,
  type VersionFinding,
} from '../../src/index.ts';
import { CliError } from '../cli-error.ts';
import type { Call } from '../command.ts';
import { onlyDrafts } from '../drafts-and-citations.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findLibrary } from '../find-library.ts';
import type { Io } from '../io.ts';
import { type OpenedDraft, openDraft, openDrafts } from '../open-draft.ts';
import { putRestatement } from '../terminal/draft-header.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { goesToStdout, writeOutput } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const opened = await openVersions(call, io);
  const [first, ...others] = opened;
  if (!first || others.length === 0) {
    throw new CliError(
      'usage',
      `There is only one language version of ${first?.name ?? 'the draft'}. Name another draft or file, or add a version with treaty add --language.`,
    );
  }
  const found = others.map(other => ({
    names: { first: first.name, other: other.name },
    ...compareVersions(first.draft, other.draft),
  }));
  const page = new Page(pageOptions(io, goesToStdout(call)));
  putRestatement(
    page,
    opened.map(({ draft }) => draft.provenance),
  );
  for (const one of found) putVersion(page, one);
  const asJson = call.option('format') === 'json';
  await writeOutput(asJson ? toJson(found) : page.toString(), call, io);
  const agree = found.every(({ findings }) => findings.length === 0);
  return agree || call.has('exit-zero') ? EXIT.same : EXIT.different;
}

/** The drafts named; if one draft of the library is named, all its language versions. */
async function openVersions(call: Call, io: Io): Promise<OpenedDraft[]> {
  const opened = await openDrafts(onlyDrafts(call.positionals, 'languages'), call, io);
  const [only] = opened;
  if (opened.length !== 1 || !only?.entry) return opened;
  const all = findLibrary(call, io).treaties.flatMap(({ drafts }) => drafts);
  const versions: OpenedDraft[] = [];
  const named = { ...call, option: (name: string) => (name === 'language' ? undefined : call.option(name)) };
  for (const version of languageVersions(only.entry, all))
    versions.push(await openDraft(draftName(version), named, io));
  return versions;
}

interface NamedComparison extends VersionComparison {
  names: { first: string; other: string };
}

const CHECKS: Readonly<Record<VersionCheck, string>> = {
  structure: 'Structure',
  brackets: 'Brackets',
  numbers: 'Numbers and dates',
  references: 'References',
};

function putVersion(page: Page, { names, first, other, compared, findings }: NamedComparison): void {
  page.gap();
  const tongues = [first.language ?? 'language unknown', other.language ?? 'language unknown'];
  page.text(`${names.first} (${tongues[0]}) and ${names.other} (${tongues[1]})`, 0, 'heading');
  const count = findings.length === 0 ? 'they agree' : `${counted(findings.length, 'place')} to check`;
  page.text(
    `${counted(compared, 'provision')} compared in structure, brackets, numbers and references: ${count}`,
    2,
  );
  for (const [check, title] of Object.entries(CHECKS)) {
    const some = findings.filter(finding => finding.check === check);
    if (some.length === 0) continue;
    page.gap();
    page.text(title, 2, 'heading');
    for (const finding of some)
      page.labelled(placeOf(finding), [{ text: wordsOf(finding, tongues) }], 4, HANGING);
  }
}

const HANGING = 20;

function placeOf({ first, other }: VersionFinding): string {
  return first === null ? (other ?? '') : other === null || other === first ? first : `${first} / ${other}`;
}

function wordsOf({ check, first, inFirst, inOther }: VersionFinding, tongues: readonly string[]): string {
  const [one, two] = tongues;
  if (check === 'structure')
    return first === null ? `only in ${two}: ${inOther[0]}` : `only in ${one}: ${inFirst[0]}`;
  if (check === 'brackets') return `${one}: ${inFirst[0]}; ${two}: ${inOther[0]}`;
  return [
    inFirst.length > 0 ? `only in ${one}: ${inFirst.join(', ')}` : '',
    inOther.length > 0 ? `only in ${two}: ${inOther.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
