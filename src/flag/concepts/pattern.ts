/** Words of a concept -> the expression that finds them, by the habits of the script. */

import { termPattern } from '../../compare/index.ts';

/** What Arabic writes together with the word behind it: and, so, with, as, for, for the. */
const JOINED = '(?:و|ف)?(?:لل|ب|ك|ل)?';
/** Vowel signs and the stroke that stretches a word. */
const VOWELS = '[\\p{M}\\u0640]*';

/** The expression for a list of words in a language, with the flags `giu`. */
export function conceptPattern(words: readonly string[], language: string): RegExp {
  const spaced = words.join('|').replaceAll(' ', '\\s+');
  if (language === 'zh') return new RegExp(`(?:${spaced})`, 'giu');
  if (language !== 'ar') return new RegExp(`(?<![\\p{L}-])(?:${spaced})(?![\\p{L}])`, 'giu');
  const voweled = spaced.replace(/\p{Script=Arabic}/gu, `$&${VOWELS}`);
  return new RegExp(`(?<![\\p{L}\\p{M}])${JOINED}(?:${voweled})(?!\\p{L})`, 'giu');
}

/** The expression for phrases in the singular and plural, as watchlists have them, with the same flags. */
export const phrasesPattern = (phrases: readonly string[], language: string): RegExp =>
  new RegExp(phrases.map(phrase => `(?:${termPattern(phrase, language)})`).join('|'), 'giu');

/** The places of words in a text, without those inside a near-miss. */
export function matchesIn(text: string, pattern: RegExp, nearMisses: RegExp | null): RegExpExecArray[] {
  const found = [...text.matchAll(pattern)];
  if (!nearMisses || found.length === 0) return found;
  const missed = [...text.matchAll(nearMisses)].map(({ 0: words, index }) => [index, index + words.length]);
  return found.filter(
    ({ 0: words, index }) =>
      !missed.some(([from = 0, to = 0]) => index >= from && index + words.length <= to),
  );
}
