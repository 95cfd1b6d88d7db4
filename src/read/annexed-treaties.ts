/** Treaties behind the treaty, as protocols are. */
import { annexedLabelAt } from '../document/index.ts';
import { isTitleWords } from './phrases.ts';
import type { Seen } from './seen.ts';

/**
 * Blocks with which a treaty after the treaty begins: `Protocol I`, and its own article 1. A title page is a title, and a
 * protocol that has no articles of its own is only spoken of.
 */
export function annexedTreaties(blocks: readonly Seen[]): ReadonlySet<number> {
  const found = new Set<number>();
  let began = false;
  let last = -1;
  for (const [at, { plain, label, level }] of blocks.entries()) {
    if (label?.kind === 'article') {
      if (last !== -1 && /^(?:1|I)$/.test(label.number ?? '')) found.add(last);
      began = true;
      last = -1;
    } else if (began && !label && annexedLabelAt(plain) && (level !== null || isTitleWords(plain, LONGEST)))
      last = at;
  }
  return found;
}

/** Titles of treaties are long; in words. */
const LONGEST = 30;
