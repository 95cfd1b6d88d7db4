/** Comparison and watchlists -> findings: flags in words. */
import type { Comparison } from '../compare/index.ts';
import type { Draft } from '../document/index.ts';
import { type Flag, type FlagOptions, flagDraft, flagPair, type Watchlist } from '../flag/index.ts';
import { saysOf, sayTie, sentenceOf } from './sentences/flags/index.ts';

/** A flag as it is shown and written to files. */
export interface Finding
  extends Pick<
    Flag,
    'rule' | 'title' | 'by' | 'kind' | 'severity' | 'state' | 'before' | 'after' | 'row' | 'evidence'
  > {
  /** One sentence that stands alone. It says so where words are restated. */
  sentence: string;
  /** What it says of the place, without the place, the title and what is said of restated words: the end of the sentence. */
  says: string;
  /** What the restated drafts cannot answer; null where they can or are no restatements. */
  unverified: string | null;
  reason: string;
  source: string;
  /** The manual of the rule. */
  url: string;
}

/**
 * Every finding of the watchlists: what changed first, the gravest first; then what the drafts cannot answer; then what
 * is watched and did not change. Pure; lists for another treaty are left out. A rule that goes wrong becomes a finding.
 *
 * @param comparison of these two drafts.
 */
export const findFlags = (
  comparison: Comparison,
  before: Draft,
  after: Draft,
  watchlists: readonly Watchlist[],
  options: FlagOptions = {},
): Finding[] => flagPair(comparison, before, after, watchlists, options).map(inWords);

/** What the watchlists find in one draft: what stands in it, and what should and does not. */
export const findFlagsIn = (
  draft: Draft,
  watchlists: readonly Watchlist[],
  options: Omit<FlagOptions, 'corrections' | 'audit'> = {},
): Finding[] => flagDraft(draft, watchlists, options).map(inWords);

function inWords(flag: Flag): Finding {
  const { rule, title, by, kind, severity, state, before, after, row, unverified, reason, source, url } =
    flag;
  const says = saysOf(flag);
  return {
    rule,
    title,
    by,
    kind,
    severity,
    state,
    sentence: sentenceOf(flag, says),
    says,
    before,
    after,
    row,
    evidence: evidenceOf(flag),
    unverified,
    reason,
    source,
    url,
  };
}

/** The words that it rests on; what links two provisions is no quotation, and is said. */
function evidenceOf({ hits: [first], evidence }: Flag): Finding['evidence'] {
  if (first?.told.type !== 'reach') return evidence;
  const { was, is, isAlone } = first.told;
  return { before: was && !isAlone ? sayTie(was) : null, after: is && sayTie(is) };
}
