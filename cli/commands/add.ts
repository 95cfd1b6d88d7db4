/** `treaty add` */
import {
  type AddedDraft,
  addDraft,
  counted,
  type Draft,
  draftName,
  type Provenance,
  type ReadOptions,
  type ReadResult,
  read,
  readTracked,
  toJson,
} from '../../src/index.ts';
import { CliError } from '../cli-error.ts';
import type { Call } from '../command.ts';
import { type DraftCounts, draftCounts } from '../draft-counts.ts';
import { columnLines, draftLines } from '../draft-lines.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { libraryToAddTo } from '../find-library.ts';
import type { Io } from '../io.ts';
import { graveWarnings, reportWarnings } from '../open-draft.ts';
import { readSourceFile } from '../read-file.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { isTrackedBoth, trackedOf } from '../tracked.ts';
import { type WordsPlaced, wordsPlaced, wordsReadLine } from '../words-placed.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  for (const name of ['treaty', 'date'] as const) {
    if (call.option(name) === undefined)
      throw new CliError('usage', `add needs --${name}. See treaty help add.`);
  }
  const library = libraryToAddTo(call, io);
  const [name = ''] = call.positionals;
  const { path, bytes, ...options } = await readSourceFile(name, call, io);
  const found: Found[] = [];
  const wordLines: string[] = [];
  const all = await readings(bytes, path, options, call);
  for (const { result } of all) refuseWrongLanguage(result);
  const [first] = all;
  if (first) await reportWarnings(graveWarnings(path, first.result.file.messages), io);
  for (const { result, suffix } of all) {
    const words = wordsPlaced(
      result.file.data.sourceText ?? String(result.file),
      result.draft,
      result.file.data.leftOut,
    );
    wordLines.push(wordsReadLine(words, result.file.messages));
    found.push({
      ...without(
        suffix,
        addDraft(library, {
          draft: result.draft,
          bytes,
          fileName: path,
          provenance: provenanceOf(call, result.draft, suffix),
          treatyTitle: call.option('title'),
          replace: call.has('replace'),
        }),
      ),
      library,
      counts: draftCounts(result.draft),
      words,
      warnings: warningsOf(result.file.messages),
      drafts: result.file.data.drafts ?? [],
      columns: result.file.data.columns ?? [],
    });
  }
  const asJson = call.option('format') === 'json';
  await io.stdout.write(
    asJson ? toJson(found) : found.map((one, at) => addedText(one, wordLines[at] ?? '', io)).join('\n'),
  );
  return EXIT.same;
}

/** A version stored under a wrong language would be compared with the others as if it were in that language. */
function refuseWrongLanguage({ file }: ReadResult): void {
  const wrong = file.messages.find(({ ruleId }) => ruleId === 'wrong-language');
  if (!wrong) return;
  const reason = wrong.reason.replace(/: read as that$/, '');
  throw new CliError(
    'usage',
    `${file.path}: ${reason}. Give --language with that language, or leave it out.`,
  );
}

/** The two texts of one file with tracked changes share that file: this needs no remark. */
function without(suffix: string, added: AddedDraft): AddedDraft {
  const { sameFile, ...rest } = added;
  return suffix || !sameFile ? rest : added;
}

interface Reading {
  result: ReadResult;
  /** Added to the id if a file holds two drafts. */
  suffix: string;
}

async function readings(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions,
  call: Call,
): Promise<Reading[]> {
  if (!isTrackedBoth(call))
    return [{ result: await read(bytes, path, { ...options, ...trackedOf(call) }), suffix: '' }];
  const { before, after } = await readTracked(bytes, path, options);
  return [
    { result: before, suffix: '-rejected' },
    { result: after, suffix: '-accepted' },
  ];
}

interface Found extends AddedDraft {
  library: string;
  counts: DraftCounts;
  words: WordsPlaced;
  /** How many reading warnings of each kind there were. */
  warnings: Readonly<Record<string, number>>;
  /** The drafts of a document that holds several: what each is called, and the words for `--from`. */
  drafts: readonly { title: string; from: string }[];
  /** The drafts of a table with a column for each, if none was chosen. */
  columns: readonly string[];
}

/** The options given. The default of `--authenticity` is left out, because a file may itself declare that it is a restatement. */
function provenanceOf(call: Call, draft: Draft, suffix: string): Provenance {
  const given: Record<string, string> = {};
  for (const key of ['treaty', 'date', 'symbol', 'issuer', 'source', 'status', 'title', 'id', 'language']) {
    const value = call.option(key);
    if (value !== undefined) given[key] = value;
  }
  if (suffix) given.id = (given.id ?? given.date ?? '') + suffix;
  if (call.has('authenticity') || draft.provenance.authenticity === undefined)
    given.authenticity = call.option('authenticity') ?? '';
  return given;
}

function warningsOf(messages: ReadResult['file']['messages']): Record<string, number> {
  const warnings: Record<string, number> = {};
  for (const { ruleId = 'other' } of messages) warnings[ruleId] = (warnings[ruleId] ?? 0) + 1;
  return warnings;
}

function addedText(found: Found, wordLine: string, io: Io): string {
  const { entry, counts, warnings, newTreaty, replaced, unchanged } = found;
  const page = new Page(pageOptions(io, true));
  page.text(
    `${unchanged ? 'Already in the library, unchanged:' : replaced ? 'Replaced' : 'Added'} ${draftName(entry)}`,
    0,
    'heading',
  );
  const facts = [entry.date, entry.symbol, entry.status, entry.language, entry.authenticity];
  page.text(facts.filter(Boolean).join(' · '), 2);
  page.labelled('found', [{ text: countsLine(counts) }], 2, HANGING);
  page.labelled('words', [{ text: wordLine }], 2, HANGING);
  const kinds = Object.entries(warnings).map(([rule, count]) => (count === 1 ? rule : `${rule} (${count})`));
  page.labelled(
    'warnings',
    [{ text: kinds.length > 0 ? `${kinds.join(', ')}; treaty parse lists them` : 'none' }],
    2,
    HANGING,
  );
  for (const text of [...draftLines(found.drafts), ...columnLines(found.columns), ...remarksOn(found)])
    page.labelled('note', [{ text }], 2, HANGING);
  page.labelled('draft', [{ text: entry.path }], 2, HANGING);
  if (entry.original) page.labelled('original', [{ text: entry.original }], 2, HANGING);
  page.labelled('sha256', [{ text: entry.sha256 ?? '' }], 2, HANGING);
  page.labelled(
    'library',
    [{ text: newTreaty ? `${found.library} (new treaty: ${entry.treaty})` : found.library }],
    2,
    HANGING,
  );
  return page.toString();
}

/** Remarks on what may be a typing error in the command. */
function remarksOn({ entry, sameFile }: Found): string[] {
  const remarks: string[] = [];
  const { date = '' } = entry;
  if (date > new Date().toISOString().slice(0, date.length)) remarks.push(`${date} is in the future`);
  if (sameFile) remarks.push(`${entry.treaty}@${sameFile} was made from the same file`);
  return remarks;
}

const HANGING = 12;

function countsLine({ articles, paragraphs, annexes, brackets, notes }: DraftCounts): string {
  const some = (count: number, one: string, more = `${one}s`) => counted(count, one, more);
  return [
    some(articles, 'article'),
    some(paragraphs, 'numbered paragraph or item', 'numbered paragraphs and items'),
    some(annexes, 'annex', 'annexes'),
    some(brackets, 'bracketed text'),
    some(notes, 'note'),
  ].join(', ');
}
