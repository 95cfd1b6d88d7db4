/** The references of two drafts: what each names, and what that became. */
import { lazy } from '../../document/index.ts';
import type { Pairs } from '../align/index.ts';
import type { Heir } from '../search/index.ts';
import type { Side } from '../side.ts';
import type { Splits } from '../splits.ts';
import type { Unit } from '../unit.ts';
import { type Named, Places } from './places.ts';
import { membersOf } from './ranges.ts';
import { referencesIn } from './scan.ts';
import type { Reference } from './types.ts';
import { holderOf } from './units-under.ts';

export type SideName = 'before' | 'after';

/** What of an alignment references are followed by. */
interface Aligned {
  before: Side;
  after: Side;
  pairing: Pairs;
  splits: Splits;
  heirs: readonly Heir[];
}

export class ReferenceBook {
  readonly pairing: Pairs;
  readonly language: string;
  private readonly places: Record<SideName, () => Places>;
  private readonly renamed: () => boolean;
  private readonly splits: Splits;
  private readonly heirs = new Map<Unit, Set<Unit>>();

  constructor({ before, after, pairing, splits, heirs }: Aligned, language: string) {
    this.pairing = pairing;
    this.language = language;
    this.splits = splits;
    for (const one of heirs)
      this.heirs.set(one.before, (this.heirs.get(one.before) ?? new Set()).add(one.after));
    this.places = {
      before: lazy(() => new Places(before.units, unit => this.counterpart(unit) !== null)),
      after: lazy(() => new Places(after.units, unit => pairing.before(unit) !== undefined)),
    };
    this.renamed = lazy(
      () =>
        splits.into.size > 0 ||
        splits.from.size > 0 ||
        [...pairing.entries()].some(([one, two]) => one.citation !== two.citation),
    );
  }

  /** Whether any provision has another citation than before. Where none has, no reference can have followed one. */
  get hasRenamed(): boolean {
    return this.renamed();
  }

  /** The references in a text of this treaty's own, as the drafts of that side count their articles. */
  in(side: SideName, text: string): Reference[] {
    const references = referencesIn(text, this.language);
    return references.some(({ steps }) => steps.some(({ point }) => point))
      ? references.map(reference => this.places[side]().whole(reference))
      : references;
  }

  /** What a reference names, from where it stands. */
  find(side: SideName, reference: Reference, from: Unit): Named {
    return this.places[side]().find(reference, from);
  }

  /** The later provision that an earlier one became, or was merged into. */
  counterpart(before: Unit): Unit | null {
    return this.pairing.after(before) ?? this.splits.into.get(before) ?? this.chosen(before);
  }

  /** What an option of a provision became that was chosen: the provision is not gone with its other options. */
  private chosen(before: Unit): Unit | null {
    const partners = before.children.map(child =>
      child.kind === 'option' ? this.pairing.after(child) : undefined,
    );
    return partners.find(partner => partner !== undefined && partner.kind !== 'option') ?? null;
  }

  /** The earlier provision that a later one was, or was split off. */
  origin(after: Unit): Unit | null {
    return this.pairing.before(after) ?? this.splits.from.get(after) ?? null;
  }

  /** What a range from one provision of a side to another holds; null where that cannot be told. */
  between(side: SideName, start: Unit, end: Unit): readonly Unit[] | null {
    return membersOf(start, end, this.places[side]().units);
  }

  /**
   * What a reference names if the article is the body's, where it stands in an annex that has such an article too and came from
   * elsewhere, or went there: whose article is meant can only be told by what became of both.
   */
  outside(side: SideName, reference: Reference, from: Unit): Unit | null {
    const annex = holderOf(from, 'annex');
    if (!annex || reference.scope !== null || reference.steps[0]?.level !== 'article') return null;
    const other = side === 'before' ? this.pairing.after(from) : this.pairing.before(from);
    const home = side === 'before' ? this.pairing.after(annex) : this.pairing.before(annex);
    if (!other || holderOf(other, 'annex') === (home ?? null)) return null;
    const named = this.find(side, { ...reference, scope: 'treaty' }, from);
    return named.type === 'found' && !named.open ? (named.units.at(-1) ?? null) : null;
  }

  /** Whether an earlier provision became a later one, or the later one was split off it. */
  became(before: Unit, after: Unit): boolean {
    const [later, earlier] = [this.counterpart(before), this.origin(after)];
    // An article that is one sentence is named by its number alone: `article 4, paragraph 1` becomes `article 4`.
    const isWords = (unit: Unit | null, article: Unit) => unit?.detached === true && unit.parent === article;
    // A paragraph is what its option became: `paragraph 6` is still meant where one of its options was chosen.
    const isChosen = (option: Unit | null, whole: Unit) =>
      option?.kind === 'option' && option.parent === whole;
    return (
      later === after ||
      earlier === before ||
      isChosen(earlier, before) ||
      isChosen(later, after) ||
      isWords(later, after) ||
      isWords(earlier, before) ||
      this.succeeds(before, after)
    );
  }

  /** Whether a provision without a partner took the words of an earlier one, or gave its own to a later one. */
  succeeds(before: Unit, after: Unit): boolean {
    return this.heirs.get(before)?.has(after) === true;
  }

  /** All later provisions that an earlier one became, was merged into or was succeeded by. */
  becameOf(before: Unit): readonly Unit[] {
    const counterpart = this.counterpart(before);
    return [...new Set([...(counterpart ? [counterpart] : []), ...(this.heirs.get(before) ?? [])])];
  }
}
