/** Labels of alternatives: `Option 1:`, `[Alt 2]`, `Variante première :`. */
import { asciiStart, beginsOtherwise, byLength, OPTION_WORDS, WORD_END } from './label-words.ts';
import { lazy } from './lazy.ts';
import { SPELLING_LANGUAGES, spelledNumberAt } from './number-words.ts';
import { NUMBER_PATTERN, normaliseNumber } from './numbers.ts';

const OPTION_WORD = `^[\\[(［]{0,6}(?:${byLength(OPTION_WORDS)})${WORD_END}`;
const OPTION_START = lazy(
  () =>
    new RegExp(
      `${OPTION_WORD}\\s*\\(?(?<number>${NUMBER_PATTERN})\\)?(?:\\s*[:.：)]\\s*:?|(?=\\s*$)|(?=\\s*\\[\\^)|(?<=^[[［].{0,80})(?=[\\]］]))[\\])］]*(?=\\s|$|\\p{P}|\\p{L})`,
      'iu',
    ),
);
const OPTION_SPELLED = lazy(() => new RegExp(`${OPTION_WORD}\\s+(?=\\p{L})`, 'iu'));

const OPTION_STARTS = new Set(OPTION_WORDS.map(asciiStart));

/** `Option 1:` and `Option (a):`, read without the grammar. */
const COMMON_OPTION = /^(?:Option|Alternative) (?:(\d{1,2}|[IVX])|\(([a-z])\)):(?=\s*$|\s+[^\s:\])）］])/;

/** The option label that `text` starts with (`Option 1:`, `[Alt 2]`), or null. */
export function optionLabelAt(text: string): { label: string; number: string } | null {
  if (beginsOtherwise(text, OPTION_STARTS)) return null;
  const common = COMMON_OPTION.exec(text);
  if (common) return { label: common[0], number: common[1] ?? common[2] ?? '' };
  const match = OPTION_START().exec(text);
  const raw = match?.groups?.number;
  if (match && raw) return { label: match[0].trimEnd(), number: normaliseNumber(raw) };
  const start = OPTION_SPELLED().exec(text)?.[0];
  const spelled = start === undefined ? null : spelledNumberAt(text.slice(start.length), SPELLING_LANGUAGES);
  if (start === undefined || !spelled) return null;
  const end = /^(?:\s*[:.：)]|(?=\s*$))/.exec(text.slice(start.length + spelled.length));
  const label = text.slice(0, start.length + spelled.length) + (end?.[0] ?? '');
  return end ? { label, number: String(spelled.value) } : null;
}
