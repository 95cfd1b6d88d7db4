/** Comparison and watchlists -> flags. */
import {
  auditReferences,
  type Comparison,
  type Correction,
  compareAndAudit,
  type ReferenceAudit,
} from '../compare/index.ts';
import type { Draft } from '../document/index.ts';
import { Checks } from './checks.ts';
import { entryFindings } from './entry-findings.ts';
import { failureFinding } from './failure.ts';
import { RULES, type Rule } from './rules/index.ts';
import { type Flag, type RuleName, SEVERITIES, type Watchlist } from './types.ts';

export interface FlagOptions {
  /** Leaves out the rules that need more than the comparison: references, definitions, concepts, reach. */
  isQuick?: boolean;
  /** The pairs fixed by hand with which the comparison was made. */
  corrections?: readonly Correction[];
  /** The audit of references that came with the comparison, which is made anew without it. */
  audit?: () => ReferenceAudit;
  /** Other rules than those of the program. */
  rules?: Readonly<Record<RuleName, Rule>>;
}

/**
 * Every flag of the watchlists: what changed first, the gravest first; then what the drafts cannot answer; then what
 * is watched and did not change. Pure; lists for another treaty are left out. A rule that goes wrong becomes a finding.
 *
 * @param comparison of these two drafts.
 */
export function flagPair(
  comparison: Comparison,
  before: Draft,
  after: Draft,
  watchlists: readonly Watchlist[],
  options: FlagOptions = {},
): Flag[] {
  const audit =
    options.audit ?? (() => auditReferences(before, after, { corrections: options.corrections ?? [] }));
  return flagsOf(
    new Checks(comparison, { before, after }, audit, options.rules ?? RULES),
    watchlists,
    options,
  );
}

/** What the watchlists find in one draft: what stands in it, and what should and does not. */
export function flagDraft(
  draft: Draft,
  watchlists: readonly Watchlist[],
  options: Omit<FlagOptions, 'corrections' | 'audit'> = {},
): Flag[] {
  const { comparison, audit } = compareAndAudit(draft, draft);
  const checks = new Checks(comparison, { before: draft, after: draft }, audit, options.rules ?? RULES, true);
  return flagsOf(checks, watchlists, options).map(finding => ({
    ...finding,
    before: null,
    evidence: { before: null, after: finding.evidence.after },
  }));
}

function flagsOf(checks: Checks, watchlists: readonly Watchlist[], options: FlagOptions): Flag[] {
  const { before, after } = checks.drafts;
  const treaties = [before.provenance.treaty, after.provenance.treaty];
  const flags: Flag[] = [];
  for (const list of watchlists) {
    if (list.treaty !== undefined && !treaties.includes(list.treaty)) continue;
    const found = list.watch.flatMap(entry => entryFindings(entry, list, checks, options.isQuick ?? false));
    // What a list of its own says of a provision need not be said again by the one for every treaty.
    const said = new Set(found.map(keyOf));
    flags.splice(0, flags.length, ...flags.filter(flag => !said.has(keyOf(flag))), ...found);
  }
  for (const failure of checks.failures.values()) flags.push(failureFinding(failure));
  return flags.sort(
    (one, two) =>
      rankOf(one) - rankOf(two) ||
      SEVERITIES.indexOf(two.severity) - SEVERITIES.indexOf(one.severity) ||
      (one.row ?? -1) - (two.row ?? -1),
  );
}

const keyOf = ({ row, by, kind, rule }: Flag) => (row === null ? rule : `${row} ${by} ${kind}`);

const STATES: readonly (readonly Flag['state'][])[] = [
  ['rule-failed'],
  ['changed', 'present', 'absent'],
  ['unverified'],
  ['not-found'],
  ['unchanged'],
];

const rankOf = ({ state }: Flag) => STATES.findIndex(states => states.includes(state));

/**
 * Whether a finding is grave enough to fail on: something happened, stands there or is missing, and the entry says that it
 * matters so much. What is unchanged, cannot be answered or was not found is no alarm; a rule that failed always is.
 */
export function reaches(
  { state, severity, kind }: Pick<Flag, 'state' | 'severity' | 'kind'>,
  least: Flag['severity'],
): boolean {
  if (state === 'rule-failed') return true;
  const isAlarm = state === 'changed' || state === 'absent' || (state === 'present' && kind !== 'stands');
  return isAlarm && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}
