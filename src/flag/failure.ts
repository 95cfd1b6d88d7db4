/** A rule that went wrong -> a finding about the rule. */
import { manualUrl } from './manual-url.ts';
import type { Finding, RuleName } from './types.ts';

export interface Failure {
  rule: RuleName;
  /** Citations of where it went wrong. */
  before: string | null;
  after: string | null;
  row: number | null;
  message: string;
}

export function failureFinding({ rule, before, after, row, message }: Failure): Finding {
  const place = after ?? before;
  const where = place === null ? '' : ` at ${place}`;
  return {
    rule,
    title: rule,
    by: rule,
    kind: 'failed',
    severity: 'high',
    state: 'rule-failed',
    sentence: `The rule ${rule} failed${where}, so its findings may be missing here: ${message}.`,
    says: `failed: ${message}`,
    before,
    after,
    row,
    evidence: { before: null, after: null },
    unverified: null,
    reason: 'A rule that fails is a bug in treaty-diff; do not rely on its findings in this run.',
    source: 'treaty-diff',
    url: manualUrl(rule),
  };
}
