/** Whether a line could as well be another one: boilerplate that comes in one place and goes in another has not moved. */
import { isHeadedUnit, type Unit } from '../unit.ts';
import type { Likeness } from './likeness.ts';

/** How much less alike all others have to be. */
const MARGIN = 0.15;
/** Share of a line's own words that a longer one has: then it may be a sentence that was split off that one. */
const CONTAINED = 0.95;

/** The lines of one side, what their words weigh, and which lines have a word, with how much of it. */
class Lines {
  readonly units: readonly Unit[];
  readonly totals: Float64Array;
  private readonly holders = new Map<number, { lines: number[]; amounts: number[] }>();
  /** Weight that each line has in common with the one asked for; kept from question to question. */
  private readonly common: Float64Array;

  constructor(all: readonly Unit[], likeness: Likeness) {
    this.units = all.filter(unit => !isHeadedUnit(unit));
    this.totals = Float64Array.from(this.units, unit => likeness.total(unit));
    this.common = new Float64Array(this.units.length);
    for (const [line, unit] of this.units.entries()) {
      for (const [id, amount] of unit.words.amounts) {
        let holder = this.holders.get(id);
        if (!holder) {
          holder = { lines: [], amounts: [] };
          this.holders.set(id, holder);
        }
        holder.lines.push(line);
        holder.amounts.push(amount);
      }
    }
  }

  /** By line, the weight in common with a unit: word by word, so that lines with no word of it cost nothing. */
  commonWith(unit: Unit, likeness: Likeness): Float64Array {
    const { common, holders } = this;
    common.fill(0);
    for (const [id, amount] of unit.words.amounts) {
      const holder = holders.get(id);
      if (!holder) continue;
      const weight = likeness.weight(id);
      const { lines, amounts } = holder;
      for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? 0;
        common[line] = (common[line] ?? 0) + Math.min(amount, amounts[at] ?? 0) * weight;
      }
    }
    return common;
  }
}

/** What the sums of one likeness may differ by, because they are taken in another order. */
const ROUNDING = 1e-9;

export class Rivals {
  private readonly before: Lines;
  private readonly after: Lines;
  private readonly likeness: Likeness;

  constructor(before: readonly Unit[], after: readonly Unit[], likeness: Likeness) {
    this.before = new Lines(before, likeness);
    this.after = new Lines(after, likeness);
    this.likeness = likeness;
  }

  /**
   * Whether one of the two is nearly as like to a third line, paired or not, as they are to each other, or stands word for word
   * in a longer one, though they are not the same to each other. `counts` says of which third lines this matters.
   */
  has(before: Unit, after: Unit, counts: (line: Unit) => boolean = () => true): boolean {
    const enough = this.likeness.of(before, after) - MARGIN;
    return (
      this.isRivalled(before, after, this.after, enough, counts) ||
      this.isRivalled(after, before, this.before, enough, counts) ||
      (before.contentHash !== after.contentHash &&
        (isContained(before, after, this.after, counts) || isContained(after, before, this.before, counts)))
    );
  }

  private isRivalled(
    unit: Unit,
    partner: Unit,
    lines: Lines,
    enough: number,
    counts: (line: Unit) => boolean,
  ): boolean {
    const own = this.likeness.total(unit);
    const common = lines.commonWith(unit, this.likeness);
    return lines.units.some((other, at) => {
      const sum = own + (lines.totals[at] ?? 0);
      if (sum === 0 || (2 * (common[at] ?? 0)) / sum < enough - ROUNDING) return false;
      return isApart(other, partner) && counts(other) && this.likeness.of(unit, other) >= enough;
    });
  }
}

function isContained(unit: Unit, partner: Unit, { units }: Lines, counts: (line: Unit) => boolean): boolean {
  const { amounts, total } = unit.ownWords;
  return units.some(other => {
    if (other.text.length <= unit.text.length || !isApart(other, partner) || !counts(other)) return false;
    let missing = total * (1 - CONTAINED);
    for (const [id, amount] of amounts) {
      missing -= Math.max(0, amount - (other.ownWords.amounts.get(id) ?? 0));
      if (missing < 0) return false;
    }
    return true;
  });
}

/** A line is no rival of what it holds or stands in. */
const isApart = (one: Unit, two: Unit) => one !== two && !holds(one, two) && !holds(two, one);

function holds(unit: Unit, inner: Unit): boolean {
  for (let at = inner.parent; at; at = at.parent) if (at === unit) return true;
  return false;
}
