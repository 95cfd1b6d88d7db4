/** The name of a draft or the path of a file -> the draft. */
import { basename } from 'node:path';
import {
  counted,
  type Draft,
  type DraftEntry,
  type DraftFile,
  type ReadOptions,
  type ReadResult,
  sha256,
} from '../src/index.ts';
import { callForDraft } from './columns-asked.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { readSourceFile } from './read-file.ts';
import { digestOf, rememberedReading } from './remember.ts';
import { clean } from './terminal/clean.ts';
import { trackedOf } from './tracked.ts';

/** A reading warning: the place, the reason, and the rule. */
export type ReadingWarning = Pick<ReadResult['file']['messages'][number], 'name' | 'reason' | 'ruleId'>;

/** What was read of a file, as data that JSON can hold. */
export interface Reading {
  draft: Draft;
  warnings: readonly ReadingWarning[];
}

export interface OpenedDraft {
  /** The name of a draft of the library, or the path as it was given. */
  name: string;
  draft: Draft;
  /** The reading warnings. */
  messages: readonly ReadingWarning[];
  /** Its entry, if it came from the library. */
  entry: DraftEntry | null;
  /** Equal for drafts that were read from the same bytes in the same way, see `remember.ts`. */
  digest: string;
}

/** A draft that was found by its name, and has not been read yet. Its reader is loaded when it is read. */
export interface FoundDraft extends Pick<OpenedDraft, 'name' | 'entry' | 'digest'> {
  /** The file that holds it: its name without folders, and the SHA-256 of its bytes. */
  file: DraftFile;
  read: () => Promise<Reading>;
}

/** Finds a draft of the library by its name, or any file that can be read by its path; `-` is standard input. */
export async function findDraftOrFile(name: string, call: Call, io: Io): Promise<FoundDraft> {
  if (!looksLikePath(name)) {
    const { findInLibrary } = await import('./library-entry.ts');
    const found = findInLibrary(name, call, io);
    if (found) {
      const { entry, bytes } = found;
      const digest = digestOf(bytes, entry);
      const read = () =>
        rememberedReading({ bytes, path: entry.path, digest }, io, async () =>
          readingOf(
            await (await import('./read-draft.ts')).readEntry(entry, bytes, pagesTold(found.name, io)),
          ),
        );
      return { name: found.name, entry, digest, file: fileOf(entry.path, bytes), read };
    }
  }
  const { path, bytes, ...given } = await readSourceFile(name, call, io);
  const options = { ...given, ...trackedOf(call) };
  const digest = digestOf(bytes, path, options);
  return {
    name: options.column === undefined ? path : `${path}, column ${options.column}`,
    entry: null,
    digest,
    file: fileOf(path, bytes),
    read: () =>
      rememberedReading({ bytes, path, digest }, io, async () =>
        readingOf(
          await (await import('./read-draft.ts')).readFile(bytes, path, {
            ...options,
            ...pagesTold(path, io),
          }),
        ),
      ),
  };
}

const fileOf = (path: string, bytes: Uint8Array): DraftFile => ({
  name: basename(path),
  sha256: sha256(bytes),
});

/** Tells that a draft is being read, and then which page of how many. */
function pagesTold(name: string, { progress }: Io): Pick<ReadOptions, 'onPage'> {
  if (!progress) return {};
  const file = basename(name);
  progress(`Reading ${file} …`);
  return { onPage: (page, pages) => progress(`Reading ${file}, page ${page} of ${pages} …`) };
}

/** Opens a draft; reading warnings about a file are reported. */
export async function openDraft(name: string, call: Call, io: Io): Promise<OpenedDraft> {
  const opened = await readFound(await findDraftOrFile(name, call, io));
  await reportWarnings(warningsOf(opened), io);
  return opened;
}

/** Opens several drafts, each with its own column where the call has one for each. */
export async function openDrafts(names: readonly string[], call: Call, io: Io): Promise<OpenedDraft[]> {
  const opened: OpenedDraft[] = [];
  for (const [at, name] of names.entries()) opened.push(await openDraft(name, callForDraft(call, at), io));
  return opened;
}

/** Reads what was found, without output. */
export async function readFound({ name, entry, digest, read }: FoundDraft): Promise<OpenedDraft> {
  const { draft, warnings } = await read();
  return { name, draft, messages: warnings, entry, digest };
}

const readingOf = ({ draft, file }: ReadResult): Reading => ({
  draft,
  warnings: file.messages.map(({ name, reason, ruleId }) => ({ name, reason, ruleId })),
});

/** Finds a document with tracked changes as the two drafts that it is. It is read once for both. */
export async function findTracked(
  name: string,
  call: Call,
  io: Io,
): Promise<{ before: FoundDraft; after: FoundDraft }> {
  const { path, bytes, ...options } = await readSourceFile(name, call, io);
  const readBoth = async () => {
    const { before, after } = await (await import('./read-draft.ts')).readVersions(bytes, path, options);
    return { before: readingOf(before), after: readingOf(after) };
  };
  const digest = digestOf(bytes, path, options, 'both');
  let reading: ReturnType<typeof readBoth> | undefined;
  const side = (which: 'before' | 'after', what: string): FoundDraft => ({
    name: `${path} (changes ${what})`,
    entry: null,
    digest: digestOf(bytes, path, options, what),
    file: fileOf(path, bytes),
    read: async () => {
      reading ??= rememberedReading({ bytes, path, digest }, io, readBoth);
      return (await reading)[which];
    },
  });
  return { before: side('before', 'rejected'), after: side('after', 'accepted') };
}

/** Reading warnings that concern the whole text, and are always shown in full. */
const GRAVE: readonly string[] = [
  'no-articles',
  'other-language',
  'several-drafts',
  'comparative-table',
  'not-a-document',
  'unknown-language',
];

/** Those of a file, a line each. */
export const graveWarnings = (name: string, messages: readonly ReadingWarning[]): string[] =>
  messages.filter(({ ruleId }) => ruleId && GRAVE.includes(ruleId)).map(({ reason }) => `${name}: ${reason}`);

/** Lines that count the reading warnings. For drafts of the library they were reported when the drafts were added. */
export function warningsOf({ name, messages, entry }: OpenedDraft): string[] {
  if (entry) return [];
  const grave = graveWarnings(name, messages);
  // A comment in the margin does not make any word of the text uncertain.
  const comments = messages.filter(({ ruleId }) => ruleId === 'comment').length;
  const warnings = messages.length - comments;
  const counts = [
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(comments > 0 ? [counted(comments, 'comment')] : []),
  ];
  return counts.length === 0
    ? []
    : [...grave, `${name}: read with ${counts.join(' and ')}; treaty parse lists them`];
}

/** Reading warnings are counted with every result; `treaty parse` lists them. */
export async function reportWarnings(lines: readonly string[], io: Io): Promise<void> {
  for (const line of lines) await io.stderr.write(`${clean(line)}\n`);
}

/** `-`, anything with a folder in it, and what ends like a file and is one; all else may be the name of a draft. */
function looksLikePath(name: string): boolean {
  if (name === '-' || /[/\\]/.test(name)) return true;
  return !name.includes('@') && /\.\p{L}\w*$/u.test(name);
}
