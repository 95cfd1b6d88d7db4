/** Watchlists, and what comes of them: flags. Data, without a sentence. */
import type { Row } from '../compare/index.ts';
import type { Concept } from './concepts/index.ts';
import type { Told } from './told.ts';

export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The rules, one file each in `rules/`. */
export const RULE_NAMES = [
  'any-change',
  'place',
  'bracket',
  'modal',
  'hedge',
  'number',
  'fact',
  'reference',
  'definition',
  'term',
  'concept',
  'reach',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** What to look for: a rule, or one kind of what it tells (`bracket`, `bracket:lifted`). */
export type Look = RuleName | `${RuleName}:${string}`;

/** A provision, by its citation in each draft that is named; in every draft where it is plain text. */
export type WatchedClause = string | Readonly<Record<string, string>>;

/** One entry of a watchlist. Without clauses, words and concepts it watches the whole treaty. */
export interface WatchEntry {
  id: string;
  /** A name for it that fits into a sentence: `cooperation on any serious crime`. */
  title: string;
  severity: Severity;
  /** All that stands in these provisions, followed through moves and renumbering. */
  clauses?: readonly WatchedClause[];
  /** Only provisions that have one of these words or phrases, in the singular or plural; and, for `term`, the terms. */
  words?: readonly string[];
  /** Only provisions under a heading that has one of these phrases. */
  headings?: readonly string[];
  /** Ids of concepts, see `concepts/`. */
  concepts?: readonly string[];
  /** Of `reach`: the provisions that the clauses may reach. */
  over?: readonly WatchedClause[];
  /** Kinds of facts, short for `look: [fact:actor, …]`; beside `look`, more to look for. */
  facts?: readonly string[];
  /** Left out: any change. */
  look?: readonly Look[];
  reason: string;
  /** Who says so: names, titles, addresses. */
  source: string;
  /** Where to read more. */
  url?: string;
  /** What restated drafts cannot answer about it, as the end of a sentence. */
  unverified?: string;
}

export interface Watchlist {
  /** What it is called in messages: `generic`, or the path of its file. */
  name: string;
  /** The treaty that it is for; any treaty where it is left out. */
  treaty?: string;
  /** Names for drafts that its clauses use, with the ids of the drafts that are meant. */
  drafts?: Readonly<Record<string, readonly string[]>>;
  /** Concepts of its own, for its entries and for `treaty concepts`. */
  concepts?: readonly Concept[];
  watch: readonly WatchEntry[];
}

/**
 * `changed`: something that the entry looks for happened between the drafts; `unchanged`: it is watched and nothing did;
 * `unverified`: nothing did in restated drafts that cannot answer the question; `present`: it stands in the one draft
 * that was asked about; `absent`: what should be there is in neither draft; `not-found`: the clause is in neither draft
 * or cited in another one; `rule-failed`: the rule itself went wrong.
 */
export type FindingState =
  | 'changed'
  | 'unchanged'
  | 'unverified'
  | 'present'
  | 'absent'
  | 'not-found'
  | 'rule-failed';

/** A finding as data; `Finding` of `src/report` is the same in words. */
export interface Flag {
  /** Id of the entry of the watchlist. */
  rule: string;
  /** What the entry watches: `cooperation on any serious crime`; of a rule that failed, its name. */
  title: string;
  /** Which rule of the program found it, and which kind of what that tells. */
  by: RuleName;
  kind: string | null;
  severity: Severity;
  state: FindingState;
  /** What the rules found in this place, in their order, the plain change of words last; never empty. */
  hits: readonly Pick<Hit, 'by' | 'kind' | 'told'>[];
  /** Citations; null where the provision does not stand on that side. */
  before: string | null;
  after: string | null;
  /** Index in the rows of the comparison; null where it is about more or less than one row. */
  row: number | null;
  /** The words that it rests on, as they stand in each draft. */
  evidence: { before: string | null; after: string | null };
  isRestated: boolean;
  /** What the restated drafts cannot answer; null where they can or are no restatements. */
  unverified: string | null;
  /** The provisions below that this is about, where it is not all of it. */
  unverifiedIn?: readonly string[];
  reason: string;
  source: string;
  /** The manual of the rule. */
  url: string;
}

/** What a rule found in one row. */
export interface RuleHit {
  kind: string;
  told: Told;
  evidence: { before: string | null; after: string | null };
}

/** The same, with the rule that found it. */
export interface Hit extends RuleHit {
  by: RuleName;
}

/** A row as the rules see it. */
export interface RowFacts {
  row: Row;
  index: number;
  /** Own words with the heading before them. */
  before: string;
  after: string;
}
