/** The numbers of headings, which take more forms than those of lines: `QQ.A.5`, `IVA`, `4 (bis)`, `13 A`, `[ ]`. */
import { alternativesOf } from './alternatives.ts';
import { NEW_WORDS, UNDECIDED_WORDS } from './label-words.ts';
import { forText } from './latin-patterns.ts';
import { lazy } from './lazy.ts';
import { COMPOUND_NUMBER, NUMBER_PATTERN, normaliseNumber, romanValue, SUFFIX_WORDS } from './numbers.ts';

/** `Статья 2-1`, `Статья 2¹`: the first of what was put in behind 2. In other languages a raised digit is a note. */
const INSERTED =
  '(?:\\p{Nd}{1,3}-\\p{Nd}{1,2}(?![\\p{Nd}-])|(?<=\\p{Script=Cyrillic}\\s)\\p{Nd}{1,3}[⁰¹²³⁴-⁹]{1,2})';
/** `QQ.A.5`, `TBT.4`, `3A.1`: the articles of a chapter that bears letters. */
const LETTERED_CHAPTER =
  '(?:[a-z]{1,4}(?:\\.[a-z]{1,2})*|\\p{Nd}{1,3}[a-z])\\.\\p{Nd}{1,3}(?![\\p{L}\\p{Nd}])';
/** `IVA`, put in behind IV; `4AA` and `4ZA`, put in behind and before 4A. */
const WITH_LETTERS = '(?:[ivxl]{1,7}[a-h]|\\p{Nd}{1,3}[a-z]{2})(?![\\p{L}\\p{Nd}])';

/** What may be the number of a heading, for a pattern that ignores case. `isHeadedNumber` has to be asked as well. */
export const HEADED_NUMBER = `(?:${INSERTED}|${COMPOUND_NUMBER}|${LETTERED_CHAPTER}|${WITH_LETTERS}|${NUMBER_PATTERN})`;

/** Numerals with a letter that are higher are words: `LIVE`. */
const HIGHEST = 40;

/** Whether what `HEADED_NUMBER` found is one: letters are capitals there, and what stands before a letter is a numeral. */
export function isHeadedNumber(raw: string): boolean {
  // `Article a` is the beginning of a sentence; only French writes its first number small.
  if (/^\p{Ll}/u.test(raw)) return /^premi/u.test(raw);
  const [, numeral] = /^([IVXL]+)[A-H]$/.exec(raw) ?? [];
  if (numeral !== undefined) return romanValue(raw) !== null || (romanValue(numeral) ?? HIGHEST) < HIGHEST;
  if (/^\p{Nd}{1,3}[a-z]{2}$/iu.test(raw))
    return /(?!ST|ND|RD|TH)[A-Z]{2}$|([a-z])\1$|\p{Nd}(?:er|re)$/u.test(raw);
  return !/^[A-Za-z]{1,4}(?:\.[A-Za-z]{1,2})*\.\p{Nd}/u.test(raw) || !/\p{Ll}/u.test(raw);
}

/** An abbreviation of a chapter as its number: `CHAPTER TBT`. Without vowels, since titles are words. */
export const CHAPTER_LETTERS = /^\s?([B-DF-HJ-NP-TV-XZ]{2,4})(?=\s*$|[:.])/;

const SUFFIX_BEHIND = lazy(
  () =>
    new RegExp(
      `^(?:\\s?[\\[(（]\\s?(?<enclosed>${SUFFIX_WORDS}|alt|pre)\\s?[\\])）］]|[\\s-]?(?<plain>${SUFFIX_WORDS}|alt(?![\\p{L}-])))`,
      'iu',
    ),
);
/** `Article 13 A`, `PART IV A`; but not `Article 13 A Party may`. */
const LETTER_BEHIND = /^\s(?<letter>[A-H])(?=\s*$|\s*[.:：\])）］]|\s+[–—([]|-?\s+[–—-])/u;
const RIVAL_COUNT = /^\s?(?<count>\p{Nd}{1,2})(?=\s*$|[:：])/u;
const NEW_BEHIND = lazy(
  () => new RegExp(`^\\s?[\\[(（［]\\s?(?:${alternativesOf(NEW_WORDS)})\\s?[\\])）］]`, 'iu'),
);
/** A label has no more behind its number than this. */
const MOST_BEHIND = 4;

/** What belongs to a label behind its number, from `end` of the text on: `(bis)`, ` A`, ` [new]`. */
export function behindNumber(text: string, end: number, raw: string): { raw: string; end: number } {
  let number = raw;
  let at = end;
  for (let count = 0; count < MOST_BEHIND && /^[\s[(（［-]/.test(text.charAt(at)); count += 1) {
    const rest = text.slice(at, at + 40);
    const suffix = forText(SUFFIX_BEHIND(), rest).exec(rest);
    const letter = suffix || /^[^\p{Nd}IVXL]/u.test(raw) ? null : LETTER_BEHIND.exec(rest);
    const rival = / ?alt$/i.test(number) ? RIVAL_COUNT.exec(rest) : null;
    const isNew = suffix || letter || rival ? null : NEW_BEHIND().exec(rest);
    const found = suffix ?? letter ?? rival ?? isNew;
    if (!found) break;
    const { enclosed, plain } = suffix?.groups ?? {};
    const more = enclosed ?? plain ?? letter?.groups?.letter ?? rival?.groups?.count;
    if (more) number += ` ${more}`;
    at += found[0].length;
  }
  return { raw: number, end: at };
}

const BLANK = lazy(
  () =>
    new RegExp(
      `^\\s*(?:[\\[(（［]\\s?(?:[_.…•●○*#?–—-]*|${alternativesOf(UNDECIDED_WORDS)})\\s?[\\])）］]|_{2,}|[…•●]|\\.{3,}|${alternativesOf(UNDECIDED_WORDS)}(?=\\s*$))`,
      'iu',
    ),
);

/** How much of a text is the place of a number that is still open: `[ ]`, `__`, `…`, `[TBD]`; 0 if nothing is. */
export function blankNumberAt(text: string): number {
  return /^\s*[[(（［_.…•●\p{L}]/u.test(text) ? (forText(BLANK(), text).exec(text)?.[0].length ?? 0) : 0;
}

/** The same in front of the word, in Chinese: `第[ ]条`, `第__条`, `第　条`. */
export const CHINESE_BLANK = '(?:[\\[（(［【]?\\s*[_.…○〇xX×*-]*\\s*[\\]）)］】]|_+|…+|\\.{3,}|[xX×○]+|\\s+)';

export const headedNumberOf = (raw: string): string =>
  normaliseNumber(raw.replace(/(?<=^\p{Nd}{1,3})\.[oa]$/iu, ''));
