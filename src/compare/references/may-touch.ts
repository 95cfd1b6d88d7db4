/** Whether an edit may touch a reference: cheap to ask, never too few. */
import type { Hunk } from '../words/index.ts';
import { type ReferenceWords, referenceWordsOf } from './words.ts';

const NUMBERED =
  /\p{Nd}|[〇○零一二三四五六七八九十百]|\b[IVX]+\b|(?:^|[\s(])(?:\p{L}|[ivx]{2,5}|([a-z])\1|هـ)\)?(?:[\s)]|$)|\b(?:bis|ter|qua|qui|sex|sep|oct)/u;

const patterns = new WeakMap<ReferenceWords, RegExp>();

/** `paragraph 6 of this article` became `article 6`: the words of these two levels. */
function levelsOf(words: ReferenceWords): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const names = words.kinds.flatMap(([level, one, many]) =>
    level === 'article' || level === 'paragraph' ? [one, many] : [],
  );
  const pattern = new RegExp(`(?:${names.join('|')})(?!\\p{L})`, 'iu');
  patterns.set(words, pattern);
  return pattern;
}

/** Whether an edit may touch the number of a reference, or what it is the number of. */
export function mayTouchReference({ deleted, inserted }: Hunk, language: string): boolean {
  if (NUMBERED.test(deleted) || NUMBERED.test(inserted)) return true;
  const words = referenceWordsOf(language);
  return words !== null && (levelsOf(words).test(deleted) || levelsOf(words).test(inserted));
}
