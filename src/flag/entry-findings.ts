/** One entry of a watchlist -> its flags. */
import type { Checks } from './checks.ts';
import { finding, unverifiedOf } from './finding.ts';
import { quietFinding } from './quiet-finding.ts';
import { rowsOfEntry } from './rows-of-entry.ts';
import { RULES } from './rules/index.ts';
import { isSlight } from './slight.ts';
import type { Flag, Hit, Look, RuleName, WatchEntry, Watchlist } from './types.ts';

/** What is looked for where an entry does not say: everything about a row, the plain change of words last. */
const EVERYTHING: readonly Look[] = (Object.keys(RULES) as RuleName[])
  .filter(name => RULES[name].checkRow !== undefined)
  // Amounts and dates are told by the rule `number`, which also looks whether they only went to another line.
  .flatMap((name): Look[] =>
    name === 'fact'
      ? Object.keys(RULES.fact.kinds)
          .filter(kind => kind !== 'quantity' && kind !== 'date')
          .map((kind): Look => `fact:${kind}`)
      : [name],
  );

interface Asked {
  rule: RuleName;
  kind: string | null;
}

export function entryFindings(entry: WatchEntry, list: Watchlist, checks: Checks, isQuick: boolean): Flag[] {
  const asked = looksOf(entry)
    .map(askedOf)
    .filter(({ rule }) => !(isQuick && checks.rules[rule].isSlow));
  const whole = asked.flatMap(({ rule, kind }) => wholeFindings(rule, kind, entry, list, checks));
  const perRow = asked.filter(({ rule }) => checks.rules[rule].checkEntry === undefined);
  if (perRow.length === 0) return whole;
  if (entry.clauses) {
    return [
      ...whole,
      ...entry.clauses.flatMap(clause => clauseFindings(clause, entry, list, checks, perRow)),
    ];
  }
  const rows = rowsOfEntry(
    entry,
    checks,
    perRow.map(({ rule }) => rule),
  );
  return [...whole, ...rows.flatMap(index => rowFindings(index, entry, list, checks, perRow))];
}

/** What an entry looks for: what it says, the kinds of facts that it names, or else everything. */
function looksOf({ look, facts }: WatchEntry): readonly Look[] {
  if (!look && !facts) return EVERYTHING;
  return [...(look ?? []), ...(facts ?? []).map((kind): Look => `fact:${kind}`)];
}

function askedOf(look: Look): Asked {
  const [rule, kind] = look.split(':') as [RuleName, string | undefined];
  return { rule, kind: kind ?? null };
}

function clauseFindings(
  clause: NonNullable<WatchEntry['clauses']>[number],
  entry: WatchEntry,
  list: Watchlist,
  checks: Checks,
  asked: readonly Asked[],
): Flag[] {
  const followed = checks.follow(clause, list);
  if (followed.type === 'not-found') {
    const { cited, citedIn } = followed;
    const hits = [
      { by: 'any-change', kind: 'not-found', told: { type: 'not-found', cited, citedIn } },
    ] as const;
    return [finding(entry, { ...NOWHERE, state: 'not-found', hits }, checks)];
  }
  const { top, rows } = followed.clause;
  const wanted = entry.words ? new Set(rowsOfEntry(entry, checks, [])) : null;
  const some = wanted ? rows.filter(index => wanted.has(index)) : rows;
  const found = some.flatMap(index => rowFindings(index, entry, list, checks, asked, index === top));
  return found.length > 0 ? found : [quietFinding(followed.clause, entry, checks)];
}

const NO_EVIDENCE = { before: null, after: null };
const NOWHERE = { row: null, kind: null, before: null, after: null, evidence: NO_EVIDENCE, unverified: null };

function rowFindings(
  index: number,
  entry: WatchEntry,
  list: Watchlist,
  checks: Checks,
  asked: readonly Asked[],
  isTop = false,
): Flag[] {
  const hits = asked.flatMap(({ rule, kind }): Hit[] => {
    const all = checks.rules[rule].checkWords
      ? checks.wordHits(rule, index, entry.words ?? [], list)
      : checks.hits(rule, index);
    return all.filter(hit => kind === null || hit.kind === kind).map(hit => ({ ...hit, by: rule }));
  });
  if (isTop && asked.some(({ rule }) => rule === 'place')) hits.unshift(...movedWith(index, checks));
  const [first] = hits;
  const facts = checks.rows.facts[index];
  if (!first || !facts) return [];
  const { before, after } = facts.row;
  const quoted = hits.find(({ evidence }) => evidence.before !== null || evidence.after !== null);
  return [
    finding(
      isSlight(facts.row) ? { ...entry, severity: 'low' } : entry,
      {
        state: checks.isAlone ? 'present' : 'changed',
        hits,
        before,
        after,
        row: index,
        evidence: quoted?.evidence ?? first.evidence,
        unverified: unverifiedOf(entry, before, after, checks),
      },
      checks,
    ),
  ];
}

/** What stands in an article that moved has moved with it. */
function movedWith(index: number, checks: Checks): Hit[] {
  const row = checks.rows.facts[index]?.row;
  if (!row || row.moved || row.after === null || row.before === null || row.before === row.after) return [];
  for (let at = checks.rows.parent('after', row.after); at !== undefined; ) {
    const above = checks.rows.facts[at]?.row;
    if (above?.moved)
      return [
        {
          by: 'place',
          kind: 'moved',
          told: { type: 'moved-with', above },
          evidence: NO_EVIDENCE,
        },
      ];
    at = above?.after ? checks.rows.parent('after', above.after) : undefined;
  }
  return [];
}

function wholeFindings(
  rule: RuleName,
  kind: string | null,
  entry: WatchEntry,
  list: Watchlist,
  checks: Checks,
): Flag[] {
  return checks
    .entryHits(rule, entry, list)
    .filter(hit => kind === null || hit.kind === kind)
    .map(hit => {
      const row =
        (hit.after && checks.rows.at('after', hit.after)) ??
        (hit.before && checks.rows.at('before', hit.before));
      const { told, state, before, after, evidence } = hit;
      return finding(
        entry,
        {
          state,
          hits: [{ by: rule, kind: hit.kind, told }],
          before,
          after,
          row: typeof row === 'number' ? row : null,
          evidence,
          unverified: state === 'unverified' ? checks.restated.remark(entry.unverified ?? UNSEEN) : null,
        },
        checks,
      );
    });
}

const UNSEEN = 'its authentic text was not available';
