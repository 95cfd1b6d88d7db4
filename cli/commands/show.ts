/** `treaty show` */
import { type Draft, type Found, toAkomaNtoso, toJson, writeMarkdown } from '../../src/index.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findProvision } from '../find-provisions.ts';
import type { Io } from '../io.ts';
import { openDraft } from '../open-draft.ts';
import { cleanFor } from '../terminal/clean.ts';
import { draftText, provisionsText } from '../terminal/draft-text.ts';
import { pageOptions } from '../terminal/page.ts';
import { goesToStdout, writeOutput } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const [name = '', ...citations] = call.positionals;
  const opened = await openDraft(name, call, io);
  const found = citations.map(citation => findProvision(opened, citation));
  await writeOutput(await write(opened.draft, found, call, io), call, io);
  return EXIT.same;
}

async function write(draft: Draft, found: readonly Found[], call: Call, io: Io): Promise<string> {
  const toStdout = goesToStdout(call);
  switch (call.option('format')) {
    case 'json':
      return toJson(
        found.length === 0 ? draft : found.map(one => ({ ...one, provenance: draft.provenance })),
      );
    case 'akn':
      return toAkomaNtoso(found.length === 0 ? draft : partOf(draft, found));
    case 'markdown':
      return cleanFor(
        toStdout && io.stdout.isTTY,
        writeMarkdown(found.length === 0 ? draft : partOf(draft, found)),
      );
    default: {
      const options = pageOptions(io, toStdout);
      return found.length === 0 ? draftText(draft, options) : provisionsText(draft, found, options);
    }
  }
}

/** A draft of these provisions only, so that they keep their provenance. */
function partOf(draft: Draft, found: readonly Found[]): Draft {
  return { ...draft, children: found.map(({ piece }) => piece) };
}
