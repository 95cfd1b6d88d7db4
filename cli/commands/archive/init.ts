/** `treaty archive init` */
import { initArchive, visibleLine } from '../../../src/index.ts';
import type { Call } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { rememberArchive } from '../../find-archive.ts';
import type { Io } from '../../io.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const [directory = ''] = call.positionals;
  await initArchive(directory);
  const record = rememberArchive(directory, io);
  await io.stdout.write(
    `Created an archive at ${visibleLine(directory)}. Add drafts with treaty archive commit.\n`,
  );
  if (record === null)
    await io.stderr.write(
      'treaty: the archive could not be made the default; name it with --archive or TREATY_ARCHIVE\n',
    );
  return EXIT.same;
}
