/** `treaty archive push` */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { counted, pushArchive, USUAL_REMOTE } from '../../../src/index.ts';
import type { Call } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { findArchive } from '../../find-archive.ts';
import type { Io } from '../../io.ts';
import { clean } from '../../terminal/clean.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const archive = await findArchive(call, io);
  const to = call.option('to') ?? USUAL_REMOTE;
  // A path on the command line is relative to the working directory.
  const remote = call.has('to') && /[\\/]/.test(to) && existsSync(to) ? resolve(to) : to;
  const { drafts, tags } = await pushArchive(archive, remote);
  await io.stdout.write(
    clean(`Pushed the archive to ${remote}: ${counted(drafts, 'draft')}, ${counted(tags, 'tag')}.\n`),
  );
  return EXIT.same;
}
