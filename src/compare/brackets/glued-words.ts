/** One word that is two in the other draft, because a blank is missing or a hyphen was taken out: `best availablescientific`. */
import { placesOfWords } from './draft-words.ts';
import type { Common, LooseWords, SideName } from './loose-words.ts';

/** Letters of each half: of shorter ones (`in` and `form`) some word is always made. */
const SHORTEST = 3;

/**
 * Pairs words without a partner with two such words of the other side. These need not stand side by side: of `[available] [reliable]
 * scientific` the first and the last were kept.
 */
export function pairGluedWords(loose: LooseWords, runs: Common): void {
  pairOneWithTwo(loose, runs, 'before');
  pairOneWithTwo(loose, runs, 'after');
}

function pairOneWithTwo(loose: LooseWords, runs: Common, side: SideName): void {
  const other = side === 'before' ? 'after' : 'before';
  const places = placesOfWords(loose.words[other], runs[other]);
  const looseAt = (key: string, from: number) =>
    places.get(key)?.find(at => at >= from && loose.isLoose(other, at));
  for (let at = runs[side].from; at < runs[side].to; at += 1) {
    const key = loose.words[side].keys[at] ?? '';
    if (!loose.isLoose(side, at)) continue;
    for (let cut = SHORTEST; cut <= key.length - SHORTEST; cut += 1) {
      const first = looseAt(key.slice(0, cut), runs[other].from);
      const last = first === undefined ? undefined : looseAt(key.slice(cut), first + 1);
      if (first === undefined || last === undefined) continue;
      loose.pairParts(side, at, [first, last]);
      break;
    }
  }
}
