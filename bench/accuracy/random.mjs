// Seeded choices. The same seed makes the same treaties and the same edits on every machine.
import { random } from '../pairs.mjs';

/** A source of choices: `next` from 0 to 1, and what is usually made of it. */
export function choices(seed) {
  const next = random(seed);
  const below = count => Math.floor(next() * count);
  const pick = list => list[below(list.length)];
  const shuffled = list => {
    const copy = [...list];
    for (let at = copy.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      [copy[at], copy[other]] = [copy[other], copy[at]];
    }
    return copy;
  };
  return { next, below, pick, shuffled, chance: share => next() < share };
}
