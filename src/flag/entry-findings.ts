/** One entry of a watchlist -> its findings. */
import type { Row } from '../compare/index.ts';
import type { Checks } from './checks.ts';
import { finding, unverifiedOf } from './finding.ts';
import { quietFinding } from './quiet-finding.ts';
import { rowsOfEntry } from './rows-of-entry.ts';
import { RULES } from './rules/index.ts';
import { changedSentence, placeOf, subjectOf } from './sentence.ts';
import { isSlight } from './slight.ts';
import type { Finding, Hit, Look, RuleName, WatchEntry, Watchlist } from './types.ts';
import { wordChanges } from './words-changed.ts';

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

interface RuleHit extends Hit {
  by: RuleName;
}

export function entryFindings(
  entry: WatchEntry,
  list: Watchlist,
  checks: Checks,
  isQuick: boolean,
): Finding[] {
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
): Finding[] {
  const followed = checks.follow(clause, list);
  if (followed.type === 'not-found') {
    const sentence = `${followed.cited}, ${entry.title}: ${followed.reason}.`;
    const sides = { before: null, after: null };
    const says = followed.reason;
    return [finding(entry, { ...NOWHERE, ...sides, state: 'not-found', sentence, says, by: 'any-change' })];
  }
  const { top, rows } = followed.clause;
  const wanted = entry.words ? new Set(rowsOfEntry(entry, checks, [])) : null;
  const some = wanted ? rows.filter(index => wanted.has(index)) : rows;
  const found = some.flatMap(index => rowFindings(index, entry, list, checks, asked, index === top));
  return found.length > 0 ? found : [quietFinding(followed.clause, entry, checks)];
}

const NOWHERE = { row: null, kind: null, evidence: { before: null, after: null }, unverified: null };

function rowFindings(
  index: number,
  entry: WatchEntry,
  list: Watchlist,
  checks: Checks,
  asked: readonly Asked[],
  isTop = false,
): Finding[] {
  const hits = asked.flatMap(({ rule, kind }): RuleHit[] => {
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
  const unverified = unverifiedOf(entry, before, after, checks);
  const says = saidOf(hits, facts.row);
  const quoted = hits.find(({ evidence }) => evidence.before !== null || evidence.after !== null);
  return [
    finding(isSlight(facts.row) ? { ...entry, severity: 'low' } : entry, {
      by: first.by,
      kind: first.kind,
      state: checks.isAlone ? 'present' : 'changed',
      sentence: changedSentence(subjectOf({ before, after }, entry), says, checks.restated, unverified),
      says,
      before,
      after,
      row: index,
      evidence: quoted?.evidence ?? first.evidence,
      unverified,
    }),
  ];
}

/** Where other rules have said what changed, the plain change of words only adds that there is more, if there is. */
function saidOf(hits: readonly RuleHit[], row: Row): string {
  const special = hits.filter(({ by }) => by !== 'any-change').map(({ says }) => says);
  const plain = hits.find(({ by }) => by === 'any-change');
  if (!plain) return special.join('; ');
  if (plain.kind !== 'reworded') return plain.says;
  const isMoveOnly = hits.every(({ by }) => by === 'place' || by === 'any-change');
  if (isMoveOnly) return [...special, plain.says].join('; ');
  const told = special.join(' ').toLowerCase();
  const isTold = (words: string) => told.includes(words.replace(/[[\]]/g, '').trim().toLowerCase());
  const isMore = wordChanges(row).some(({ deleted, inserted }) => !isTold(deleted) || !isTold(inserted));
  return [...special, ...(isMore ? ['other words changed too'] : [])].join('; ');
}

/** What stands in an article that moved has moved with it. */
function movedWith(index: number, checks: Checks): RuleHit[] {
  const row = checks.rows.facts[index]?.row;
  if (!row || row.moved || row.after === null || row.before === null || row.before === row.after) return [];
  for (let at = checks.rows.parent('after', row.after); at !== undefined; ) {
    const above = checks.rows.facts[at]?.row;
    if (above?.moved)
      return [
        {
          by: 'place',
          kind: 'moved',
          says: `moved with ${placeOf(above)}`,
          evidence: { before: null, after: null },
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
): Finding[] {
  return checks
    .entryHits(rule, entry, list)
    .filter(hit => kind === null || hit.kind === kind)
    .map(hit => {
      const row =
        (hit.after && checks.rows.at('after', hit.after)) ??
        (hit.before && checks.rows.at('before', hit.before));
      const unverified = hit.state === 'unverified' ? (entry.unverified ?? UNSEEN) : null;
      return finding(entry, {
        ...hit,
        by: rule,
        row: typeof row === 'number' ? row : null,
        sentence: changedSentence(hit.about, hit.says, checks.restated, unverified),
        unverified,
      });
    });
}

const UNSEEN = 'the authentic text was not available';
