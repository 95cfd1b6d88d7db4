/** How alike two provisions are, for aligning them. */
import type { ContentWords } from './content-words.ts';

/** What one occurrence of the word is worth, 0 or more. */
export type Weight = (id: number) => number;

/**
 * Dice's coefficient of two bags of content words: 0 for nothing in common, 1 for the same words in any order.
 *
 * A text without content words is like nothing, not even itself: separators and stop words never make a pair.
 * With `weight` (see {@link inverseFrequency}) rare words count more. When a text is compared with many others,
 * weigh it once with {@link weighed} and leave `weight` out here.
 */
export function similarity(before: ContentWords, after: ContentWords, weight?: Weight): number {
  if (weight) return similarity(weighed(before, weight), weighed(after, weight));
  const sum = before.total + after.total;
  if (sum === 0) return 0;
  const [small, large] = before.amounts.size <= after.amounts.size ? [before, after] : [after, before];
  let common = 0;
  for (const [id, amount] of small.amounts) common += Math.min(amount, large.amounts.get(id) ?? 0);
  return Math.min(1, (2 * common) / sum);
}

/** What {@link similarity} without a weight can be at most, from the two totals alone: no word is looked at. */
export function similarityBound(before: ContentWords, after: ContentWords): number {
  const sum = before.total + after.total;
  return sum === 0 ? 0 : (2 * Math.min(before.total, after.total)) / sum;
}

/** The same words, each amount times its weight. */
export function weighed(words: ContentWords, weight: Weight): ContentWords {
  const amounts = new Map<number, number>();
  let total = 0;
  for (const [id, amount] of words.amounts) {
    const worth = amount * weight(id);
    amounts.set(id, worth);
    total += worth;
  }
  return { amounts, total };
}

/**
 * Weights by inverse document frequency, `ln((1 + N) / (1 + n))` of N texts of which n have the word (Spärck Jones
 * 1972, smoothed): 0 for a word that all have, so that two texts which share only boilerplate are not alike.
 */
export function inverseFrequency(texts: Iterable<ContentWords>): Weight {
  const frequency = new Map<number, number>();
  let count = 0;
  for (const { amounts } of texts) {
    count += 1;
    for (const id of amounts.keys()) frequency.set(id, (frequency.get(id) ?? 0) + 1);
  }
  return id => Math.log((1 + count) / (1 + (frequency.get(id) ?? 0)));
}
