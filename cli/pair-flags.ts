/** The findings of a pair of drafts, for the commands that show them beside something else. Loaded when there is a pair. */
import { type Comparison, type Finding, findFlags, ruleNotices } from '../src/index.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { loadWatchlists } from './load-watchlists.ts';
import type { OpenedPair } from './open-pair.ts';

/** @param isQuick leaves out what needs more than the comparison; `treaty flags` has it. */
export async function pairFlags(
  { before, after, corrections }: OpenedPair,
  comparison: Comparison,
  isQuick: boolean,
  call: Call,
  io: Io,
): Promise<Finding[]> {
  const lists = await loadWatchlists([before, after], call, io);
  for (const line of ruleNotices([before.draft.provenance, after.draft.provenance]))
    await io.stderr.write(`${line}\n`);
  return findFlags(comparison, before.draft, after.draft, lists, { isQuick, corrections });
}
