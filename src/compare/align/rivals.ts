/** Whether a line could as well be another one: boilerplate that comes in one place and goes in another has not moved. */
import { isApart, isHeadedUnit, type Unit } from '../unit.ts';
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
  readonly common: Float64Array;
  private touched: number[] = [];

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

  /** The lines with a word of the unit, and in `common` its weight: word by word, so that other lines cost nothing. */
  commonWith(unit: Unit, likeness: Likeness): readonly number[] {
    const { common, holders } = this;
    for (const line of this.touched) common[line] = 0;
    const touched: number[] = [];
    for (const [id, amount] of unit.words.amounts) {
      const holder = holders.get(id);
      if (!holder) continue;
      const weight = likeness.weight(id);
      const { lines, amounts } = holder;
      for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? 0;
        if (common[line] === 0) touched.push(line);
        common[line] = (common[line] ?? 0) + Math.min(amount, amounts[at] ?? 0) * weight;
      }
    }
    this.touched = touched;
    return touched;
  }

  /** How many lines would be looked at to find what has words in common with the unit. */
  cost(unit: Unit): number {
    let cost = 0;
    for (const id of unit.words.amounts.keys()) cost += this.holders.get(id)?.lines.length ?? 0;
    return cost;
  }

  /**
   * The lines that may hold all but so much of a unit's own words: those with one of its rarest words, of which there are so many
   * that to have none is to miss too much.
   */
  mayHold(unit: Unit, missing: number): Iterable<number> {
    const words = [...unit.ownWords.amounts]
      .map(([id, amount]) => ({ amount, lines: this.holders.get(id)?.lines ?? [] }))
      .sort((one, two) => one.lines.length - two.lines.length);
    const found = new Set<number>();
    let sum = 0;
    for (const { amount, lines } of words) {
      for (const line of lines) found.add(line);
      sum += amount;
      if (sum > missing + ROUNDING) break;
    }
    return found;
  }
}

/** What the sums of one likeness may differ by, because they are taken in another order. */
const ROUNDING = 1e-9;
/**
 * Lines that are looked at, all questions together. Real treaties need a thousandth of it; of articles that are all the same, every
 * line has every word.
 */
const MOST_LOOKED_AT = 30_000_000;

export class Rivals {
  private readonly before: Lines;
  private readonly after: Lines;
  private readonly likeness: Likeness;
  private lookedAt = 0;

  constructor(before: readonly Unit[], after: readonly Unit[], likeness: Likeness) {
    this.before = new Lines(before, likeness);
    this.after = new Lines(after, likeness);
    this.likeness = likeness;
  }

  /** Whether so much was asked that all further questions are answered with yes: nothing is said to have moved. */
  get isExhausted(): boolean {
    return this.lookedAt > MOST_LOOKED_AT;
  }

  /**
   * Whether one of the two is nearly as like to a third line, paired or not, as they are to each other, or stands word for word
   * in a longer one, though they are not the same to each other. `counts` says of which third lines this matters.
   */
  has(before: Unit, after: Unit, counts: (line: Unit) => boolean = () => true): boolean {
    if (this.isExhausted) return true;
    this.lookedAt += 1 + this.after.cost(before) + this.before.cost(after);
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
    return lines.commonWith(unit, this.likeness).some(line => {
      const sum = own + (lines.totals[line] ?? 0);
      if (sum === 0 || (2 * (lines.common[line] ?? 0)) / sum < enough - ROUNDING) return false;
      const other = lines.units[line] as Unit;
      return isApart(other, partner) && counts(other) && this.likeness.of(unit, other) >= enough;
    });
  }
}

function isContained(unit: Unit, partner: Unit, lines: Lines, counts: (line: Unit) => boolean): boolean {
  const { amounts, total } = unit.ownWords;
  const allowed = total * (1 - CONTAINED);
  for (const line of lines.mayHold(unit, allowed)) {
    const other = lines.units[line] as Unit;
    if (other.text.length <= unit.text.length || !isApart(other, partner) || !counts(other)) continue;
    let missing = allowed;
    for (const [id, amount] of amounts) {
      missing -= Math.max(0, amount - (other.ownWords.amounts.get(id) ?? 0));
      if (missing < 0) break;
    }
    if (missing >= 0) return true;
  }
  return false;
}
