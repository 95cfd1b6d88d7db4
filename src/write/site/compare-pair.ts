/** Two drafts of a treaty -> everything that their page and the feeds say. */
import { compareAndAudit } from '../../compare/index.ts';
import type { Draft } from '../../document/index.ts';
import { articleStrip, findFlags, reportOf, ruleNotices } from '../../report/index.ts';
import { pairNotices } from '../notices.ts';
import type { ComparedPair } from './pair-page.ts';
import type { SiteTreaty } from './types.ts';

/** As `treaty summary` compares them, with the corrections and watchlists of the treaty. */
export function comparePair(
  before: Draft,
  after: Draft,
  { corrections: fixed, watchlists }: Pick<SiteTreaty, 'corrections' | 'watchlists'>,
): ComparedPair {
  const corrections = fixed(before.provenance, after.provenance);
  const { comparison, audit } = compareAndAudit(before, after, { corrections });
  const findings = findFlags(comparison, before, after, watchlists, { isQuick: false, corrections, audit });
  const drafts = { before, after };
  const notices = [
    ...pairNotices(comparison.before, comparison.after),
    ...ruleNotices([before.provenance, after.provenance]),
  ];
  const report = reportOf({ comparison, drafts, findings, audit: audit(), notices });
  return { comparison, drafts, findings, report, strip: articleStrip({ comparison, drafts }) };
}
