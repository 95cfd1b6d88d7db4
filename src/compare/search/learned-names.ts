/**
 * Names that one draft writes out and the other writes short without saying so: “the CMA” gave way to “the Conference of the Parties
 * serving as the meeting of the Parties to the Paris Agreement” in line after line. What changed throughout is no difference.
 */
import type { SubjectWords } from './subject-words.ts';

export interface LearnedName {
  short: number;
  name: readonly number[];
}

type Words = Pick<SubjectWords, 'ids'>;

/** Pairs of lines that have to agree, and how many words a name has that is worth a short form. */
const AGREED = 3;
const LEAST_WORDS = 3;
const MOST_WORDS = 16;

/** The names that single words of the one or the other line of a pair gave way to, `pairs` being those that were edited. */
export function namesLearned(pairs: readonly (readonly [before: Words, after: Words])[]): LearnedName[] {
  const found = new Map<string, LearnedName & { count: number }>();
  for (const [before, after] of pairs) {
    const inPair = new Map([...swapsOf(before.ids, after.ids), ...swapsOf(after.ids, before.ids)]);
    for (const [key, learned] of inPair) {
      const known = found.get(key);
      if (known) known.count += 1;
      else found.set(key, { ...learned, count: 1 });
    }
  }
  return [...found.values()].filter(({ count }) => count >= AGREED);
}

/** Words of one line that the other has not, with the several words that stand there between the same neighbours. */
function swapsOf(ids: readonly number[], others: readonly number[]): [key: string, learned: LearnedName][] {
  const there = new Set(others);
  return ids.flatMap((short, at): [string, LearnedName][] => {
    if (there.has(short)) return [];
    const start = at === 0 ? -1 : others.indexOf(ids[at - 1] ?? -1);
    if (start < 0 && at > 0) return [];
    const end =
      at === ids.length - 1 ? others.length : others.indexOf(ids[at + 1] ?? -1, start + 1 + LEAST_WORDS);
    const name = others.slice(start + 1, Math.max(start + 1, end));
    if (name.length < LEAST_WORDS || name.length > MOST_WORDS) return [];
    return [[`${short}:${name.join(' ')}`, { short, name }]];
  });
}
