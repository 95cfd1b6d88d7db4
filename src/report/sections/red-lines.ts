/** Red lines: what a watchlist asked for and what came of it, one entry for each cause. */
import type { FindingState, Severity } from '../../flag/index.ts';
import { general } from '../entry.ts';
import { groupFindings, isNews } from '../finding-groups.ts';
import type { Finding } from '../findings.ts';
import type { Material } from '../material.ts';
import { printSimilarity } from '../row-facts.ts';
import type { Entry } from '../types.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { high: 90, medium: 60, low: 20 };

/** What is certain comes before what the drafts cannot answer. */
const STATES: Readonly<Partial<Record<FindingState, number>>> = { changed: 6, absent: 4, present: 2 };

export function redLines(material: Material): Entry[] {
  const { findings } = material;
  const news = findings.filter(finding => isNews(finding) && finding.state !== 'rule-failed');
  const unchanged = findings.filter(({ state }) => state === 'unchanged');
  return [
    ...causesOf(news, material).flatMap(cause => entriesOf(cause, material)),
    ...inAll(news),
    ...(unchanged.length > 0
      ? [
          general('On the watchlist, unchanged:', 50, [
            ...new Set(unchanged.map(({ after, before, rule }) => after ?? before ?? rule)),
          ]),
        ]
      : []),
  ];
}

/** How many findings there are of each severity: within a budget, the lighter ones are left out one after the other. */
function inAll(news: readonly Finding[]): Entry[] {
  const counts = (['high', 'medium', 'low'] as const).map(
    name => [news.filter(({ severity }) => severity === name).length, name] as const,
  );
  if (counts.every(([count, name]) => count === 0 || name === 'high')) return [];
  const said = counts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  const text = `Findings in all: ${said.join(', ')}; the most severe are listed here.`;
  return [{ ...general(text, MOST_WEIGHT), isDigest: true }];
}
const MOST_WEIGHT = 100;

/** Rules that could not run: they are no findings about the drafts, and are said under “Take care”. */
export const failedRules = ({ findings }: Pick<Material, 'findings'>): readonly Finding[] =>
  groupFindings(findings.filter(({ state }) => state === 'rule-failed')).flatMap(group => group.findings);

type Cause = readonly [Finding, ...Finding[]];

/**
 * Findings of one entry have one cause. What cannot be verified is one cause for all entries, and so are articles that came or went as a
 * whole: what is watched in them is read in their names.
 */
function causesOf(findings: readonly Finding[], material: Material): Cause[] {
  const causes = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { rule, state, severity } = finding;
    const whole = wholeArticle(finding, material);
    const key = [
      severity,
      state,
      whole ? String(finding.after === null) : state === 'unverified' ? '' : rule,
    ].join('|');
    const cause = causes.get(key);
    if (cause) cause.push(finding);
    else causes.set(key, [finding]);
  }
  return [...causes.values()].sort(
    (one, two) => weightOf(two) - weightOf(one) || (one[0].row ?? 0) - (two[0].row ?? 0),
  );
}

const weightOf = ([first]: Cause) => WEIGHT[first.severity] + (STATES[first.state] ?? 0);

/**
 * What the sections below tell with the words, from the comparison alone, for any treaty: here it is a line with the provisions, within
 * a budget not even that where those sections count it.
 */
const TOLD_BELOW: ReadonlySet<string> = new Set([
  'obligation-weaker',
  'obligation-stronger',
  'hedge-added',
  'hedge-removed',
  'number-changed',
]);
const COUNTED_BELOW: ReadonlySet<string> = new Set([
  'bracket-settled',
  'bracket-opened',
  'definition-changed',
  'reference-broken',
]);

function entriesOf(cause: Cause, material: Material): Entry[] {
  const [first] = cause;
  const { rule, severity, state, title } = first;
  const isUnverified = state === 'unverified';
  const isWhole = wholeArticle(first, material) !== null;
  const list = (shorten?: (says: string) => string) =>
    isWhole ? wholeArticles(cause, material) : itemsOf(cause, isUnverified, shorten);
  const all: Entry = {
    ...general('', weightOf(cause), list()),
    where: capital(severity),
    title: isUnverified
      ? 'could not be verified in these drafts'
      : isWhole
        ? `${first.after === null ? 'gone' : 'new'}, on subjects of the watchlist`
        : title,
    before: cause.length === 1 ? first.before : null,
    after: cause.length === 1 ? first.after : null,
    rows: cause.flatMap(({ row }) => row ?? []),
    ...(isWhole && first.after === null ? { isOfGone: true } : {}),
  };
  if (COUNTED_BELOW.has(rule) || (TOLD_BELOW.has(rule) && severity !== 'high'))
    return [{ ...all, isDetail: true }];
  if (!TOLD_BELOW.has(rule)) {
    return [{ ...all, short: { sentences: [], items: list(briefly) } }];
  }
  return [{ ...all, short: { sentences: [], items: citationsOf(cause, material) } }];
}

const wholeArticles = (cause: Cause, material: Material): string[] => [
  ...new Set(cause.flatMap(finding => wholeArticle(finding, material) ?? [])),
];

/** What is said of each place; places of which the same is said stand together. */
function itemsOf(
  cause: Cause,
  isUnverified: boolean,
  shorten: (says: string) => string = says => says,
): string[] {
  const places = new Map<string, string[]>();
  for (const finding of cause) {
    const { says, title, state } = finding;
    const isWhole = state === 'changed' && (finding.before === null || finding.after === null);
    const about = isWhole ? says.replace(/: “.*$/su, '') : isUnverified ? title : shorten(says);
    const place = placeOf(finding);
    const known = places.get(about) ?? [];
    if (!known.includes(place)) places.set(about, [...known, place]);
  }
  return [...places].map(([about, where]) => {
    const named = where.filter(Boolean).join(', ');
    return isUnverified
      ? [named, about].filter(Boolean).join(' ')
      : [named, about].filter(Boolean).join(': ');
  });
}

/** What is said of one provision within a budget. */
const MOST_SAID = 1;

/** `“100” was struck with its bracket, and more`. */
function briefly(says: string): string {
  const parts = says.split('; ');
  return parts.length > MOST_SAID ? `${parts.slice(0, MOST_SAID).join('; ')}, and more` : says;
}

/** Letters of an earlier citation that is said beside the later one; a longer one is read under “Where things went”. */
const MOST_LETTERS = 14;

function placeOf({ before, after }: Finding): string {
  const isOther = before !== null && after !== null && before !== after && before.length <= MOST_LETTERS;
  return isOther ? `${after} (was ${before})` : (after ?? before ?? '');
}

/** The name of the article in which a provision came or went, if all of the article did; null if not. */
function wholeArticle({ state, before, after }: Finding, { articles, names }: Material): string | null {
  if (state !== 'changed' || (before === null) === (after === null)) return null;
  const side = after === null ? 'before' : 'after';
  const other = after === null ? 'after' : 'before';
  const home = articles.find(
    ({ head, rows }) => head[other] === null && rows.some(row => row[side] === (after ?? before)),
  );
  return home ? names.inList(home.head, side) : null;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const citationsOf = (findings: readonly Finding[], { comparison: { rows } }: Material) =>
  [
    ...new Set(
      findings.map(({ after, before, row }) => {
        const pair = row === undefined || row === null ? undefined : rows[row];
        return `${after ?? before ?? ''}${pair ? printSimilarity(pair) : ''}`;
      }),
    ),
  ].filter(Boolean);
