/** `treaty archive init` */
import { initArchive } from '../../../src/index.ts';
import type { Call } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { rememberArchive } from '../../find-archive.ts';
import type { Io } from '../../io.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const [directory = ''] = call.positionals;
  await initArchive(directory);
  const record = rememberArchive(directory, io);
  await io.stdout.write(`Made an archive at ${directory}. treaty archive commit puts drafts into it.\n`);
  if (record === null)
    await io.stderr.write('treaty: it could not be remembered; name it with --archive or TREATY_ARCHIVE\n');
  return EXIT.same;
}
