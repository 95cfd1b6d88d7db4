/** The two drafts of a comparison. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Correction, readCorrections } from '../src/index.ts';
import { CliError } from './cli-error.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { type OpenedDraft, openDraft } from './open-draft.ts';
import { readSourceFile } from './read-file.ts';

export interface OpenedPair {
  before: OpenedDraft;
  after: OpenedDraft;
  /** Pairs fixed by hand: of the file that `--use` names, or of `concordance.csv` beside drafts of one treaty. */
  corrections: Correction[];
}

/** Opens the drafts that the first two words of a call name. */
export async function openPair(call: Call, io: Io): Promise<OpenedPair> {
  const [before = '', after = ''] = call.positionals;
  if (before === '-' && after === '-') {
    throw new CliError(
      'usage',
      'Both drafts cannot be standard input: it is read once. Name a file for one of them.',
    );
  }
  const opened = { before: await openDraft(before, call, io), after: await openDraft(after, call, io) };
  return { ...opened, corrections: await correctionsFor(opened, call, io) };
}

async function correctionsFor(
  opened: Omit<OpenedPair, 'corrections'>,
  call: Call,
  io: Io,
): Promise<Correction[]> {
  const path = call.option('use') ?? besideDrafts(opened);
  if (path === undefined) return [];
  const { bytes } = await readSourceFile(path, call, io);
  const ids = { before: opened.before.draft.provenance.id, after: opened.after.draft.provenance.id };
  return readCorrections(new TextDecoder().decode(bytes), path, ids);
}

function besideDrafts({ before, after }: Omit<OpenedPair, 'corrections'>): string | undefined {
  if (!before.entry || before.entry.treaty !== after.entry?.treaty) return undefined;
  const path = join(dirname(before.entry.path), 'concordance.csv');
  return existsSync(path) ? path : undefined;
}
