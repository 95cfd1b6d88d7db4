/** Whether a line could as well be another one: boilerplate that comes in one place and goes in another has not moved. */
import { isHeadedUnit, type Unit } from '../unit.ts';
import type { Likeness } from './likeness.ts';

/** How much less alike all others have to be. */
const MARGIN = 0.15;

export class Rivals {
  private readonly lines: { before: readonly Unit[]; after: readonly Unit[] };
  private readonly likeness: Likeness;

  constructor(before: readonly Unit[], after: readonly Unit[], likeness: Likeness) {
    const lines = (units: readonly Unit[]) => units.filter(unit => !isHeadedUnit(unit));
    this.lines = { before: lines(before), after: lines(after) };
    this.likeness = likeness;
  }

  /** Whether one of the two is nearly as like to a third line, paired or not, as they are to each other. */
  has(before: Unit, after: Unit): boolean {
    const enough = this.likeness.of(before, after) - MARGIN;
    const rivals = (one: Unit, two: Unit) =>
      this.likeness.bound(one, two) >= enough && this.likeness.of(one, two) >= enough;
    return (
      this.lines.after.some(unit => isApart(unit, after) && rivals(before, unit)) ||
      this.lines.before.some(unit => isApart(unit, before) && rivals(unit, after))
    );
  }
}

/** A line is no rival of what it holds or stands in. */
const isApart = (one: Unit, two: Unit) => one !== two && !holds(one, two) && !holds(two, one);

function holds(unit: Unit, inner: Unit): boolean {
  for (let at = inner.parent; at; at = at.parent) if (at === unit) return true;
  return false;
}
