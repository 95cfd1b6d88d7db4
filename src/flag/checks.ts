/** The rules over the rows of one comparison: each is asked once a row, however many entries look for it. */
import {
  type Comparison,
  type DefinitionChange,
  definitionChanges,
  type ReferenceAudit,
  type ReferenceFinding,
} from '../compare/index.ts';
import { commonLanguage, type Draft, lazy } from '../document/index.ts';
import { conceptsWith } from './concepts/index.ts';
import type { Failure } from './failure.ts';
import { type Follow, followClause } from './follow.ts';
import { Restated } from './restated.ts';
import { Rows } from './rows.ts';
import type { EntryHit, Rule, RuleContext } from './rules/index.ts';
import type { RuleHit, RuleName, WatchEntry, Watchlist } from './types.ts';

export class Checks {
  readonly rows: Rows;
  readonly restated: Restated;
  readonly drafts: { before: Draft; after: Draft };
  readonly isAlone: boolean;
  readonly rules: Readonly<Record<RuleName, Rule>>;
  readonly language: string;
  /** The first failure of each rule that failed. */
  readonly failures = new Map<RuleName, Failure>();
  readonly #hits = new Map<RuleName, Map<number, readonly RuleHit[]>>();
  readonly #every = new Map<RuleName, readonly number[]>();
  readonly #contexts = new Map<Watchlist, RuleContext>();
  /** The rows that are not as they were. */
  readonly #changed = lazy(() =>
    this.rows.facts.flatMap(({ row, index }) => (row.change !== 'unchanged' || row.moved ? [index] : [])),
  );
  readonly #audit: () => ReferenceAudit;
  readonly #references: () => ReadonlyMap<number, readonly ReferenceFinding[]>;
  readonly #definitions: () => ReadonlyMap<number, readonly DefinitionChange[]>;

  constructor(
    comparison: Comparison,
    drafts: { before: Draft; after: Draft },
    audit: () => ReferenceAudit,
    rules: Readonly<Record<RuleName, Rule>>,
    isAlone = false,
  ) {
    this.drafts = drafts;
    this.rules = rules;
    this.isAlone = isAlone;
    this.rows = new Rows(comparison);
    this.restated = new Restated([drafts.before, drafts.after]);
    this.language = commonLanguage(comparison.before, comparison.after);
    this.#audit = lazy(audit);
    this.#references = lazy(() =>
      this.#byRow(this.#audit().findings, ({ before, after }) => [before?.place, after?.place]),
    );
    this.#definitions = lazy(() =>
      this.#byRow(definitionChanges(comparison), ({ before, after }) => [before?.citation, after?.citation]),
    );
  }

  /** What a rule finds in a row. */
  hits(name: RuleName, index: number): readonly RuleHit[] {
    const known = this.#hits.get(name) ?? new Map<number, readonly RuleHit[]>();
    this.#hits.set(name, known);
    const hits = known.get(index) ?? this.#check(name, index, rule => rule.checkRow?.bind(rule));
    known.set(index, hits);
    return hits;
  }

  isChanged(index: number): boolean {
    const row = this.rows.facts[index]?.row;
    return row !== undefined && (row.change !== 'unchanged' || row.moved);
  }

  /** The rows in which a rule finds anything. */
  rowsWith(name: RuleName): readonly number[] {
    const known = this.#every.get(name);
    if (known) return known;
    const asked = this.isAlone || this.rules[name].isSlow ? this.rows.facts.keys() : this.#changed();
    const rows = [...asked].filter(index => this.hits(name, index).length > 0);
    this.#every.set(name, rows);
    return rows;
  }

  wordHits(name: RuleName, index: number, words: readonly string[], list: Watchlist): readonly RuleHit[] {
    return this.#check(
      name,
      index,
      rule =>
        rule.checkWords ? (facts, context) => rule.checkWords?.(facts, words, context) ?? [] : undefined,
      list,
    );
  }

  entryHits(name: RuleName, entry: WatchEntry, list: Watchlist): readonly EntryHit[] {
    try {
      return this.rules[name].checkEntry?.(entry, this.context(list)) ?? [];
    } catch (error) {
      this.#fail(name, null, error);
      return [];
    }
  }

  follow(clause: Parameters<typeof followClause>[0], list: Watchlist): Follow {
    return followClause(clause, this.drafts, this.rows, list);
  }

  context(list: Watchlist): RuleContext {
    const known = this.#contexts.get(list);
    if (known) return known;
    const context: RuleContext = {
      language: this.language,
      isAlone: this.isAlone,
      isSeen: this.restated.unseen.length === 0,
      drafts: this.drafts,
      rows: this.rows,
      references: row => (row === undefined ? this.#audit().findings : (this.#references().get(row) ?? [])),
      definitions: row => this.#definitions().get(row) ?? [],
      concepts: conceptsWith([list]),
      follow: clause => this.follow(clause, list),
    };
    this.#contexts.set(list, context);
    return context;
  }

  #check(
    name: RuleName,
    index: number,
    checkOf: (rule: Rule) => Rule['checkRow'] | undefined,
    list: Watchlist = NO_LIST,
  ): readonly RuleHit[] {
    const facts = this.rows.facts[index];
    const check = checkOf(this.rules[name]);
    if (!facts || !check || facts.row.kind === 'note') return NONE;
    // A rule that needs the whole may find something in a provision that did not change: what it names is gone.
    const isAsked =
      this.isAlone || this.rules[name].isSlow || facts.row.change !== 'unchanged' || facts.row.moved;
    if (!isAsked) return NONE;
    try {
      return check(facts, this.context(list));
    } catch (error) {
      this.#fail(name, index, error);
      return NONE;
    }
  }

  #fail(rule: RuleName, row: number | null, error: unknown): void {
    if (this.failures.has(rule)) return;
    const { before = null, after = null } = row === null ? {} : (this.rows.facts[row]?.row ?? {});
    const message = error instanceof Error ? error.message : String(error);
    this.failures.set(rule, { rule, row, before, after, message });
  }

  #byRow<Value>(
    values: readonly Value[],
    placesOf: (value: Value) => readonly [before: string | undefined, after: string | undefined],
  ): ReadonlyMap<number, readonly Value[]> {
    const byRow = new Map<number, Value[]>();
    for (const value of values) {
      const [before, after] = placesOf(value);
      const row = (after && this.rows.at('after', after)) ?? (before && this.rows.at('before', before));
      if (typeof row !== 'number') continue;
      const list = byRow.get(row);
      if (list) list.push(value);
      else byRow.set(row, [value]);
    }
    return byRow;
  }
}

const NONE: readonly RuleHit[] = [];
const NO_LIST: Watchlist = { name: '', watch: [] };
