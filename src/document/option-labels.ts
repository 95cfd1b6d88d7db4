/** Labels of alternatives: `Option 1:`, `[Alt 2]`, `Sub-option 2`, `Variante première :`. */
import {
  asciiStart,
  beginsOtherwise,
  byLength,
  OPTION_WORDS,
  SHARED_WORDS,
  SUBOPTION_WORDS,
  WORD_END,
} from './label-words.ts';
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

const OPEN = '^(?:[\\[(［] ?){0,6}';
const SUBOPTION = `(?:${byLength(SUBOPTION_WORDS)})`;
const OPTION_WORD = `${OPEN}(?:(?<sub>${SUBOPTION})|${byLength(OPTION_WORDS)})${WORD_END}`;
const OPTION_START = lazy(
  () =>
    new RegExp(
      [
        `${OPTION_WORD}\\s*\\(?(?<number>${NUMBER_PATTERN})\\)?`,
        `(?:,\\s*${SUBOPTION}${WORD_END}\\s*(?<second>${NUMBER_PATTERN}))?`,
        // `Option 5**` has a note; `Option 1 (of 3)` counts them.
        '(?:\\*{1,3})?(?:\\s*\\(\\p{L}{1,3}\\s?\\p{Nd}{1,2}\\))?',
        // A stop or a dash behind it, nothing at all, or words in braces or parentheses that say what becomes of the text.
        '(?:\\s*[:.：)]\\s*:?|\\s+[–—-](?=\\s|$)|(?=\\s*$)|(?=\\s*\\[\\^)|(?=\\s*[{(（])|(?<=^[[［].{0,80})(?=[\\]］]))[\\])］]*:?(?=\\s|$|\\p{P}|\\p{L})',
      ].join(''),
      'iu',
    ),
);
const OPTION_SPELLED = lazy(() => new RegExp(`${OPTION_WORD}\\s+(?=\\p{L})`, 'iu'));

const OPTION_STARTS = new Set([...OPTION_WORDS, ...SUBOPTION_WORDS].map(asciiStart));

/** `Option 1:` and `Option (a):`, read without the grammar. */
const COMMON_OPTION = /^(?:Option|Alternative) (?:(\d{1,2}|[IVX])|\(([a-z])\)):(?=\s*$|\s+[^\s:\])）］])/;

/** The option label that `text` starts with (`Option 1:`, `[Alt 2]`), or null. */
export function optionLabelAt(text: string): OptionLabel | null {
  if (beginsOtherwise(text, OPTION_STARTS)) return null;
  const common = COMMON_OPTION.exec(text);
  if (common) return { label: common[0], number: common[1] ?? common[2] ?? '', level: 1 };
  const match = OPTION_START().exec(text);
  const { number: raw, second, sub } = match?.groups ?? {};
  if (match && raw) {
    const number = [raw, ...(second ? [second] : [])].map(normaliseNumber).join('.');
    return { label: match[0].trimEnd(), number, level: sub ? 2 : 1 };
  }
  return spelledOption(text);
}

/** `Option One:`, `Variante première :`. */
function spelledOption(text: string): OptionLabel | null {
  const match = OPTION_SPELLED().exec(text);
  const start = match?.[0];
  const spelled = start === undefined ? null : spelledNumberAt(text.slice(start.length), SPELLING_LANGUAGES);
  if (start === undefined || !spelled) return null;
  const end = /^(?:\s*[:.：)]|(?=\s*$))/.exec(text.slice(start.length + spelled.length));
  const label = text.slice(0, start.length + spelled.length) + (end?.[0] ?? '');
  return end ? { label, number: String(spelled.value), level: match?.groups?.sub ? 2 : 1 } : null;
}

const SHARED_START = lazy(
  () =>
    new RegExp(
      `(?:^|[^\\p{L}])(?:${byLength(SHARED_WORDS)}).{0,40}(?:${byLength([...OPTION_WORDS, ...SUBOPTION_WORDS])})|(?:${byLength(OPTION_WORDS.filter(word => /\p{Script=Han}/u.test(word)))}).{0,20}(?:${byLength(SHARED_WORDS)})`,
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
  return text.length <= LONGEST_HEADER && !/[.;,]$/.test(text) && SHARED_START().test(text);
}
