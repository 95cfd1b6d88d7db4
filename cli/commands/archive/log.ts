/** `treaty archive log` */
import { type ArchivedDraft, archivedDrafts, toJson } from '../../../src/index.ts';
import type { Call } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { findArchive } from '../../find-archive.ts';
import type { Io } from '../../io.ts';
import { clean } from '../../terminal/clean.ts';
import { writeOutput } from '../../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const archive = await findArchive(call, io);
  const treaty = call.option('treaty');
  const drafts = (await archivedDrafts(archive))
    .filter(({ name }) => treaty === undefined || name?.startsWith(`${treaty}@`))
    .reverse();
  const text = call.option('format') === 'json' ? toJson(drafts.map(facts)) : drafts.map(entry).join('\n');
  await writeOutput(
    text || `The archive has no drafts${treaty === undefined ? ' yet' : ` of ${treaty}`}.\n`,
    call,
    io,
  );
  return EXIT.same;
}

const facts = ({ content: _content, trailers, ...draft }: ArchivedDraft) => ({
  ...draft,
  trailers: Object.fromEntries(trailers),
});

function entry({ commit, headline, author, trailers, date, message }: ArchivedDraft): string {
  const body = message.trimEnd().split('\n\n').slice(1, -1).join('\n').split('\n').filter(Boolean);
  return [
    `${commit.slice(0, 12)} ${headline}`,
    `    ${trailers.get('Draft-Date') ?? date} · ${author} · ${trailers.get('Authenticity') ?? 'authenticity not recorded'}`,
    ...body.map(line => `    ${line}`),
    '',
  ]
    .map(clean)
    .join('\n');
}
