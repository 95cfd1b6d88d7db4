/** Two drafts as a Word file with tracked changes. */
import { basename } from 'node:path';
import {
  agreeing,
  type CommentChoice,
  type Comparison,
  citationsOf,
  counted,
  dateOfChanges,
  firstWords,
  formatOf,
  headingText,
  type OntoDocx,
  ontoDocx,
  ownText,
  pairToDocx,
  sha256,
} from '../src/index.ts';
import { CliError } from './cli-error.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import type { FoundPair } from './open-pair.ts';
import { pairFindings } from './pair-flags.ts';
import { readSourceFile } from './read-file.ts';
import { isSameFile } from './same-file.ts';
import { goesToStdout } from './write-output.ts';

export interface PairFile {
  bytes: Uint8Array;
  /** Whether all changes are in it. */
  isWhole: boolean;
}

/** The file that the options of `diff` describe. What could not be written into a given file is reported. */
export async function pairDocx(
  pair: FoundPair,
  comparison: Comparison,
  call: Call,
  io: Io,
): Promise<PairFile> {
  if (goesToStdout(call) && io.stdout.isTTY) {
    throw new CliError(
      'usage',
      'A Word file cannot be shown on a terminal. Name a file for it: -o redline.docx.',
    );
  }
  if (pair.citations.length > 0)
    throw new CliError(
      'usage',
      'A Word file has both drafts in full. Leave out the citations, or choose another --format.',
    );
  const author: { name?: string; date?: string } = { ...nameOf(call), ...dateOf(call) };
  const moves = call.option('moves') === 'tracked' ? 'tracked' : 'plain';
  if (moves === 'tracked' && author.date === undefined && dateOfChanges(comparison) === null)
    throw new CliError(
      'usage',
      'Tracked moves need a date, and neither draft has one. Give it, for example --date 2026-03-31, or leave out --moves tracked.',
    );
  const { before, after } = await pair.open();
  const drafts = { before: before.draft, after: after.draft };
  const onto = call.option('onto');
  if (onto !== undefined) {
    if (call.all('comments').length > 0)
      throw new CliError('usage', 'No comments are written with --onto. Leave out --comments.');
    const file = await fileOf(onto, pair, call, io);
    const date = author.date ?? dateOfChanges(comparison);
    const signed = { name: author.name ?? 'treaty-diff', date };
    const tracked = trackedOf(call);
    return writeOnto({ comparison, drafts, file, author: signed, tracked }, io);
  }
  const { findings } = await pairFindings(pair, comparison, false, call, io);
  const bytes = await pairToDocx({
    comparison,
    drafts,
    findings,
    files: { before: pair.before.file, after: pair.after.file },
    author,
    moves,
    cover: !call.has('no-cover'),
    comments: commentsOf(call),
  });
  return { bytes, isWhole: true };
}

/** The file that the changes are written into has to be the one that the earlier draft was read from. */
async function fileOf(path: string, pair: FoundPair, call: Call, io: Io): Promise<OntoDocx['file']> {
  const { bytes } = await readSourceFile(path, call, io);
  if (sha256(bytes) !== pair.before.file.sha256)
    throw new CliError(
      'usage',
      `${path} is not the file that the earlier draft was read from (${pair.before.file.name}). For --onto, name that file, which must be a Word file.`,
    );
  const output = call.option('output');
  if (output !== undefined && isSameFile(path, output))
    throw new CliError(
      'usage',
      `${output} is the file of the earlier draft, which stays as it is. Name another file with -o.`,
    );
  if (formatOf(bytes, path) !== 'docx')
    throw new CliError('usage', `${path} is not a Word file. Leave out --onto to write a new Word file.`);
  return { name: basename(path), bytes };
}

function trackedOf(call: Call): 'accept' | 'reject' | undefined {
  const tracked = call.option('tracked');
  return tracked === 'accept' || tracked === 'reject' ? tracked : undefined;
}

async function writeOnto(onto: OntoDocx, io: Io): Promise<PairFile> {
  const { bytes, left, hasMacros } = await ontoDocx(onto);
  if (hasMacros) await io.stderr.write(`treaty: ${onto.file.name} has macros; they are kept as they are\n`);
  if (left.length > 0) await io.stderr.write(leftLines(left, onto.drafts));
  return { bytes, isWhole: left.length === 0 };
}

function commentsOf(call: Call): CommentChoice | null {
  const choice = call.option('comments');
  if (!call.has('no-comments')) return choice === 'flags' || choice === 'all' ? choice : 'facts';
  if (call.all('comments').length > 0)
    throw new CliError('usage', '--comments and --no-comments exclude each other. Give one of them.');
  return null;
}

function nameOf(call: Call): { name?: string } {
  const name = call.option('author');
  if (name !== undefined && name.trim() === '')
    throw new CliError(
      'usage',
      'The value of --author is empty. Give a name, for example --author "Delegation of Laketon".',
    );
  return name === undefined ? {} : { name };
}

function dateOf(call: Call): { date?: string } {
  const date = call.option('date');
  if (date === undefined) return {};
  const isDate = /^\d{4}-\d\d-\d\d$/.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date);
  if (!isDate)
    throw new CliError(
      'usage',
      `"${date}" is not a date for --date. Give year, month and day, for example --date 2026-03-31.`,
    );
  return { date };
}

/** As many as fit a screen. */
const MOST_LISTED = 20;
/** Enough of its words to find a provision in Word. */
const MOST_WORDS = 10;

/** What could not be written in place, each with its first words: a citation alone cannot be found in Word. */
function leftLines(left: readonly string[], { before, after }: OntoDocx['drafts']): string {
  const lines = left.slice(0, MOST_LISTED).map(citation => {
    const piece = citationsOf(after).at(citation) ?? citationsOf(before).at(citation);
    const words =
      piece?.type === 'provision'
        ? [piece.label, headingText(piece), ownText(piece)].filter(Boolean).join(' ')
        : '';
    return `  ${citation}  ${firstWords(words.trim(), MOST_WORDS)}`.trimEnd();
  });
  const more = left.length > MOST_LISTED ? [`  … and ${left.length - MOST_LISTED} more`] : [];
  return [
    `treaty: ${counted(left.length, 'provision')} could not be written in place, or ${agreeing(left.length, 'does', 'do')} not read as in the later draft:`,
    ...lines,
    ...more,
    'Compare these by hand, or leave out --onto to write all changes into a new file.',
    '',
  ].join('\n');
}
