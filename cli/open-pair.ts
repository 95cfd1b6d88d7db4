/** The two drafts of a comparison. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Correction, type ReferenceAudit, readCorrections } from '../src/index.ts';
import { CliError } from './cli-error.ts';
import { callForDraft } from './columns-asked.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import {
  type FoundDraft,
  findDraftOrFile,
  findTracked,
  type OpenedDraft,
  readFound,
  reportWarnings,
  warningsOf,
} from './open-draft.ts';
import { readSourceFile } from './read-file.ts';
import { digestOf } from './remember.ts';
import { isTrackedBoth } from './tracked.ts';

export interface OpenedPair {
  before: OpenedDraft;
  after: OpenedDraft;
  /** Pairs fixed by hand: from the file given with `--use`, or from `concordance.csv` next to drafts of one treaty. */
  corrections: Correction[];
  /** What follows the drafts on the command line. */
  citations: readonly string[];
}

/** Two drafts that were found and need not be read, if what is asked of them is remembered. */
export interface FoundPair {
  before: FoundDraft;
  after: FoundDraft;
  citations: readonly string[];
  /** Equal for equal drafts with equal corrections, see `remember.ts`. */
  digest: string;
  /** Reads both, once however often it is called, without output. */
  open: () => Promise<OpenedPair>;
  /** The audit of references, where the pair was compared just now and not remembered. */
  audit?: () => ReferenceAudit;
}

/** Opens the drafts that the first two words of a call name, or those of one document with `--tracked both`. */
export async function openPair(call: Call, io: Io): Promise<OpenedPair> {
  const pair = await (await findPair(call, io)).open();
  await reportWarnings([...warningsOf(pair.before), ...warningsOf(pair.after)], io);
  return pair;
}

/** Finds the same, and does not read them yet. */
export async function findPair(call: Call, io: Io): Promise<FoundPair> {
  const [before = '', after = '', ...citations] = call.positionals;
  if (isTrackedBoth(call)) {
    const found = await findTracked(before, call, io);
    return pairOf(found, call.positionals.slice(1), call, io);
  }
  if (before === '-' && after === '-') {
    throw new CliError(
      'usage',
      'Only one of the two drafts can be standard input. Name a file for the other.',
    );
  }
  const found = {
    before: await findDraftOrFile(before, callForDraft(call, 0), io),
    after: await findDraftOrFile(after, callForDraft(call, 1), io),
  };
  return pairOf(found, citations, call, io);
}

/** Two drafts that were found as a pair. */
export async function pairOf(
  { before, after }: Pick<FoundPair, 'before' | 'after'>,
  citations: readonly string[],
  call: Call,
  io: Io,
): Promise<FoundPair> {
  const path = call.option('use') ?? besideDrafts(before, after);
  const csv = path === undefined ? undefined : (await readSourceFile(path, call, io, 'settings')).bytes;
  const open = async (): Promise<OpenedPair> => {
    // Both at once: a PDF is taken apart in a thread of its own. Of two errors, that of the first draft is thrown.
    const reading = readFound(after);
    reading.catch(() => undefined);
    const opened = { before: await readFound(before), after: await reading, citations };
    if (path === undefined) return { ...opened, corrections: [] };
    const ids = { before: opened.before.draft.provenance.id, after: opened.after.draft.provenance.id };
    return { ...opened, corrections: readCorrections(new TextDecoder().decode(csv), path, ids) };
  };
  let opened: Promise<OpenedPair> | undefined;
  return {
    before,
    after,
    citations,
    digest: digestOf(csv ?? new Uint8Array(), before.digest, after.digest),
    open: () => {
      opened ??= open();
      return opened;
    },
  };
}

function besideDrafts(before: FoundDraft, after: FoundDraft): string | undefined {
  if (!before.entry || before.entry.treaty !== after.entry?.treaty) return undefined;
  const path = join(dirname(before.entry.path), 'concordance.csv');
  return existsSync(path) ? path : undefined;
}
