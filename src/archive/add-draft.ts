/** A draft that was read -> the library: its canonical Markdown, the file it came from, and an entry in `treaty.yaml`. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { type Draft, headingText, type Provenance, readMarkdown, writeMarkdown } from '../document/index.ts';
import { checkAddition } from './check-addition.ts';
import { TREATY_FILE, treatyFileOf } from './library.ts';
import { LibraryError } from './library-error.ts';
import { withLock } from './library-lock.ts';
import { withoutLanguage } from './names.ts';
import { readTreatyFile } from './read-treaty-file.ts';
import { checkRealPaths } from './real-paths.ts';
import { recover, storeFiles } from './store-files.ts';
import { addEntry } from './treaty-yaml.ts';
import type { DraftEntry, TreatyEntry } from './types.ts';

export interface Addition {
  draft: Draft;
  /** The file that the draft was read from, and its name; its bytes are kept as they are. */
  bytes: Uint8Array;
  fileName: string;
  /** What is known of the draft; `treaty` and `date` are needed. What is left out is taken from the draft itself. */
  provenance: Provenance;
  /** The title of the treaty, needed where the treaty is new. */
  treatyTitle?: string | undefined;
  /** Whether a draft of the same id gives way. */
  replace?: boolean;
  /** The day on which the file was fetched, where it was. */
  retrieved?: string;
}

export interface AddedDraft {
  entry: DraftEntry;
  /** The folder of the treaty. */
  directory: string;
  newTreaty: boolean;
  replaced: boolean;
  /** It was there already, as it is: a command that was stopped, or given twice, goes through. */
  unchanged?: true;
  /** Another draft of the treaty that was made of the very same file. */
  sameFile?: string;
}

/** Where the files that drafts were read from are kept. */
const ORIGINALS = 'originals';

/**
 * Stores a draft in a library. Its id is the one given, else its date; a draft of the same date that is no restatement
 * (or is one) gets its authenticity behind it (`2024-02-official`), one in another language that (`2024-02.fr`).
 *
 * All of it is stored or nothing, also where the process is killed, and of two processes at once the second waits for the first.
 * Comments in `treaty.yaml` are kept.
 *
 * @throws {LibraryError} `bad-draft` for names, dates and the like that cannot be, `draft-exists`, `bad-library`, and
 * `cannot-store` where a file cannot be written, or would not read back as the same draft.
 */
export function addDraft(library: string, addition: Addition): AddedDraft {
  const given = provenanceFor(addition);
  checkAddition(given);
  return withLock(library, () => {
    recover(library);
    return store(library, given, addition);
  });
}

function store(library: string, given: Known, addition: Addition): AddedDraft {
  const file = treatyFileOf(library, given.treaty);
  const path = file ?? join(library, given.treaty, TREATY_FILE);
  const directory = dirname(path);
  for (const folder of [directory, join(directory, ORIGINALS)]) checkInside(library, folder);
  checkRealPaths(library, [path]);
  const source = file === null ? null : readFileSync(file, 'utf8');
  const treaty = source === null ? null : readTreatyFile(source, path);
  if (treaty === null && addition.treatyTitle === undefined) {
    throw new LibraryError(
      'bad-draft',
      `There is no treaty ${given.treaty} in ${library} yet. Give its title with --title to create it.`,
    );
  }
  const provenance = { ...given, id: idFor(given, treaty) };
  const before = treaty?.drafts.find(({ id }) => id === provenance.id);
  if (before && isSame(before, provenance, addition.bytes))
    return { entry: before, directory, newTreaty: false, replaced: false, unchanged: true };
  if (before && !addition.replace) {
    throw new LibraryError(
      'draft-exists',
      `${given.treaty}@${before.id} is already in ${library}. Give --replace to replace it, or --id to store this one under another id.`,
    );
  }
  const names = {
    file: `${provenance.id}.md`,
    original: join(ORIGINALS, `${provenance.id}${endingOf(addition.fileName)}`),
  };
  const markdown = writeMarkdown({ ...addition.draft, provenance });
  checkReadsBack(markdown, library);
  const yaml = addEntry(source, {
    treaty: given.treaty,
    title: addition.treatyTitle ?? given.treaty,
    entry: {
      ...provenance,
      retrieved: addition.retrieved,
      original: names.original.split(sep).join('/'),
      file: names.file,
    },
  });
  storeFiles(
    [
      { path: join(directory, names.original), content: addition.bytes },
      { path: join(directory, names.file), content: markdown },
      { path, content: yaml, expected: source },
    ],
    { mayReplace: before ? [before.path, ...(before.original ? [before.original] : [])] : [], root: library },
  );
  const stored = readTreatyFile(yaml, path).drafts.find(({ id }) => id === provenance.id);
  if (!stored) throw new Error(`${path} was written without ${provenance.id}`);
  const twin = treaty?.drafts.find(({ id, sha256 }) => id !== stored.id && sha256 === stored.sha256);
  return {
    entry: stored,
    directory,
    newTreaty: treaty === null,
    replaced: before !== undefined,
    ...(twin ? { sameFile: twin.id } : {}),
  };
}

