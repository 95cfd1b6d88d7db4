/** `treaty archive commit` */
import { commitDrafts, draftMessage, findDraft, toJson } from '../../../src/index.ts';
import { candidatesOf, readers } from '../../archive-readers.ts';
import type { Call } from '../../command.ts';
import { committedLine, languageNotice } from '../../committed-lines.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { findArchive } from '../../find-archive.ts';
import { findLibrary } from '../../find-library.ts';
import type { Io } from '../../io.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const archive = await findArchive(call, io);
  const library = findLibrary(call, io);
  const entries =
    call.positionals.length > 0
      ? call.positionals.map(name => findDraft(library, name))
      : library.treaties.flatMap(({ drafts }) => drafts);
  const asJson = call.option('format') === 'json';
  const committed = await commitDrafts(archive, candidatesOf(library, entries), {
    readers: readers(),
    describe: draftMessage,
    // One by one, to show progress when hundreds of drafts are archived.
    onCommit: async committed => {
      if (!asJson) await io.stdout.write(committedLine(committed));
      await io.stderr.write(languageNotice(committed));
    },
  });
  if (asJson) await io.stdout.write(toJson(committed));
  else if (committed.length === 0)
    await io.stdout.write('Nothing to archive: every draft is already in the archive.\n');
  return EXIT.same;
}
