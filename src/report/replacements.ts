/** Words that gave way to the same other words in many provisions: one change, made throughout. */
import type { Row } from '../compare/index.ts';

export interface Replacement {
  was: string;
  is: string;
  /** Provisions in which it was made. */
  count: number;
}

/** Provisions in which the same words gave way to the same others, from which on it is one change made throughout. */
const THROUGHOUT = 5;
const MOST_LETTERS = 60;

/** `instrument` → `Convention`, the most frequent first. */
export function replacementsOf(rows: readonly Row[]): Replacement[] {
  const made = new Map<string, Replacement>();
  for (const row of rows) {
    for (const [was, is] of new Map(swapsOf(row).map(swap => [swap.join('\0'), swap])).values()) {
      const known = made.get(`${was}\0${is}`);
      made.set(`${was}\0${is}`, { was, is, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...made.values()]
    .filter(({ count }) => count >= THROUGHOUT)
    .sort((one, two) => two.count - one.count);
}

function swapsOf({ text }: Row): [was: string, is: string][] {
  return text.flatMap((segment, at): [string, string][] => {
    const next = text[at + 1];
    if (segment.op !== 'delete' || next?.op !== 'insert') return [];
    const [was, is] = [segment.text.trim(), next.text.trim()];
    const isWorded = /\p{L}{3}/u.test(was) && /\p{L}{3}/u.test(is);
    return isWorded && was.length + is.length <= MOST_LETTERS ? [[was, is]] : [];
  });
}
