/** Labels of alternatives: `Option 1:`, `[Alt 2]`, `Sub-option 2`, `Variante première :`. */
import { alternativesOf } from './alternatives.ts';
import {
  asciiStart,
  beginsOtherwise,
  OPTION_WORDS,
  SHARED_WORDS,
  SUBOPTION_WORDS,
  WORD_END,
} from './label-words.ts';
import { forText } from './latin-patterns.ts';
import { lazy } from './lazy.ts';
import { SPELLING_LANGUAGES, spelledNumberAt } from './number-words.ts';
import { NUMBER_PATTERN, normaliseNumber } from './numbers.ts';

export interface OptionLabel {
  /** As printed, a prefix of the text: `Option 1:`, `Option 4 –`, `Option 1, sub-option 2`, `Option 1 (of 3)`. */
  label: string;
  /** `1`, `A`; `1.2` where a label names an option and one of its own options at once. */
  number: string;
  /** 1 for an option, 2 for one that stands in another one (`Sub-option 2`). */
  level: 1 | 2;
}

const SUBOPTION = `(?:${alternativesOf(SUBOPTION_WORDS)})`;
/** Asked first: the number behind takes a large expression, and few lines begin with such a word. */
const OPTION_WORD = lazy(
  () =>
    new RegExp(
      `^(?:[\\[(［] ?){0,6}(?:(?<sub>${SUBOPTION})|${alternativesOf(OPTION_WORDS)})${WORD_END}`,
      'iu',
    ),
);
const NUMBER_BEHIND = lazy(
  () =>
    new RegExp(
      [
        `^\\s*\\(?(?<number>${NUMBER_PATTERN})\\)?`,
        `(?:,\\s*${SUBOPTION}${WORD_END}\\s*(?<second>\\p{Nd}{1,2}|[a-z])(?![\\p{L}\\p{Nd}]))?`,
        // `Option 5**` has a note; `Option 1 (of 3)` counts them.
        '(?:\\*{1,3})?(?:\\s*\\(\\p{L}{1,3}\\s?\\p{Nd}{1,2}\\))?',
        // A stop or a dash behind it, nothing at all, or words in braces or parentheses that say what becomes of the text.
        '(?:\\s*[:.：)]\\s*:?|\\s+[–—-](?=\\s|$)|(?=\\s*$)|(?=\\s*\\[\\^)|(?=\\s*[{(（])|(?<closed>(?=[\\]］])))[\\])］]*:?(?=\\s|$|\\p{P}|\\p{L})',
      ].join(''),
      'iu',
    ),
);

const OPTION_STARTS = new Set([...OPTION_WORDS, ...SUBOPTION_WORDS].map(asciiStart));

/** `Option 1:` and `Option (a):`, read without the grammar. */
const COMMON_OPTION = /^(?:Option|Alternative) (?:(\d{1,2}|[IVX])|\(([a-z])\)):(?=\s*$|\s+[^\s:\])）］])/;

/** The option label that `text` starts with (`Option 1:`, `[Alt 2]`), or null. */
export function optionLabelAt(text: string): OptionLabel | null {
  if (beginsOtherwise(text, OPTION_STARTS)) return null;
  const common = COMMON_OPTION.exec(text);
  if (common) return { label: common[0], number: common[1] ?? common[2] ?? '', level: 1 };
  const word = forText(OPTION_WORD(), text).exec(text);
  if (!word) return null;
  const level = word.groups?.sub ? 2 : 1;
  const behind = text.slice(word[0].length);
  const match = forText(NUMBER_BEHIND(), behind).exec(behind);
  const { number: raw, second, closed } = match?.groups ?? {};
  if (match && raw && (closed === undefined || /^[[［]/.test(text))) {
    const number = [raw, ...(second ? [second] : [])].map(normaliseNumber).join('.');
    return { label: (word[0] + match[0]).trimEnd(), number, level };
  }
  return spelledOption(word[0], behind, level);
}

const BARE_NUMBER = /^\s*(?<number>\d{1,2}|[IVX]{1,4}|[A-Z])(?:\*{1,3})?(?=\s+[\p{Lu}\p{Lo}"“«[])/u;

/**
 * The option label in front of a capital on the same line (`Option 1 No article`), or null. A sentence may begin so (`Option 1
 * Parties preferred …`): only what stands around can tell, so that is for the caller to judge.
 */
export function bareOptionLabelAt(text: string): OptionLabel | null {
  if (beginsOtherwise(text, OPTION_STARTS)) return null;
  const word = forText(OPTION_WORD(), text).exec(text);
  const match = word && BARE_NUMBER.exec(text.slice(word[0].length));
  if (!word || !match) return null;
  const level = word.groups?.sub ? 2 : 1;
  return { label: word[0] + match[0], number: match.groups?.number ?? '', level };
}

/** `Option One:`, `Variante première :`. */
function spelledOption(word: string, behind: string, level: 1 | 2): OptionLabel | null {
  const gap = /^\s+(?=\p{L})/u.exec(behind)?.[0].length ?? 0;
  const spelled = gap > 0 ? spelledNumberAt(behind.slice(gap), SPELLING_LANGUAGES) : null;
  if (!spelled) return null;
  const length = gap + spelled.length;
  const end = /^(?:\s*[:.：)]|(?=\s*$))/.exec(behind.slice(length));
  return end
    ? { label: word + behind.slice(0, length) + end[0], number: String(spelled.value), level }
    : null;
}

const SHARED_START = lazy(
  () =>
    new RegExp(
      `(?:^|[^\\p{L}])(?:${alternativesOf(SHARED_WORDS)}).{0,40}(?:${alternativesOf([...OPTION_WORDS, ...SUBOPTION_WORDS])})|(?:${alternativesOf(OPTION_WORDS.filter(word => /\p{Script=Han}/u.test(word)))}).{0,20}(?:${alternativesOf(SHARED_WORDS)})`,
      'iu',
    ),
);
/** Longer ones are sentences. */
const LONGEST_HEADER = 120;

/**
 * Whether a line is the header of what several options have in common (`Provisions common to Options 1 and 2 above`), which
 * ends them and stands beside them.
 */
export function isCommonToOptions(text: string): boolean {
  return text.length <= LONGEST_HEADER && !/[.;,]$/.test(text) && forText(SHARED_START(), text).test(text);
}
