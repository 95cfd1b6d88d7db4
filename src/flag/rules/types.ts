/** What a rule is: its manual, its examples and near misses, and the check itself. */
import type { DefinitionChange, ReferenceFinding } from '../../compare/index.ts';
import type { Draft } from '../../document/index.ts';
import type { Concept } from '../concepts/index.ts';
import type { Follow } from '../follow.ts';
import type { Rows } from '../rows.ts';
import type { FindingState, RowFacts, RuleHit, RuleName, WatchEntry, WatchedClause } from '../types.ts';

/** Two short drafts as plain text, read as any file is. The language is that of both. */
export interface Example {
  language: 'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar' | 'de';
  before: string;
  /** Left out: the rule is asked about `before` alone. */
  after?: string;
  /** What the entry has beside the rule, where that matters: words, concepts, clauses. */
  entry?: Partial<WatchEntry>;
}

/** What looks like a case and is none. */
export interface NearMiss extends Example {
  why: string;
}

/** What a rule may ask about the whole. Worked out when it is asked for. */
export interface RuleContext {
  /** BCP 47. */
  language: string;
  /** Whether one draft stands for both sides, and the question is what is in it. */
  isAlone: boolean;
  /** Whether what the drafts do not have is not in the treaty either: they have its words, or were compared with them. */
  isSeen: boolean;
  drafts: { before: Draft; after: Draft };
  rows: Rows;
  /** The findings of the audit about references in this row; without one, all of them. */
  references(row?: number): readonly ReferenceFinding[];
  /** What became of the definitions in this row. */
  definitions(row: number): readonly DefinitionChange[];
  /** Those of the program and of the list. */
  concepts: readonly Concept[];
  follow(clause: WatchedClause): Follow;
}

/** What a rule found about an entry as a whole. */
export interface EntryHit extends RuleHit {
  state: FindingState;
  before: string | null;
  after: string | null;
}

export interface Rule {
  name: RuleName;
  title: string;
  /** Paragraphs. */
  manual: readonly string[];
  /** Every kind of hit, with what it means. */
  kinds: Readonly<Record<string, string>>;
  /** Those whose words it has; left out by rules that need no words, or have those of all six. */
  languages?: readonly string[];
  /** What it is known to miss, or where it is silent on purpose. */
  misses: string;
  examples: readonly Example[];
  nearMisses: readonly NearMiss[];
  /** Whether it needs more than the rows of the comparison: a second alignment, or a reading of the whole draft. */
  isSlow?: true;
  /** What it finds in a row, whatever the entry. Only rows that changed are asked, unless there is one draft alone. */
  checkRow?(facts: RowFacts, context: RuleContext): readonly RuleHit[];
  /** What it finds in a row for the words of an entry. */
  checkWords?(facts: RowFacts, words: readonly string[], context: RuleContext): readonly RuleHit[];
  /** What it finds for an entry as a whole. */
  checkEntry?(entry: WatchEntry, context: RuleContext): readonly EntryHit[];
}
