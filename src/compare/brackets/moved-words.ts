/**
 * Words of brackets that the edit of a provision calls gone and new, though they stand elsewhere in it, in another spelling, or in
 * another provision: `the best science [and equity]` and `equity and the best science`. They are paired after the edit, for what is
 * to be said of the brackets; the words as they are shown stay as they are.
 */
import { pairCommonRuns } from './common-runs.ts';
import type { DraftText } from './draft-text.ts';
import { contentIn, type DraftWords, type Run, wordsOfPlace } from './draft-words.ts';
import { pairGluedWords } from './glued-words.ts';
import { type Common, LooseWords, type SideName } from './loose-words.ts';
import type { Mapping } from './mapping.ts';
import type { Both } from './pairs.ts';
import { shinglesOf } from './shingles.ts';

/**
 * Words in a row that show that one provision has them from the other: five that stand once in either draft, or eight that stand once
 * in one draft and a few times in the other, as an introduction does that every option repeats. The lengths were chosen on the Paris
 * drafts: of four words in a row, some that stand once are set phrases (`with a view to achieving`).
 */
const SHINGLES = [
  { length: 5, most: 1 },
  { length: 8, most: 3 },
] as const;
/** How many of them have to say what the text is about. */
const SHINGLE_CONTENT = 3;
/** Words with a content that a bracket needs to be looked for although an edit paired some of its words with others. */
const PHRASE_CONTENT = 2;

/** Pairs what is found in the mapping. `links` are the numbers of the places of rows that have both sides. */
export function pairMovedWords(
  drafts: Both<DraftText>,
  mapping: Mapping,
  links: readonly Both<number>[],
): void {
  const loose = new LooseWords(drafts, mapping);
  const whole = (side: SideName): Run => ({ from: 0, to: loose.words[side].keys.length });
  if (!loose.needsPartner('before', whole('before')) && !loose.needsPartner('after', whole('after'))) return;
  const inOrder = [...links].sort((one, two) => one.before - two.before || one.after - two.after);
  for (const link of inOrder) pairWithin(loose, link);
  for (const shingle of SHINGLES) for (const link of pairShingles(loose, shingle)) pairWithin(loose, link);
}

function pairWithin(loose: LooseWords, link: Both<number>): void {
  const runs = {
    before: wordsOfPlace(loose.words.before, link.before),
    after: wordsOfPlace(loose.words.after, link.after),
  };
  if (!loose.needsPartner('before', runs.before) && !loose.needsPartner('after', runs.after)) return;
  pairPhrases(loose, 'before', runs, link.before);
  pairPhrases(loose, 'after', runs, link.after);
  pairGluedWords(loose, runs);
  pairCommonRuns(loose, runs, link);
}

/**
 * A bracket whose words stand once in its own text and once in the other one is paired with them as a whole: an edit may have paired
 * some of them with words that it met first.
 */
function pairPhrases(loose: LooseWords, side: SideName, runs: Both<Run>, place: number): void {
  const other = side === 'before' ? 'after' : 'before';
  for (const phrase of loose.bracketsIn(side, place)) {
    if (contentIn(loose.words[side], phrase) < PHRASE_CONTENT || !loose.needsPartner(side, phrase)) continue;
    const ids = loose.words[side].ids.slice(phrase.from, phrase.to);
    const [at, ...more] = placesOf(ids, loose.words[other], runs[other]);
    if (at === undefined || more.length > 0) continue;
    if (placesOf(ids, loose.words[side], runs[side]).length > 1) continue;
    const found = { from: at, to: at + ids.length };
    loose.release(side, phrase);
    loose.release(other, found);
    loose.pair(side === 'before' ? { before: phrase, after: found } : { before: found, after: phrase });
  }
}

/** Where in a stretch these words stand one after another. */
function placesOf(ids: readonly number[], words: DraftWords, { from, to }: Run): number[] {
  const places: number[] = [];
  for (let at = from; at + ids.length <= to; at += 1)
    if (ids.every((id, step) => words.ids[at + step] === id)) places.push(at);
  return places;
}

/** Pairs rows of words that stand once in one draft and not often in the other, and gives the places that they are of. */
function pairShingles(loose: LooseWords, { length, most }: { length: number; most: number }): Both<number>[] {
  const { before, after } = loose.words;
  const sums = sumsOfLoose(loose);
  const mayMove = (at: number) => (sums[at + length] ?? 0) - (sums[at] ?? 0) >= SHINGLE_CONTENT;
  const links = new Map<string, Both<number>>();
  for (const { before: ones, after: twos } of shinglesOf(loose.words, length, most, mayMove)) {
    const [[one], [two]] = [ones, twos];
    if (one === undefined || two === undefined) continue;
    if (Math.min(ones.length, twos.length) > 1 || Math.max(ones.length, twos.length) > most) continue;
    const run = { before: { from: one, to: one + length }, after: { from: two, to: two + length } };
    if (!loose.needsPartner('before', run.before) && !loose.needsPartner('after', run.after)) continue;
    if (looseContent(loose, run) < SHINGLE_CONTENT) continue;
    loose.pair(run);
    const link = { before: placeOfWord(before, one), after: placeOfWord(after, two) };
    links.set(`${link.before} ${link.after}`, link);
  }
  return [...links.values()];
}

/** In front of each word of the earlier draft, how many with a content have no partner. */
function sumsOfLoose(loose: LooseWords): Int32Array {
  const { isContent } = loose.words.before;
  const sums = new Int32Array(isContent.length + 1);
  for (let at = 0; at < isContent.length; at += 1)
    sums[at + 1] = (sums[at] ?? 0) + (isContent[at] && loose.isLoose('before', at) ? 1 : 0);
  return sums;
}

/** How many words with a content have no partner in either draft: what is paired elsewhere did not move here. */
function looseContent(loose: LooseWords, { before, after }: Common): number {
  let count = 0;
  for (let at = 0; at < before.to - before.from; at += 1) {
    const isContent = loose.words.before.isContent[before.from + at];
    if (isContent && loose.areSame(before.from + at, after.from + at)) count += 1;
  }
  return count;
}

function placeOfWord({ starts }: DraftWords, word: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}
