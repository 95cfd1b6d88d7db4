/** Whether a line could as well be another one: boilerplate that comes in one place and goes in another has not moved. */
import { isHeadedUnit, type Unit } from '../unit.ts';
import { similarityBound } from '../words/index.ts';
import type { Likeness } from './likeness.ts';

/** How much less alike all others have to be. */
const MARGIN = 0.15;

/** The lines of one side with what their words weigh, which decides for nearly all of them. */
interface Lines {
  units: readonly Unit[];
  totals: Float64Array;
}

export class Rivals {
  private readonly before: Lines;
  private readonly after: Lines;
  private readonly likeness: Likeness;

  constructor(before: readonly Unit[], after: readonly Unit[], likeness: Likeness) {
    const lines = (all: readonly Unit[]): Lines => {
      const units = all.filter(unit => !isHeadedUnit(unit));
      return { units, totals: Float64Array.from(units, unit => likeness.total(unit)) };
    };
    this.before = lines(before);
    this.after = lines(after);
    this.likeness = likeness;
  }

  /** Whether one of the two is nearly as like to a third line, paired or not, as they are to each other. */
  has(before: Unit, after: Unit): boolean {
    const enough = this.likeness.of(before, after) - MARGIN;
    return (
      this.isRivalled(before, after, this.after, enough) ||
      this.isRivalled(after, before, this.before, enough)
    );
  }

  private isRivalled(unit: Unit, partner: Unit, { units, totals }: Lines, enough: number): boolean {
    const own = this.likeness.total(unit);
    return totals.some((total, at) => {
      if (similarityBound(own, total) < enough) return false;
      const other = units[at];
      return other !== undefined && isApart(other, partner) && this.likeness.of(unit, other) >= enough;
    });
  }
}

/** A line is no rival of what it holds or stands in. */
const isApart = (one: Unit, two: Unit) => one !== two && !holds(one, two) && !holds(two, one);

function holds(unit: Unit, inner: Unit): boolean {
  for (let at = inner.parent; at; at = at.parent) if (at === unit) return true;
  return false;
}
