/** Words of a concept -> the expression that finds them, by the habits of the script. */

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
