/** The grammar of a token as regular expressions. Compiled once; all of them use set notation (`v`). */

/** Soft hyphen, zero-width and bidi marks: part of the text, no part of what a word is. */
const INVISIBLE = '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';

/** Scripts written without spaces, which need a dictionary to be cut into words. */
const DENSE_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const DENSE_SIGN = `${DENSE_SCRIPTS.map(script => `\\p{sc=${script}}`).join('')}ー`;

const LETTER = `[[\\p{L}\\p{M}]--[${DENSE_SIGN}]]`;
const WORD_SIGN = `[[\\p{L}\\p{M}\\p{N}${INVISIBLE}]--[${DENSE_SIGN}]]`;
const SYMBOL_SIGN = `[[\\p{L}\\p{Nd}]--[${DENSE_SIGN}]]`;
const TRAIL = `[\\p{M}${INVISIBLE}]*`;

// A hyphen or an apostrophe belongs to a word only between two of its letters, so that a closing quotation mark stays
// outside and `2020-2030` is a range of two numbers.
const JOIN = "[\\-\\u2010\\u2011'’]";
const WORD = `${LETTER}${WORD_SIGN}*(?:${JOIN}${WORD_SIGN}+)*`;
const NUMBER = `\\p{N}+(?:[.,٫٬]\\p{N}+)*(?:[%‰٪]|°\\p{L}?|${LETTER}${WORD_SIGN}*)?(?:${JOIN}${LETTER}${WORD_SIGN}*)*`;

// `A/AC.291/22/Rev.3`, `1/CP.21`: parts that start with a capital or a digit, and a digit after the first stroke;
// `and/or` and `States/Parties` stay three tokens. Repetitions are bounded, or `A.A.A.…` would take quadratic time.
const SYMBOL_PART = `[\\p{Lu}\\p{Nd}]${SYMBOL_SIGN}{0,20}(?:[.\\-]${SYMBOL_SIGN}{1,20}){0,4}`;
const SYMBOL = `${SYMBOL_PART}(?=/[${SYMBOL_SIGN}.\\/\\-]{0,60}\\p{Nd})(?:/${SYMBOL_PART})+`;

const NOTE = '\\[\\^[^\\]\\s]+\\]';
const BRACKET = '[\\[\\]［］〔〕【】]';
const DENSE_RUN = `[${DENSE_SIGN}][${DENSE_SIGN}\\p{M}${INVISIBLE}]*`;
const REPEATED = '\\.{2,}|-{2,}|_{2,}';

/**
 * One token at `lastIndex`, whatever stands there but white space: the last alternative takes any sign.
 *
 * A run of a dense script comes out as one match, to be cut up by {@link ./dense-script.ts}.
 */
export const TOKEN = new RegExp(
  `(?:${NOTE}|${BRACKET}|${SYMBOL}|${WORD}|${NUMBER}|${DENSE_RUN}|${REPEATED}|\\S)${TRAIL}`,
  'vy',
);

/** White space and lone invisible marks at `lastIndex`: what stands between tokens. */
export const GAP = new RegExp(`[\\s${INVISIBLE}]+`, 'vy');

/** Does the text hold an invisible mark at all? */
export const HAS_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'v');

/** Every run of invisible marks. */
export const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, 'gv');

export const STARTS_DENSE = new RegExp(`^[${DENSE_SIGN}]`, 'v');
export const STARTS_WORD = /^[\p{L}\p{M}]/u;
export const STARTS_NUMBER = /^\p{N}/u;
export const STARTS_BRACKET = new RegExp(`^${BRACKET}`, 'v');
