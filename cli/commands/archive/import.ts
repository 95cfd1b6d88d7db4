/** `treaty archive import` */
import { createHash } from 'node:crypto';
import {
  addDraft,
  commitDrafts,
  type DraftEntry,
  draftMessage,
  draftName,
  type FileVersion,
  fileHistory,
  isLibrary,
  openLibrary,
  type Provenance,
  ReadError,
  read,
} from '../../../src/index.ts';
import { candidatesOf, readers } from '../../archive-readers.ts';
import { CliError } from '../../cli-error.ts';
import type { Call } from '../../command.ts';
import { committedLine, languageNotice } from '../../committed-lines.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { findArchive } from '../../find-archive.ts';
import { libraryToAddTo } from '../../find-library.ts';
import type { Io } from '../../io.ts';
import { limitsOf } from '../../limits.ts';
import { clean } from '../../terminal/clean.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const treaty = call.option('treaty');
  if (treaty === undefined)
    throw new CliError('usage', 'archive import needs --treaty. See treaty help archive import.');
  const [repository = '', path = ''] = call.positionals;
  const archive = call.option('archive') === undefined ? null : await findArchive(call, io);
  const directory = libraryToAddTo(call, io);
  const versions = await fileHistory(repository, path);
  let unread = 0;
  for (const [at, version] of versions.entries()) {
    const again = versions.slice(0, at).filter(({ date }) => date === version.date).length;
    const id = again === 0 ? version.date : `${version.date}-${again + 1}`;
    try {
      await io.stdout.write(clean(`${await store(version, { treaty, id }, directory, call)}\n`));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      unread += 1;
      await io.stderr.write(
        clean(
          `treaty: ${version.commit.slice(0, 12)} of ${version.date} was not imported: ${error.message}\n`,
        ),
      );
    }
  }
  if (archive) await commit(archive, treaty, directory, io);
  return unread > 0 ? EXIT.trouble : EXIT.same;
}

/** Stores a version as a draft of the library and returns a line about it; a version that is already there stays as it is. */
async function store(
  { content, path, date, commit, subject }: FileVersion,
  { treaty, id }: { treaty: string; id: string },
  directory: string,
  call: Call,
): Promise<string> {
  const name = draftName({ treaty, id });
  const line = `${name} from ${commit.slice(0, 12)} ${subject}`;
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (entriesOf(directory, treaty).some(entry => entry.id === id && entry.sha256 === sha256))
    return `${line} (already in the library)`;
  const language = call.option('language');
  const { draft } = await read(content, path, { limits: limitsOf(call), ...(language ? { language } : {}) });
  addDraft(directory, {
    draft,
    bytes: content,
    fileName: path,
    provenance: { treaty, id, date, ...given(call) },
    // The treaty is created with its first draft and takes the title of that draft.
    treatyTitle: call.option('title') ?? draft.provenance.title ?? treaty,
  });
  return line;
}

function given(call: Call): Provenance {
  const provenance: Record<string, string> = {};
  for (const key of ['issuer', 'source', 'language', 'authenticity']) {
    const value = key === 'authenticity' && !call.has(key) ? undefined : call.option(key);
    if (value !== undefined) provenance[key] = value;
  }
  return provenance;
}

const entriesOf = (directory: string, treaty: string): readonly DraftEntry[] =>
  isLibrary(directory)
    ? (openLibrary(directory).treaties.find(one => one.treaty === treaty)?.drafts ?? [])
    : [];

async function commit(
  archive: Parameters<typeof commitDrafts>[0],
  treaty: string,
  directory: string,
  io: Io,
): Promise<void> {
  const library = openLibrary(directory);
  await commitDrafts(archive, candidatesOf(library, entriesOf(directory, treaty)), {
    readers: readers(),
    describe: draftMessage,
    onCommit: async committed => {
      await io.stdout.write(committedLine(committed));
      await io.stderr.write(languageNotice(committed));
    },
  });
}
