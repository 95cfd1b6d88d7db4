/** The two drafts of a comparison. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Correction, readCorrections } from '../src/index.ts';
import { CliError } from './cli-error.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { type OpenedDraft, openDraft, openTracked } from './open-draft.ts';
import { readSourceFile } from './read-file.ts';
import { isTrackedBoth } from './tracked.ts';

export interface OpenedPair {
  before: OpenedDraft;
  after: OpenedDraft;
  /** Pairs fixed by hand: of the file that `--use` names, or of `concordance.csv` beside drafts of one treaty. */
  corrections: Correction[];
  /** What stands behind the drafts on the command line. */
  citations: readonly string[];
}

/** Opens the drafts that the first two words of a call name, or those of one document with `--tracked both`. */
export async function openPair(call: Call, io: Io): Promise<OpenedPair> {
  const [before = '', after = '', ...citations] = call.positionals;
  if (isTrackedBoth(call)) {
    const pair = await openTracked(before, call, io);
    const corrections = await correctionsFor(pair, call, io);
    return { ...pair, corrections, citations: call.positionals.slice(1) };
  }
  if (before === '-' && after === '-') {
    throw new CliError(
      'usage',
      'Both drafts cannot be standard input: it is read once. Name a file for one of them.',
    );
  }
  const opened = { before: await openDraft(before, call, io), after: await openDraft(after, call, io) };
  return { ...opened, corrections: await correctionsFor(opened, call, io), citations };
}

async function correctionsFor(
  opened: Pick<OpenedPair, 'before' | 'after'>,
  call: Call,
  io: Io,
): Promise<Correction[]> {
  const path = call.option('use') ?? besideDrafts(opened);
  if (path === undefined) return [];
  const { bytes } = await readSourceFile(path, call, io);
  const ids = { before: opened.before.draft.provenance.id, after: opened.after.draft.provenance.id };
  return readCorrections(new TextDecoder().decode(bytes), path, ids);
}

function besideDrafts({ before, after }: Pick<OpenedPair, 'before' | 'after'>): string | undefined {
  if (!before.entry || before.entry.treaty !== after.entry?.treaty) return undefined;
  const path = join(dirname(before.entry.path), 'concordance.csv');
  return existsSync(path) ? path : undefined;
}
