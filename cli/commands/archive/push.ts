/** `treaty archive push` */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pushArchive, USUAL_REMOTE } from '../../../src/index.ts';
import type { Call } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { findArchive } from '../../find-archive.ts';
import type { Io } from '../../io.ts';
import { clean } from '../../terminal/clean.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const archive = await findArchive(call, io);
  const to = call.option('to') ?? USUAL_REMOTE;
  // A path on the command line is that from where the command is given.
  const remote = call.has('to') && /[\\/]/.test(to) && existsSync(to) ? resolve(to) : to;
  const { drafts, tags } = await pushArchive(archive, remote);
  const some = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
  await io.stdout.write(
    clean(`${remote} has the archive: ${some(drafts, 'draft')}, ${some(tags, 'tag')}.\n`),
  );
  return EXIT.same;
}
