/** What two texts surely have in common: a cheap proof of likeness, before any word is cut out. */
import { commonEnd, commonStart } from './common-ends.ts';

/** Characters that must agree behind a changed word before it is believed that the texts go on together. */
const PROOF = 10;
/** Words that are skipped at most, in either text. */
const MOST_SKIPPED = 5;
/** How many words to skip in either text: one replaced, put in, taken out, then two, and so on. */
const SKIPS = skips();

function skips(): { before: number; after: number }[] {
  const all: { before: number; after: number }[] = [];
  for (let most = 1; most <= MOST_SKIPPED; most += 1) {
    all.push({ before: most, after: most });
    for (let less = most - 1; less >= 0; less -= 1) {
      all.push({ before: less, after: most }, { before: most, after: less });
    }
  }
  return all;
}

/**
 * Characters that both texts have in the same order, as far as one reading finds them: at least these are common, there
 * may be more. Linear in the length of the texts; a few changed words are stepped over, a rewritten phrase ends the reading,
 * and what agrees from the end is added.
 */
export function agreement(before: string, after: string): number {
  if (before === after) return before.length;
  // In one order, whichever is the earlier draft: what is tried first must not depend on it.
  return before < after ? readTogether(before, after) : readTogether(after, before);
}

function readTogether(before: string, after: string): number {
  let one = 0;
  let two = 0;
  let common = 0;
  for (;;) {
    const start = one;
    const same = commonStart(before, after, one, two);
    one += same;
    two += same;
    if (one === before.length && two === after.length) return common + one - start;
    // The word that differs is given up from its first letter, on both sides.
    const word = Math.max(start, before.lastIndexOf(' ', one - 1) + 1);
    two -= one - word;
    one = word;
    common += one - start;
    const skip = skipFrom(before, one, after, two);
    if (!skip) break;
    one = skip.one;
    two = skip.two;
  }
  return common + commonEnd(before, after, Math.min(before.length - one, after.length - two));
}

/** Where the texts go on together behind a few words; null if they do not. */
function skipFrom(
  before: string,
  one: number,
  after: string,
  two: number,
): { one: number; two: number } | null {
  const places = { before: wordStarts(before, one), after: wordStarts(after, two) };
  for (const skip of SKIPS) {
    const [from, to] = [
      places.before[skip.before] ?? before.length,
      places.after[skip.after] ?? after.length,
    ];
    if (goOnTogether(before, from, after, to)) return { one: from, two: to };
  }
  return null;
}

/** Where the next words begin, the one at `from` first; none beyond the end of the text. */
function wordStarts(text: string, from: number): number[] {
  const starts = [from];
  for (let at = from; starts.length <= MOST_SKIPPED; ) {
    at = text.indexOf(' ', at) + 1;
    if (at === 0) break;
    starts.push(at);
  }
  return starts;
}

function goOnTogether(before: string, one: number, after: string, two: number): boolean {
  if (one >= before.length || two >= after.length) return one === before.length && two === after.length;
  const length = Math.min(PROOF, before.length - one, after.length - two);
  for (let at = 0; at < length; at += 1) {
    if (before.charCodeAt(one + at) !== after.charCodeAt(two + at)) return false;
  }
  return length === PROOF || one + length === before.length || two + length === after.length;
}
