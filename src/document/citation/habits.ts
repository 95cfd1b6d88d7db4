/**
 * The words of citations, of every language at once: people cite in their own whatever the draft is in.
 * The words themselves stand in `document/languages/`; here are the patterns that find them.
 */

import { alternativesOf } from '../alternatives.ts';
import { CHINESE_LINES, CITING_LANGUAGES, type CitedKind, LANGUAGES, spellings } from '../languages/index.ts';
import { lazy } from '../lazy.ts';
import { CHINESE_NUMERAL } from '../numerals.ts';

/** What a word of a citation names; a recital is turned into a line of the preamble. */
export type WordKind = CitedKind;

const KINDS = new Map<string, WordKind>();
const GENITIVE_WORDS = new Set<string>();

function learn(kind: WordKind, words: readonly string[]): void {
  for (const word of words.flatMap(spellings)) if (!KINDS.has(word)) KINDS.set(word, kind);
}
for (const { headed, options, suboptions, annexed } of Object.values(LANGUAGES)) {
  learn('annex', annexed);
  for (const [kind, words] of Object.entries(headed)) learn(kind as WordKind, words);
  learn('option', options);
  learn('option', suboptions ?? []);
}
for (const { cited, genitives } of Object.values(LANGUAGES)) {
  for (const [kind, words] of Object.entries(cited)) learn(kind as WordKind, words);
  for (const [kind, words] of Object.entries(genitives ?? {})) {
    learn(kind as WordKind, words);
    for (const word of words.flatMap(spellings)) GENITIVE_WORDS.add(word);
  }
}

const ORDINALS = new Map<string, number>();
for (const { cited, ordinals = [] } of Object.values(CITING_LANGUAGES)) {
  for (const [kind, words] of Object.entries(cited)) learn(kind as WordKind, words);
  for (const [at, word] of ordinals.entries()) ORDINALS.set(word, at + 1);
}

const alternatives = alternativesOf(KINDS.keys());

/** A word for a kind, to be tried at one place of the text (sticky). */
export const WORD = lazy(
  () => new RegExp(`(?:${alternatives})(?:(?<=[§\\p{Script=Han}])|(?![\\p{L}\\p{Mn}]))`, 'iuy'),
);

/** An ordinal in digits before the name of a line: `1er alinéa`, `2e lid`, `3rd paragraph`, `2º párrafo`. */
const IN_DIGITS = /^(?<digits>\p{Nd}{1,3})(?:er|re|ère|[eè]me|e|st|nd|rd|th|de|ste|\.?[ºª°])(?=\s)/iu;

/** The ordinal that a text begins with, and its length, if it is one of those that are read for citations alone. */
export function ordinalAt(text: string): { value: string; length: number } | null {
  const digits = IN_DIGITS.exec(text);
  if (digits) return { value: digits.groups?.digits ?? '', length: digits[0].length };
  const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const value = ORDINALS.get(word.toLowerCase());
  return value === undefined ? null : { value: String(value), length: word.length };
}

/** What joins an inner provision to the outer one that follows: `paragraph 1 of article 35`. */
export const OF =
  /(?:of(?:\s+the)?|de\s+l['’]|de\s+la(?!\p{L})|dell['’]|dell[ao]|del|des|der|de|du|d[ao]s?|van\s+(?:het|de)|van|من|的)(?:(?<=['’的])|(?!\p{L}))/iuy;

/** Words that say nothing about the place. */
export const FILLER = /(?:the(?!\p{L})|l['’])/iuy;

/**
 * A Chinese numbered line: `第一款`, `第（三）项`, `(c)项`, `第二款之二`. Headings (`第三十五条`) are known to the label
 * grammar.
 */
export const CHINESE_LINE = lazy(
  () =>
    new RegExp(
      `(?:第\\s*(?:[(（]\\s*)?|[(（]\\s*)(?<number>${CHINESE_NUMERAL}|\\p{Nd}+|[a-z]{1,4})(?:\\s*[)）])?\\s*(?<word>[${Object.keys(CHINESE_LINES).join('')}])(?<inserted>之[二三四五六七八九十]+)?`,
      'iuy',
    ),
);

/** The kind that a word names, and whether its form already says “of”. The word must be one that `WORD` found. */
export function kindOfWord(word: string): { kind: WordKind; genitive: boolean } | null {
  const known = word.toLowerCase();
  const kind = KINDS.get(known) ?? CHINESE_LINES[known];
  return kind === undefined ? null : { kind, genitive: GENITIVE_WORDS.has(known) };
}

/** What a sticky pattern finds at exactly this place of the text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Whether text starts with a word that the reader of citations would take for something else than a number. Behind the word for a
 * note, a kind is the name of the note: `note protocol`.
 */
export function startsWithWord(text: string, note: boolean): boolean {
  const kinds = note ? [] : [WORD(), CHINESE_LINE()];
  return [...kinds, OF, FILLER].some(pattern => matchAt(pattern, text, 0) !== null);
}
