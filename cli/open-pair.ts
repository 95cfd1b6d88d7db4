/** The two drafts of a comparison. */
import { CliError } from './cli-error.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { type OpenedDraft, openDraft } from './open-draft.ts';

export interface OpenedPair {
  before: OpenedDraft;
  after: OpenedDraft;
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
  return { before: await openDraft(before, call, io), after: await openDraft(after, call, io) };
}
