/** How alike two units are by their content words, those that are common in this treaty counting little. */
import type { Unit } from '../unit.ts';
import { AmountTable, inverseFrequency, similarityBound, totalWeight, type Weight } from '../words/index.ts';

/** Units that are looked at to learn which words are common; more would say the same. */
const SAMPLE = 160;

/**
 * How far rarity is believed: not at all for a draft of one paragraph, where every word is in all there is, nearly
 * altogether from so many units on. Even then a common word counts for something, or `Agreed.` would be like nothing.
 */
const ENOUGH = 60;
const MOST_TRUST = 0.97;

export class Likeness {
  /** What one occurrence of a word counts for. */
  readonly weight: Weight;
  private readonly totals = new Map<Unit, number>();
  /** The words of the unit that was last asked for: one is compared with many. */
  private readonly table = new AmountTable();

  /** `units`: all of both sides, in an order that does not depend on what is asked. */
  constructor(units: readonly Unit[]) {
    const worded = units.filter(unit => unit.text !== '' || unit.headingText !== '');
    const step = Math.max(1, Math.floor(worded.length / SAMPLE));
    const sample = worded.filter((_, at) => at % step === 0).map(unit => unit.ownWords);
    const rarity = inverseFrequency(sample);
    const trust = Math.min(1, sample.length / ENOUGH) * MOST_TRUST;
    const rarest = Math.log(1 + sample.length) || 1;
    this.weight = id => 1 - trust + (trust * rarity(id)) / rarest;
  }

  /** From 0 to 1: Dice's coefficient, see `similarity`. */
  of(before: Unit, after: Unit): number {
    const sum = this.total(before) + this.total(after);
    if (sum === 0) return 0;
    const amounts = this.table.of(before.words);
    const { ids, counts } = after.words;
    let common = 0;
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      const other = amounts[id] ?? 0;
      if (other > 0) common += Math.min(counts[at] ?? 0, other) * this.weight(id);
    }
    return Math.min(1, (2 * common) / sum);
  }

  /** What `of` can be at most. */
  bound(before: Unit, after: Unit): number {
    return similarityBound(this.total(before), this.total(after));
  }

  /** What the words of a unit and all below weigh. */
  total(unit: Unit): number {
    const known = this.totals.get(unit);
    if (known !== undefined) return known;
    const total = totalWeight(unit.words, this.weight);
    this.totals.set(unit, total);
    return total;
  }
}
