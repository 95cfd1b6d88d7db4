/** A watched word or phrase -> the pattern that finds it, made once. */
import { termPattern } from '../compare/index.ts';

const patterns = new Map<string, RegExp>();
/** A pattern is small; this is more than any watchlist has. */
const MOST_KEPT = 50_000;

/** In the singular and plural and in either case. Without a flag `g`, so that asking keeps no place. */
export function phrasePattern(phrase: string, language: string): RegExp {
  const key = `${language} ${phrase}`;
  const known = patterns.get(key);
  if (known) return known;
  const source = termPattern(phrase, language);
  // The classes of Unicode take milliseconds to compile, in each of thousands of patterns; ASCII has no need of them.
  const isAscii = /^[\x20-\x7e]*$/.test(phrase) && !/^(?:zh|ar|ru)/.test(language);
  const pattern = isAscii
    ? new RegExp(source.replaceAll('[\\p{L}\\p{N}]', '[A-Za-z0-9\\u00c0-\\u024f]'), 'i')
    : new RegExp(source, 'iu');
  if (patterns.size > MOST_KEPT) patterns.clear();
  patterns.set(key, pattern);
  return pattern;
}