type Known = Provenance & Required<Pick<Provenance, 'treaty' | 'date' | 'authenticity' | 'sha256' | 'title'>>;

/** What is given goes before what the file says of itself; that a text is a restatement cannot be taken back. */
function provenanceFor({ draft, bytes, provenance, treatyTitle }: Addition): Known {
  const own = draft.provenance;
  const authenticity = provenance.authenticity ?? own.authenticity ?? 'transcribed';
  if (own.authenticity === 'restatement' && authenticity !== 'restatement') {
    throw new LibraryError(
      'bad-draft',
      `This file declares that it is a restatement: its words are not those of the treaty, so it cannot be added as ${authenticity}. Add it with --authenticity restatement.`,
    );
  }
  const { treaty = '', date = '' } = provenance;
  const title = provenance.title ?? own.title ?? (headingText(draft) || treatyTitle || treaty);
  return {
    ...own,
    ...provenance,
    treaty,
    date,
    title,
    authenticity,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

function idFor(given: Known, treaty: TreatyEntry | null): string {
  const drafts = treaty?.drafts ?? [];
  const at = (id: string) => drafts.find(draft => draft.id === id);
  let id = given.id ?? given.date;
  const first = at(id);
  const apart =
    first && (first.authenticity === 'restatement') !== (given.authenticity === 'restatement') && !given.id;
  if (apart) id = `${id}-${given.authenticity}`;
  const base = at(id);
  const { language } = given;
  const other = language && base?.language && base.language !== language;
  return other && withoutLanguage({ id, language }) === id ? `${id}.${language}` : id;
}

/** Whether a draft of the library is the one to be added: the same file, and the same said of it. */
function isSame(entry: DraftEntry, provenance: Provenance, bytes: Uint8Array): boolean {
  const { path, original, retrieved: _, ...known } = entry;
  const names = new Set([...Object.keys(known), ...Object.keys(provenance)]) as Set<keyof Provenance>;
  return (
    [...names].every(name => known[name] === provenance[name]) &&
    existsSync(path) &&
    original !== undefined &&
    existsSync(original) &&
    readFileSync(original).equals(bytes)
  );
}

/** A folder of a treaty that is a link to another place would be written to there. */
function checkInside(library: string, directory: string): void {
  if (!existsSync(directory)) return;
  const way = relative(realpathSync(library), realpathSync(directory));
  if (way.startsWith('..') || resolve(way) === way) {
    throw new LibraryError('bad-draft', `${directory} is outside ${library}. Nothing was written there.`);
  }
}

/** What is stored has to be what is found there again: control characters, and a form that reads back otherwise, are not. */
function checkReadsBack(markdown: string, library: string): void {
  const fail = (reason: string, cause?: unknown) => {
    throw new LibraryError('cannot-store', `Nothing was stored in ${library}: ${reason}`, cause);
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const control = /[\0-\x08\x0b\x0e-\x1f]/.exec(markdown);
  if (control) {
    const line = markdown.slice(0, control.index).split('\n').length;
    fail(
      `the draft has a control character (line ${line} of its Markdown) and could not be read back. Remove it and try again.`,
    );
  }
  try {
    // As bytes: half a surrogate pair is another sign on the disk.
    if (writeMarkdown(readMarkdown(Buffer.from(markdown).toString())) === markdown) return;
  } catch (cause) {
    fail(`the draft could not be read back: ${(cause as Error).message}`, cause);
  }
  fail('the draft would change when it is read back. This is a bug in treaty-diff: please report it.');
}

/** The ending of a file's name, if it is one that a file may have: `.pdf`. */
function endingOf(fileName: string): string {
  const ending = extname(basename(fileName)).toLowerCase();
  return /^\.[a-z0-9]{1,12}$/.test(ending) ? ending : '.txt';
}
