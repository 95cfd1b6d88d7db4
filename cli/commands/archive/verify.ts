/** `treaty archive verify` */
import { counted, isSound, toJson, type Verification, verifyArchive } from '../../../src/index.ts';
import { readers } from '../../archive-readers.ts';
import type { Call } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { findArchive } from '../../find-archive.ts';
import type { Io } from '../../io.ts';
import { clean } from '../../terminal/clean.ts';
import { writeOutput } from '../../write-output.ts';

/** How often progress is reported, in milliseconds. */
const EVERY = 1000;

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const archive = await findArchive(call, io);
  let told = Date.now();
  const verification = await verifyArchive(archive, readers(), async (done, all) => {
    if (Date.now() - told < EVERY) return;
    told = Date.now();
    await io.stderr.write(`treaty: verified ${done} of ${counted(all, 'draft')}\n`);
  });
  const sound = isSound(verification);
  const text =
    call.option('format') === 'json' ? toJson({ sound, ...verification }) : verificationText(verification);
  await writeOutput(text, call, io);
  return sound ? EXIT.same : EXIT.trouble;
}

function verificationText(verification: Verification): string {
  const { drafts, differences, notes } = verification;
  const lines = [
    ...drafts.flatMap(draft => draft.differences.map(what => `DIFFERS ${draft.name}: ${what}`)),
    ...differences.map(what => `DIFFERS ${what}`),
    ...drafts.flatMap(draft => draft.notes.map(what => `note ${draft.name}: ${what}`)),
    ...notes.map(what => `note ${what}`),
  ];
  const derived = drafts.filter(draft => draft.derived).length;
  const count = counted(drafts.length, 'draft');
  lines.push(
    isSound(verification)
      ? `The archive is sound: ${count} checked, ${derived} read again from the original.`
      : `The archive is NOT sound: ${count} checked, ${derived} read again from the original.`,
  );
  return `${lines.map(clean).join('\n')}\n`;
}
