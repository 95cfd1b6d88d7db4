/** The references of two drafts: what each names, and what that became. */
import { lazy } from '../../document/index.ts';
import type { Pairing } from '../align/index.ts';
import type { Side } from '../side.ts';
import type { Splits } from '../splits.ts';
import type { Unit } from '../unit.ts';
import { type Named, Places } from './places.ts';
import { referencesIn } from './scan.ts';
import type { Reference } from './types.ts';

export type SideName = 'before' | 'after';

export class ReferenceBook {
  readonly pairing: Pairing;
  readonly language: string;
  private readonly places: Record<SideName, () => Places>;
  private readonly renamed: () => boolean;
  private readonly splits: Splits;

  constructor(before: Side, after: Side, pairing: Pairing, splits: Splits, language: string) {
    this.pairing = pairing;
    this.language = language;
    this.splits = splits;
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
    return this.pairing.after(before) ?? this.splits.into.get(before) ?? null;
  }

  /** Whether an earlier provision became a later one, or the later one was split off it. */
  became(before: Unit, after: Unit): boolean {
    return this.counterpart(before) === after || this.splits.from.get(after) === before;
  }
}
