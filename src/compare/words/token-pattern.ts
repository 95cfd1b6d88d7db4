/** The grammar of a token as regular expressions, each compiled once. */

import { lazy } from '../../document/index.ts';

/** Soft hyphen, zero-width and bidi marks: part of the text, no part of what a word is. */
const INVISIBLE = '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';

/** Scripts written without spaces, which need a dictionary to be cut into words. */
const DENSE_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const DENSE_SIGN = `${DENSE_SCRIPTS.map(script => `\\p{sc=${script}}`).join('')}ー`;

// A hyphen or an apostrophe belongs to a word only between two of its letters, so that a closing quotation mark stays
// outside and `2020-2030` is a range of two numbers.
const JOIN = "[\\-\\u2010\\u2011'’]";
const NOTE = '\\[\\^[^\\]\\s]+\\]';
const BRACKET = '[\\[\\]［］〔〕【】]';
const DENSE_RUN = `[${DENSE_SIGN}][${DENSE_SIGN}\\p{M}${INVISIBLE}]*`;
const REPEATED = '\\.{2,}|-{2,}|_{2,}';

/** The signs that words are made of, as character classes. */
interface Alphabet {
  letter: string;
  /** What a word may go on with. */
  wordSign: string;
  number: string;
  /** What a part of a document symbol starts with, and what it goes on with. */
  symbolStart: string;
  symbolSign: string;
  /** Marks behind any token. */
  trail: string;
}

const EVERY_SCRIPT: Alphabet = {
  letter: `[[\\p{L}\\p{M}]--[${DENSE_SIGN}]]`,
  wordSign: `[[\\p{L}\\p{M}\\p{N}${INVISIBLE}]--[${DENSE_SIGN}]]`,
  number: '\\p{N}',
  symbolStart: '[\\p{Lu}\\p{Nd}]',
  symbolSign: `[[\\p{L}\\p{Nd}]--[${DENSE_SIGN}]]`,
  trail: `[\\p{M}${INVISIBLE}]*`,
};

/** The same classes spelled out for Latin-1. Compiling the others takes longer than comparing a short draft. */
const LATIN_1: Alphabet = {
  letter: '[A-Za-zªµºÀ-ÖØ-öø-ÿ]',
  wordSign: '[A-Za-zªµºÀ-ÖØ-öø-ÿ0-9²³¹¼-¾\\u00AD]',
  number: '[0-9²³¹¼-¾]',
  symbolStart: '[A-ZÀ-ÖØ-Þ0-9]',
  symbolSign: '[A-Za-zªµºÀ-ÖØ-öø-ÿ0-9]',
  trail: '\\u00AD*',
};

function tokenPattern(alphabet: Alphabet, runs: readonly string[]): string {
  const { letter, wordSign, number, symbolStart, symbolSign, trail } = alphabet;
  const word = `${letter}${wordSign}*(?:${JOIN}${wordSign}+)*`;
  const amount = `${number}+(?:[.,٫٬]${number}+)*(?:[%‰٪]|°${letter}?|${letter}${wordSign}*)?(?:${JOIN}${letter}${wordSign}*)*`;
  // `A/AC.291/22/Rev.3`, `1/CP.21`: parts that start with a capital or a digit, and a digit after the first stroke;
  // `and/or` and `States/Parties` stay three tokens. Repetitions are bounded, or `A.A.A.…` would take quadratic time.
  const part = `${symbolStart}${symbolSign}{0,20}(?:[.\\-]${symbolSign}{1,20}){0,4}`;
  const symbol = `${part}(?=/(?:${symbolSign}|[.\\/\\-]){0,60}[0-9])(?:/${part})+`;
  return `(?:${[NOTE, BRACKET, symbol, word, amount, ...runs, REPEATED, '\\S'].join('|')})${trail}`;
}

const everyScript = lazy(() => new RegExp(tokenPattern(EVERY_SCRIPT, [DENSE_RUN]), 'vy'));
const latin1 = lazy(() => new RegExp(tokenPattern(LATIN_1, []), 'y'));
const IS_LATIN_1 = /^[\0-\u00ff\u2010-\u201f\u2026]*$/;

/**
 * A sticky expression for one token of `text` at `lastIndex`, whatever stands there but white space: its last
 * alternative takes any sign. A run of a dense script comes out as one match, to be cut up by `dense-script.ts`.
 */
export function tokenGrammar(text: string): RegExp {
  return IS_LATIN_1.test(text) ? latin1() : everyScript();
}

/** White space and lone invisible marks at `lastIndex`: what stands between tokens. */
export const GAP = lazy(() => new RegExp(`[\\s${INVISIBLE}]+`, 'vy'));

/** Does the text hold an invisible mark at all? */
export const HAS_INVISIBLE = lazy(() => new RegExp(`[${INVISIBLE}]`, 'v'));

/** Every run of invisible marks. */
export const INVISIBLES = lazy(() => new RegExp(`[${INVISIBLE}]+`, 'gv'));

export const STARTS_DENSE = lazy(() => new RegExp(`^[${DENSE_SIGN}]`, 'v'));
export const STARTS_WORD = /^[\p{L}\p{M}]/u;
export const STARTS_NUMBER = /^\p{N}/u;
export const STARTS_BRACKET = lazy(() => new RegExp(`^${BRACKET}`, 'v'));
