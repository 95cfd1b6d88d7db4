/** Red lines: what a watchlist asked for and what came of it, one entry for each cause. */
import type { Finding, Severity } from '../../flag/index.ts';
import { general } from '../entry.ts';
import { groupFindings, isNews } from '../finding-groups.ts';
import type { Material } from '../material.ts';
import type { Entry } from '../types.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { high: 90, medium: 60, low: 20 };
/** What of one cause is said in full; of the rest only the citations, since the sections below have all of them. */
const MOST_OF_A_KIND = 2;

export function redLines({ findings }: Material): Entry[] {
  const news = findings.filter(finding => isNews(finding) && finding.state !== 'rule-failed');
  const entries = causesOf(news).map(entryOf);
  const unchanged = findings.filter(({ state }) => state === 'unchanged');
  return [
    ...entries,
    ...(unchanged.length > 0
      ? [
          general('Watched, and unchanged:', 50, [
            ...new Set(unchanged.map(({ after, before, rule }) => after ?? before ?? rule)),
          ]),
        ]
      : []),
  ];
}

/** Rules that could not run: they are no findings about the drafts, and are said under “Take care”. */
export const failedRules = ({ findings }: Pick<Material, 'findings'>): readonly Finding[] =>
  groupFindings(findings.filter(({ state }) => state === 'rule-failed')).flatMap(group => group.findings);

interface Cause {
  findings: Finding[];
}

/** Findings of one entry and one kind, at one article or through the whole text, have one cause. */
function causesOf(findings: readonly Finding[]): Cause[] {
  const causes = new Map<string, Cause>();
  for (const finding of findings) {
    const key = [finding.rule, finding.by, finding.kind, finding.severity, finding.state].join('|');
    const cause = causes.get(key);
    if (cause) cause.findings.push(finding);
    else causes.set(key, { findings: [finding] });
  }
  return [...causes.values()].sort(
    (one, two) => weightOf(two) - weightOf(one) || (one.findings[0]?.row ?? 0) - (two.findings[0]?.row ?? 0),
  );
}

const weightOf = ({ findings: [first] }: Cause) => (first ? WEIGHT[first.severity] : 0);

function entryOf(cause: Cause): Entry {
  const { findings } = cause;
  const [first] = findings;
  const all = findings.map(({ sentence }) => ({ text: sentence }));
  const rest = citationsOf(findings.slice(MOST_OF_A_KIND));
  return {
    where: capital(first?.severity ?? ''),
    sentences: all,
    ...(rest.length > 0 ? { short: { sentences: all.slice(0, MOST_OF_A_KIND), items: rest } } : {}),
    weight: weightOf(cause),
    before: findings.length === 1 ? (first?.before ?? null) : null,
    after: findings.length === 1 ? (first?.after ?? null) : null,
    rows: findings.flatMap(({ row }) => row ?? []),
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const citationsOf = (findings: readonly Finding[]) => [
  ...new Set(findings.map(({ after, before }) => after ?? before ?? '').filter(Boolean)),
];
