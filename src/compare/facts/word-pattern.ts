/** Whole words of a list as a regular expression. */
import { forText } from '../../document/index.ts';

/**
 * For texts without letters beyond ASCII, and for all others: to look around for a class of Unicode at every sign of a text takes twice
 * as long, and such an expression takes long to compile. The underscore is a letter in none of them.
 */
interface Patterns {
  ascii: RegExp | null;
  every: RegExp | null;
}

const patterns = { spaced: new Map<string, Patterns>(), zh: new Map<string, Patterns>() };

const IS_ASCII = /^[\0-\x7f\u2010-\u201f\u2026]*$/;

/** Whole words of a list, wherever they stand in a text: ` ` is any white space. To be given to `match`, `matchAll` and `search` only. */
export function wordPattern(words: string, language: string, text: string): RegExp {
  const known = patterns[language === 'zh' ? 'zh' : 'spaced'];
  let found = known.get(words);
  if (!found) {
    found = { ascii: null, every: null };
    known.set(words, found);
  }
  if (language === 'zh') {
    found.every ??= new RegExp(`(?:${sourceOf(words)})`, 'gu');
    return found.every;
  }
  // A list that names classes of Unicode needs the flag that gives them their meaning.
  if (IS_ASCII.test(text) && !words.includes('\\p{')) {
    found.ascii ??= new RegExp(`(?<![A-Za-z0-9-])(?:${sourceOf(words)})(?![A-Za-z0-9-])`, 'gi');
    return found.ascii;
  }
  found.every ??= new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sourceOf(words)})(?![\\p{L}\\p{N}-])`, 'giu');
  return forText(found.every, text);
}

const sourceOf = (words: string): string =>
  words.replaceAll("['’]", "'").replaceAll(' ', '\\s+').replaceAll("'", "['’]\\s?");
