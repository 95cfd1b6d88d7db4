/** The findings of a pair of drafts, for the commands that show them together with something else. Loaded when there is a pair. */
import type { Comparison, Finding } from '../src/index.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { watchlistSources } from './load-watchlists.ts';
import type { FoundPair } from './open-pair.ts';
import { remembered } from './remember.ts';

export interface PairFindings {
  findings: Finding[];
  /** What the rules cannot do for these drafts. */
  notices: string[];
}

/** @param isQuick leaves out what needs more than the comparison; `treaty flags` has it. */
export async function pairFindings(
  pair: FoundPair,
  comparison: Comparison,
  isQuick: boolean,
  call: Call,
  io: Io,
): Promise<PairFindings> {
  const watched = [
    { entry: pair.before.entry, draft: { provenance: comparison.before } },
    { entry: pair.after.entry, draft: { provenance: comparison.after } },
  ];
  const sources = await watchlistSources(watched, call, io);
  return remembered('findings', pair, [sources, isQuick], io, async () => {
    const { findPairFlags } = await import('./find-pair-flags.ts');
    return findPairFlags(await pair.open(), comparison, sources, isQuick, pair.audit);
  });
}

/** The findings alone; the notices go to standard error. */
export async function pairFlags(...asked: Parameters<typeof pairFindings>): Promise<Finding[]> {
  const [, , , , io] = asked;
  const { findings, notices } = await pairFindings(...asked);
  for (const line of notices) await io.stderr.write(`${line}\n`);
  return findings;
}
