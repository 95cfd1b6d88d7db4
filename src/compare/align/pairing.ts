/** The pairs found so far, and why each was made. */

import type { Why } from '../types.ts';
import type { Unit } from '../unit.ts';

/** Whether a pair was not found by its words: somebody set it by hand, or the document says so itself. */
export const isGiven = (why: Why | null): boolean => why?.by === 'correction' || why?.by === 'tracked';

/** What can be asked of a pairing. Nothing that takes no more than this makes a pair, or takes one apart. */
export type Pairs = Omit<Pairing, 'add' | 'remove' | 'setAlone' | 'setCopy' | 'bound'>;

export class Pairing {
  private afterOf = new Map<Unit, Unit>();
  private beforeOf = new Map<Unit, Unit>();
  private reasons = new Map<Unit, Why>();
  private alone = new Set<Unit>();
  private copies = new Set<Unit>();
  private bounds = new Map<Unit, string>();
  /** Whether the maps are those of the pairing that this one was forked from, which stays as it is. */
  private isShared = false;

  /** The same pairs, to be changed without changing these. What is forked from must not be changed any more. */
  fork(): Pairing {
    const other = new Pairing();
    other.afterOf = this.afterOf;
    other.beforeOf = this.beforeOf;
    other.reasons = this.reasons;
    other.alone = this.alone;
    other.copies = this.copies;
    other.bounds = this.bounds;
    other.isShared = true;
    return other;
  }

  /** Copies what is shared, before the first change: most steps change nothing. */
  private own(): void {
    if (!this.isShared) return;
    this.afterOf = new Map(this.afterOf);
    this.beforeOf = new Map(this.beforeOf);
    this.reasons = new Map(this.reasons);
    this.alone = new Set(this.alone);
    this.copies = new Set(this.copies);
    this.bounds = new Map(this.bounds);
    this.isShared = false;
  }

  add(before: Unit, after: Unit, by: Why['by'], confidence: number): void {
    this.own();
    this.afterOf.set(before, after);
    this.beforeOf.set(after, before);
    this.reasons.set(before, { by, confidence: Math.round(confidence * 100) / 100 });
  }

  /** Keeps a unit without a partner, whatever it may be like. */
  setAlone(unit: Unit): void {
    this.own();
    this.alone.add(unit);
  }

  /** Keeps a copy without a partner: it took nothing up, and nothing took it up. */
  setCopy(unit: Unit): void {
    this.own();
    this.alone.add(unit);
    this.copies.add(unit);
  }

  isCopy(unit: Unit): boolean {
    return this.copies.has(unit);
  }

  remove(before: Unit): void {
    this.own();
    const after = this.afterOf.get(before);
    if (after) this.beforeOf.delete(after);
    this.afterOf.delete(before);
    this.reasons.delete(before);
  }

  after(before: Unit): Unit | undefined {
    return this.afterOf.get(before);
  }

  before(after: Unit): Unit | undefined {
    return this.beforeOf.get(after);
  }

  why(before: Unit): Why | null {
    return this.reasons.get(before) ?? null;
  }

  /** Notes that a unit was not held against all others, and why. It matters where the unit stays without a partner. */
  bound(unit: Unit, reason: string): void {
    this.own();
    this.bounds.set(unit, reason);
  }

  /** Why a unit that has no partner may have one all the same; null where nothing was left out. */
  boundOf(unit: Unit): string | null {
    return this.bounds.get(unit) ?? null;
  }

  /** Whether it is settled what became of a unit. */
  has(unit: Unit): boolean {
    return this.afterOf.has(unit) || this.beforeOf.has(unit) || this.alone.has(unit);
  }

  /** Those that may still find a partner. */
  free(units: readonly Unit[]): Unit[] {
    return units.filter(unit => !this.has(unit));
  }

  /** Those that have none. */
  unpaired(units: readonly Unit[]): Unit[] {
    return units.filter(unit => !this.afterOf.has(unit) && !this.beforeOf.has(unit));
  }

  /** The same pairs with the sides swapped. */
  swapped(): Pairing {
    const other = new Pairing();
    for (const [before, after] of this.afterOf) {
      other.afterOf.set(after, before);
      other.beforeOf.set(before, after);
      const why = this.reasons.get(before);
      if (why) other.reasons.set(after, why);
    }
    for (const unit of this.alone) other.alone.add(unit);
    for (const unit of this.copies) other.copies.add(unit);
    for (const [unit, reason] of this.bounds) other.bounds.set(unit, reason);
    return other;
  }

  get size(): number {
    return this.afterOf.size;
  }

  entries(): Iterable<[Unit, Unit]> {
    return this.afterOf.entries();
  }
}
