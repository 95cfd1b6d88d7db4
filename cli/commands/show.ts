/** `treaty show` */
import {
  type ArticleNote,
  type Draft,
  draftName,
  type Found,
  notesOn,
  resolveCitation,
  toAkomaNtoso,
  toJson,
  writeMarkdown,
} from '../../src/index.ts';
import { CliError } from '../cli-error.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findProvision } from '../find-provisions.ts';
import type { Io } from '../io.ts';
import { type OpenedDraft, openDraft } from '../open-draft.ts';
import { draftText, provisionsText } from '../terminal/draft-text.ts';
import { pageOptions } from '../terminal/page.ts';
import { treatiesOf } from '../treaties-of.ts';
import { goesToStdout, writeOutput } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const [name = '', ...citations] = call.positionals;
  const opened = await openDraft(name, call, io);
  const found = await Promise.all(citations.map(citation => findOrPoint(opened, citation, call, io)));
  await writeOutput(await write(opened.draft, found, call, io), call, io);
  return EXIT.same;
}

/** The provision cited; where the draft has none, another draft of its treaty may, and `treaty diff` says what became of it. */
async function findOrPoint(opened: OpenedDraft, citation: string, call: Call, io: Io): Promise<Found> {
  try {
    return findProvision(opened, citation);
  } catch (error) {
    if (!(error instanceof CliError) || error.code !== 'no-such-provision' || !opened.entry) throw error;
    const { treaty } = opened.entry;
    const drafts = treatiesOf(call, io).find(other => other.treaty === treaty)?.drafts ?? [];
    const names = drafts.filter(({ language }) => language === opened.entry?.language).map(draftName);
    const here = names.indexOf(opened.name);
    const others = [...names.slice(0, here).reverse(), ...names.slice(here + 1)];
    for (const name of others) {
      const other = await openDraft(name, call, io);
      if (resolveCitation(other.draft, citation).type !== 'found') continue;
      const pair = names.indexOf(name) < here ? `${name} ${opened.name}` : `${opened.name} ${name}`;
      throw new CliError(
        error.code,
        `${error.message} ${name} has one; to see what happened to it: treaty diff ${pair} "${citation}"`,
      );
    }
    throw error;
  }
}

async function write(draft: Draft, found: readonly Found[], call: Call, io: Io): Promise<string> {
  const toStdout = goesToStdout(call);
  switch (call.option('format')) {
    case 'json':
      return toJson(
        found.length === 0
          ? draft
          : found.map(one => ({ ...one, ...notesOf(draft, one), provenance: draft.provenance })),
      );
    case 'akn':
      return toAkomaNtoso(found.length === 0 ? draft : partOf(draft, found));
    case 'markdown':
      return writeMarkdown(found.length === 0 ? draft : partOf(draft, found));
    default: {
      const options = pageOptions(io, toStdout);
      return found.length === 0 ? draftText(draft, options) : provisionsText(draft, found, options);
    }
  }
}

/** Where the draft has notes on the article, if it has any. */
function notesOf(draft: Draft, { piece }: Found): { notes?: readonly ArticleNote[] } {
  const notes = piece.type === 'heading' ? [] : notesOn(draft, piece);
  return notes.length > 0 ? { notes } : {};
}

/** A draft of these provisions only, so that they keep their provenance. */
function partOf(draft: Draft, found: readonly Found[]): Draft {
  return { ...draft, children: found.map(({ piece }) => piece) };
}
