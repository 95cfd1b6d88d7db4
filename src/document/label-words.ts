/** The words that labels begin with, of all languages together, and how to ask for them quickly. */
import { LANGUAGES, type Language, spellings } from './languages/index.ts';
import type { HeadedKind } from './types.ts';

export interface HeadingWord {
  kind: HeadedKind;
  /** The languages that have the word: `section` is English and French. */
  languages: readonly Language[];
}

/** Every word for a kind of heading, in small letters. */
export const HEADING_WORDS = new Map<string, HeadingWord>();
/** Every word for an option, for an option of an option, for what options have in common, and for what is new. */
export const OPTION_WORDS: string[] = [];
export const SUBOPTION_WORDS: string[] = [];
export const SHARED_WORDS: string[] = [];
export const NEW_WORDS: string[] = [];
/** Every word for a number that is not decided yet, and every word that heads nothing without a number. */
export const UNDECIDED_WORDS: string[] = [];
export const NUMBERED_WORDS = new Set<string>();
/** Every word for a treaty behind another one. */
export const ANNEXED_WORDS: string[] = [];
for (const [name, data] of Object.entries(LANGUAGES)) {
  const { headed, options, suboptions = [], shared = [], added, annexed, undecided = [] } = data;
  ANNEXED_WORDS.push(...annexed.flatMap(spellings));
  OPTION_WORDS.push(...options.flatMap(spellings));
  SUBOPTION_WORDS.push(...suboptions.flatMap(spellings));
  SHARED_WORDS.push(...shared);
  NEW_WORDS.push(...added);
  UNDECIDED_WORDS.push(...undecided);
  for (const word of data.numbered ?? []) NUMBERED_WORDS.add(word);
  for (const [kind, words] of Object.entries(headed)) {
    for (const word of words.flatMap(spellings)) {
      const languages = HEADING_WORDS.get(word)?.languages ?? [];
      HEADING_WORDS.set(word, { kind: kind as HeadedKind, languages: [...languages, name as Language] });
    }
  }
}

/** Behind a word that has no spaces anyway, or where the word ends. */
export const WORD_END = '(?:(?<=\\p{Script=Han})|(?![\\p{L}\\p{M}]))';

/** The letters of ASCII that a word begins with. */
export const asciiStart = (word: string) => /^[a-z]*/.exec(word)?.[0] ?? '';

/** Turns away at once the many lines that begin with another word; the grammar is asked about the rest. */
export function beginsOtherwise(text: string, starts: ReadonlySet<string>): boolean {
  const match = /^(?:[[(] ?){0,6}(?:(\d)|([A-Za-z]+)(?![A-Za-z]|[^\0-\x7f]))/.exec(text);
  return match !== null && (match[1] !== undefined || !starts.has((match[2] ?? '').toLowerCase()));
}
