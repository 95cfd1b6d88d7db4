/** A rule that went wrong -> a flag about the rule. */
import { manualUrl } from './manual-url.ts';
import type { Flag, RuleName } from './types.ts';

export interface Failure {
  rule: RuleName;
  /** Citations of where it went wrong. */
  before: string | null;
  after: string | null;
  row: number | null;
  message: string;
}

export function failureFinding({ rule, before, after, row, message }: Failure): Flag {
  return {
    rule,
    title: rule,
    by: rule,
    kind: 'failed',
    severity: 'high',
    state: 'rule-failed',
    hits: [{ by: rule, kind: 'failed', told: { type: 'failed', message } }],
    before,
    after,
    row,
    evidence: { before: null, after: null },
    isRestated: false,
    unverified: null,
    reason: 'A rule that fails is a bug in treaty-diff; do not rely on its findings in this run.',
    source: 'treaty-diff',
    url: manualUrl(rule),
  };
}
