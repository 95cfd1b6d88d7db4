/** Watchlists and a comparison -> findings. Loaded when they are not remembered: it takes all the rules. */
import { type Comparison, findFlags, type ReferenceAudit, ruleNotices } from '../src/index.ts';
import type { WatchlistSource } from './load-watchlists.ts';
import type { OpenedPair } from './open-pair.ts';
import type { PairFindings } from './pair-flags.ts';
import { readWatchlists } from './read-watchlists.ts';

/** See `pairFindings`. */
export function findPairFlags(
  { before, after, corrections }: OpenedPair,
  comparison: Comparison,
  watchlists: readonly WatchlistSource[],
  isQuick: boolean,
  audit: (() => ReferenceAudit) | undefined,
): PairFindings {
  const lists = readWatchlists(watchlists);
  return {
    findings: findFlags(comparison, before.draft, after.draft, lists, {
      isQuick,
      corrections,
      ...(audit ? { audit } : {}),
    }),
    notices: ruleNotices([before.draft.provenance, after.draft.provenance]),
  };
}
