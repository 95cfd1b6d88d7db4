/** What two provisions have in common beside what their edit pairs: the longest stretches of words first. */
import { isConnective } from './connectives.ts';
import { contentIn, placesOfWords, type Run } from './draft-words.ts';
import type { Common, LooseWords, SideName } from './loose-words.ts';

/**
 * Words with a content that make a stretch that is no chance; fewer do if they are all that a bracket holds. (With two, `[on climate
 * change]` would be found in `in addressing climate change`.)
 */
const ENOUGH = 3;
/** Pairs of equal words that are looked at in two provisions at most: a paragraph of the Paris drafts has a tenth of it. */
const MOST_SEEDS = 20_000;

/** Pairs the words without a partner of two places, of which these are the stretches and the numbers. */
export function pairCommonRuns(
  loose: LooseWords,
  runs: Common,
  places: { before: number; after: number },
): void {
  const { before } = loose.words;
  const isEnough = (common: Common) => {
    if (!isFree(loose, common)) return false;
    const content = contentIn(before, common.before);
    const isWhole = (side: SideName) =>
      loose.bracketsIn(side, places[side]).some(bracket => holds(loose, side, common[side], bracket));
    return content >= ENOUGH || (content > 0 && (isWhole('before') || isWhole('after')));
  };
  const lengthOf = ({ before: { from, to } }: Common) => (before.to[to - 1] ?? 0) - (before.from[from] ?? 0);
  const found = commonRuns(loose, runs).map(common => ({ common, length: lengthOf(common) }));
  found.sort(
    (one, two) =>
      two.length - one.length ||
      one.common.before.from - two.common.before.from ||
      one.common.after.from - two.common.after.from,
  );
  for (const { common } of found) if (isEnough(common)) loose.pair(common);
}

function isFree(loose: LooseWords, { before, after }: Common): boolean {
  for (let at = before.from; at < before.to; at += 1) if (!loose.isLoose('before', at)) return false;
  for (let at = after.from; at < after.to; at += 1) if (!loose.isLoose('after', at)) return false;
  return true;
}

/** Whether a stretch has all words of a bracket, but for connectives at its ends. */
function holds(loose: LooseWords, side: SideName, run: Run, bracket: Run): boolean {
  const { keys } = loose.words[side];
  let { from, to } = bracket;
  while (from < to && isConnective(keys[from] ?? '')) from += 1;
  while (to > from && isConnective(keys[to - 1] ?? '')) to -= 1;
  return from < to && run.from <= from && to <= run.to;
}

/** All stretches that can be made no longer. */
function commonRuns(loose: LooseWords, { before, after }: Common): Common[] {
  const { keys } = loose.words.before;
  const places = placesOfWords(loose.words.after, after);
  const found: Common[] = [];
  let seeds = 0;
  for (let at = before.from; at < before.to; at += 1) {
    if (!loose.isLoose('before', at)) continue;
    for (const other of places.get(keys[at] ?? '') ?? []) {
      seeds += 1;
      if (seeds > MOST_SEEDS) return [];
      const isInside = at > before.from && other > after.from && loose.areSame(at - 1, other - 1);
      if (isInside || !loose.areSame(at, other)) continue;
      let length = 1;
      while (
        at + length < before.to &&
        other + length < after.to &&
        loose.areSame(at + length, other + length)
      )
        length += 1;
      found.push({ before: { from: at, to: at + length }, after: { from: other, to: other + length } });
    }
  }
  return found;
}
