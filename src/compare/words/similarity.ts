/** How alike two provisions are, for aligning them. */
import type { ContentWords } from './content-words.ts';

/** What one occurrence of the word is worth, 0 or more. */
export type Weight = (id: number) => number;

const one: Weight = () => 1;

/**
 * Dice's coefficient of two bags of content words: 0 for nothing in common, 1 for the same words in any order.
 *
 * A text without content words is like nothing, not even itself: separators and stop words never make a pair.
 * With `weight` (see {@link inverseFrequency}) rare words count more.
 */
export function similarity(before: ContentWords, after: ContentWords, weight: Weight = one): number {
  return similarityOf(before, after, totalWeight(before, weight), totalWeight(after, weight), weight);
}

/** The same when the totals are known: whoever compares a text with many others weighs it once. */
export function similarityOf(
  before: ContentWords,
  after: ContentWords,
  beforeTotal: number,
  afterTotal: number,
  weight: Weight,
): number {
  const sum = beforeTotal + afterTotal;
  if (sum === 0) return 0;
  const [{ ids, counts }, large] = before.ids.length <= after.ids.length ? [before, after] : [after, before];
  const { amounts } = large;
  let common = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    const other = amounts.get(id);
    if (other !== undefined) common += Math.min(counts[at] ?? 0, other) * weight(id);
  }
  return Math.min(1, (2 * common) / sum);
}

/** What {@link similarityOf} can be at most, from the two totals alone: no word is looked at. */
export function similarityBound(beforeTotal: number, afterTotal: number): number {
  const sum = beforeTotal + afterTotal;
  return sum === 0 ? 0 : (2 * Math.min(beforeTotal, afterTotal)) / sum;
}

/** The sum of all amounts, each times the weight of its word. */
export function totalWeight(words: ContentWords, weight: Weight): number {
  const { ids, counts } = words;
  let total = 0;
  for (let at = 0; at < ids.length; at += 1) total += (counts[at] ?? 0) * weight(ids[at] ?? 0);
  return total;
}

/**
 * Weights by inverse document frequency, `ln((1 + N) / (1 + n))` of N texts of which n have the word (Spärck Jones
 * 1972, smoothed): 0 for a word that all have, so that two texts which share only boilerplate are not alike.
 */
export function inverseFrequency(texts: Iterable<ContentWords>): Weight {
  const frequency: number[] = [];
  let count = 0;
  for (const { ids } of texts) {
    count += 1;
    for (const id of ids) {
      while (frequency.length <= id) frequency.push(0);
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
  }
  const unseen = Math.log(1 + count);
  const weights = Float64Array.from(frequency, n => Math.log((1 + count) / (1 + n)));
  return id => weights[id] ?? unseen;
}
