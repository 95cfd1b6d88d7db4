/** What two texts surely have in common: a cheap proof of likeness, before any word is cut out. */

/** Characters that must agree behind a changed word before it is believed that the texts go on together. */
const PROOF = 10;
/** Words to skip in either text: one word replaced, put in, taken out, then two, and so on. */
const SKIPS = {
  before: [1, 0, 1, 2, 1, 2, 0, 2, 3, 0, 3],
  after: [1, 1, 0, 2, 2, 1, 2, 0, 3, 3, 0],
};

/**
 * Characters that both texts have in the same order, as far as one reading finds them: at least these are common, there
 * may be more. Linear in the length of the texts; a changed word or two are stepped over, a rewritten phrase ends the
 * reading, and what agrees from the end is added.
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
    while (one < before.length && two < after.length && before.charCodeAt(one) === after.charCodeAt(two)) {
      one += 1;
      two += 1;
    }
    if (one === before.length && two === after.length) return common + one - start;
    // The word that differs is given up from its first letter, on both sides.
    const word = Math.max(start, before.lastIndexOf(' ', one - 1) + 1);
    two -= one - word;
    one = word;
    common += one - start;
    const skip = skipFrom(before, one, after, two);
    if (skip === -1) break;
    one = wordsOn(before, one, SKIPS.before[skip] ?? 0);
    two = wordsOn(after, two, SKIPS.after[skip] ?? 0);
  }
  let end = 0;
  const room = Math.min(before.length - one, after.length - two);
  while (
    end < room &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1;
  return common + end;
}

/** Which of the skips the texts go on together behind; -1 for none. */
function skipFrom(before: string, one: number, after: string, two: number): number {
  for (let skip = 0; skip < SKIPS.before.length; skip += 1) {
    const from = wordsOn(before, one, SKIPS.before[skip] ?? 0);
    if (goOnTogether(before, from, after, wordsOn(after, two, SKIPS.after[skip] ?? 0))) return skip;
  }
  return -1;
}

/** Where the text goes on behind so many words; beyond its end where it has not so many. */
function wordsOn(text: string, from: number, words: number): number {
  let at = from;
  for (let count = 0; count < words; count += 1) {
    const space = text.indexOf(' ', at);
    if (space === -1) return text.length;
    at = space + 1;
  }
  return at;
}

function goOnTogether(before: string, one: number, after: string, two: number): boolean {
  if (one >= before.length || two >= after.length) return one === before.length && two === after.length;
  const length = Math.min(PROOF, before.length - one, after.length - two);
  for (let at = 0; at < length; at += 1) {
    if (before.charCodeAt(one + at) !== after.charCodeAt(two + at)) return false;
  }
  return length === PROOF || one + length === before.length || two + length === after.length;
}
