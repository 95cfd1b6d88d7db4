/** Findings in the groups in which every view shows them. */
import type { Provenance } from '../document/index.ts';
import { RULES } from '../flag/index.ts';
import type { Finding } from './findings.ts';

export interface FindingGroup {
  title: string;
  findings: readonly Finding[];
}

/** What to know of every reason. */
export const REASON_NOTICE =
  'The reason for watching a clause is what the sources named say, not a legal effect.';

/** Whether a finding only says that something that is watched stands there. */
const isQuiet = ({ state, kind }: Finding) => state === 'present' && kind === 'stands';
const isOneOf =
  (...states: readonly Finding['state'][]) =>
  (finding: Finding) =>
    states.includes(finding.state) && !isQuiet(finding);

const GROUPS: readonly (readonly [title: string, holds: (finding: Finding) => boolean])[] = [
  ['Rules that failed', isOneOf('rule-failed')],
  ['Flagged', isOneOf('changed', 'present', 'absent')],
  ['Unverified in these drafts', isOneOf('unverified')],
  ['On the watchlist, not found', isOneOf('not-found')],
  ['On the watchlist, in this draft', isQuiet],
  ['On the watchlist, unchanged', isOneOf('unchanged')],
];

/** Whether a finding is told with its evidence and reason, and not as a line of what is watched. */
export const isNews = (finding: Finding): boolean =>
  !isQuiet(finding) && finding.state !== 'unchanged' && finding.state !== 'not-found';

/**
 * Whether it is the flag of the watchlist that comes with the program on brackets that are new. In a text with all its words they are seen
 * without it; of a negotiating text they are half of all flags.
 */
export const isBracketOpened = ({ rule, severity }: Finding): boolean =>
  rule === 'bracket-opened' && severity !== 'high';

/** Only groups that have any, in their order: what is news first. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return GROUPS.map(([title, holds]) => ({ title, findings: findings.filter(holds) })).filter(
    group => group.findings.length > 0,
  );
}

/** `3 flagged (2 high, 1 low), 12 unchanged`: what there is, in few words. */
export function countFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'nothing flagged';
  return groupFindings(findings)
    .map(group => {
      const counts = (['high', 'medium', 'low'] as const)
        .map(name => [group.findings.filter(({ severity }) => severity === name).length, name] as const)
        .filter(([count]) => count > 0)
        .map(([count, name]) => `${count} ${name}`);
      const title = group.title.replace(/^On the watchlist, /, '').toLowerCase();
      return `${group.findings.length} ${title} (${counts.join(', ')})`;
    })
    .join('; ');
}

/** What was not looked for, because a rule has no words in the language of a draft: one line a language. */
export function ruleNotices(drafts: readonly Provenance[]): string[] {
  const languages = new Set(drafts.flatMap(({ language }) => language?.slice(0, 2) ?? []));
  return [...languages].flatMap(language => {
    const silent = Object.values(RULES).filter(rule => rule.languages && !rule.languages.includes(language));
    const titles = silent.map(({ title }) => title.toLowerCase()).join('; ');
    return silent.length > 0
      ? [`Not looked for, because the rules have no words in \`${language}\`: ${titles}.`]
      : [];
  });
}
