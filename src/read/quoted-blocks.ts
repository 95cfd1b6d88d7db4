/** Blocks between quotation marks that open in one block and close in another: what an amendment puts into its treaty. */
import type { Seen } from './seen.ts';

/** Quotations of more blocks have lost their closing mark. */
const LONGEST = 60;

/** The blocks after the one in which a quotation opens, up to the one in which it closes. */
export function quotedBlocks(blocks: readonly Seen[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let from = -1;
  for (const [at, { plain }] of blocks.entries()) {
    if (!/[“”«»]/.test(plain)) continue;
    const balance = count(plain, /[“«]/gu) - count(plain, /[”»]/gu);
    if (balance > 0) from = at;
    else if (from !== -1 && balance < 0) {
      if (at - from <= LONGEST) for (let inner = from + 1; inner <= at; inner += 1) quoted.add(inner);
      from = -1;
    }
  }
  return quoted;
}

const count = (words: string, signs: RegExp) => words.match(signs)?.length ?? 0;
