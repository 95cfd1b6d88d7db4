/** What a printed label says: which kind of heading it names, if any, and which number it bears. */
import { alternativesOf } from './alternatives.ts';
import {
  behindNumber,
  blankNumberAt,
  CHAPTER_LETTERS,
  CHINESE_BLANK,
  HEADED_NUMBER,
  headedNumberOf,
  isHeadedNumber,
} from './headed-numbers.ts';
import {
  ANNEXED_WORDS,
  asciiStart,
  beginsOtherwise,
  HEADING_WORDS,
  type HeadingWord,
  NEW_WORDS,
  NUMBERED_WORDS,
  WORD_END,
} from './label-words.ts';
import { LANGUAGES, spellings } from './languages/index.ts';
import { forText } from './latin-patterns.ts';
import { lazy, remembering } from './lazy.ts';
import { SPELLING_LANGUAGES, spelledNumberAt } from './number-words.ts';
import { normaliseNumber, SUFFIX_STARTS, SUFFIX_WORDS } from './numbers.ts';
import { CHINESE_NUMERAL, romanValue } from './numerals.ts';
import type { HeadedKind } from './types.ts';

export interface HeadedLabel {
  kind: HeadedKind;
  number: string | null;
}

/** `Annex No. 1`, `Приложение № 1`, `Annexe n° 1`, `Anexo N.º 1`. */
const NUMBER_SIGN = '\\s+(?:№|n(?:o\\.?|\\.?[º°]|º\\.))\\s*(?=[\\p{Nd}IVX])';
const HAN_WORDS = [...HEADING_WORDS.keys()].filter(word => /^\p{Script=Han}{1,2}$/u.test(word));
const NEW = `(?:[\\[(［（]?(?:${alternativesOf(NEW_WORDS)})[\\])］）]?\\s{0,4})?`;
/** `Article 5`, `[Article 3bis]`, `(New) Article 6`, `SECTION 1.`, `Article [X]`, `ANNEX` — anchored at the start only. */
const WORD_FIRST = `(?:[\\[(［] ?){0,6}${NEW}[\\[(［]{0,2}(?<word>${alternativesOf(HEADING_WORDS.keys())})${WORD_END}\\.?(?:${NUMBER_SIGN}|\\s*)(?:[\\[(（]?(?<number>${HEADED_NUMBER})[⁰¹²³⁴-⁹]{0,3}(?:\\s*\\[\\p{Nd}+\\])?(?:(?<=[一二三四五六七八九十百])|(?![\\p{L}\\p{Nd}])))?[\\])］）]*`;
const HAN_NUMBER = `${CHINESE_NUMERAL}|\\p{Nd}+(?:[.．]\\p{Nd}+)*`;
/** `第三十五条`, `第一部分`, `第三十五条之二`, `第三十五之二条`, `第四条bis`, `第[ ]条`. */
const NUMBER_INSIDE = `[\\[［]*${NEW}第\\s*(?:(?<chineseNumber>(?:${HAN_NUMBER})(?:之[一二三四五六七八九十]+)?)\\s*|(?<=第)${CHINESE_BLANK}(?:之[一二三四五六七八九十]+)?\\s*)(?<chineseWord>${alternativesOf(HAN_WORDS)})(?:\\s?(?<insertion>之[一二三四五六七八九十]+|${SUFFIX_WORDS}))?[\\]］]*`;

const HEADED_START = lazy(() => new RegExp(`^(?:${NUMBER_INSIDE}|${WORD_FIRST})`, 'iu'));
const NUMBERLESS = new Set<HeadedKind>(['preamble', 'annex']);
/** Divisions that are counted before their name: `Première partie`, `Second Schedule`. */
const COUNTED_BEFORE = new Set<HeadedKind>(['part', 'chapter', 'title', 'section', 'annex']);
/** What may stand between a word and a number in words: `Article the First`. */
const BEFORE_WORDS = /^(?:\s+the)?\s+/i;

/** The first of ten that a division may be counted with: `First Part`, `Primera parte`. */
const COUNTS = Object.values(LANGUAGES).flatMap(
  ({ numbers }) => numbers?.ones.slice(0, 10).join('|').split('|') ?? [],
);
const HEADED_STARTS = new Set(
  [...HEADING_WORDS.keys(), ...NEW_WORDS, ...COUNTS.flatMap(spellings)].map(asciiStart),
);

export interface LabelMatch extends HeadedLabel {
  /** The label as printed, a prefix of the text. */
  label: string;
}

/** `Article 5`, `[Article 3bis]`, `PART IV`: what nearly all labels are, read without the grammar, which is slow to compile. */
const COMMON = '(?<word>[A-Za-z]{4,10}) (?<number>\\d{1,3}|[IVX]{1,5}|[A-Z])(?: ?(?<suffix>bis|ter))?';
const COMMON_HEADED = new RegExp(`^${COMMON}\\.?$`);
/** A label with something behind its number (`Article 5 quater`, `Article 5 [6]`, `PART IV A`) is left to the grammar. */
const COMMON_START = new RegExp(
  `^${COMMON}(?=$|[\\s:*]|\\.(?![\\dA-Za-z]))(?!-\\d|\\s?[[(]|\\s[A-Z](?![A-Za-z])|[\\s.-]*(?:${SUFFIX_STARTS}|[^\\0-\\x7f]))`,
);

const COMMON_BRACKETED = new RegExp(`^\\[${COMMON}\\](?=$|[\\s.:*])`);

function readCommon(word = '', number = '', suffix?: string): HeadedLabel | null {
  const kind = HEADING_WORDS.get(word.toLowerCase())?.kind;
  if (
    !kind ||
    kind === 'preamble' ||
    (number.length > 1 && /^[IVX]/.test(number) && romanValue(number) === null)
  )
    return null;
  return { kind, number: suffix ? `${number} ${suffix}` : number };
}

/**
 * The label of a heading that `text` starts with: `Article 5` of `Article 5 Normal baseline`. Words that merely begin
 * with such a word (`Articles`, `Partial`) and words without the number they need (`Section on trade`) give null.
 */
export function headedLabelAt(text: string): LabelMatch | null {
  if (/^(?:\[ ?){0,3}\d/.test(text)) return countedInDigits(text);
  return beginsOtherwise(text, HEADED_STARTS) ? null : startingWithWord(text);
}

const startingWithWord = remembering((text): LabelMatch | null => {
  const common = COMMON_START.exec(text) ?? COMMON_BRACKETED.exec(text);
  if (text === 'Preamble' || text === 'PREAMBLE') return { kind: 'preamble', label: text, number: null };
  const named = common?.groups && readCommon(common.groups.word, common.groups.number, common.groups.suffix);
  if (common && named) return { ...named, label: common[0] };
  const match = forText(HEADED_START(), text).exec(text);
  return (match && readMatch(text, match)) ?? countedBefore(text);
});

function readMatch(text: string, match: RegExpExecArray): LabelMatch | null {
  const { word, number, chineseNumber, chineseWord, insertion } = match.groups ?? {};
  const heading = HEADING_WORDS.get((word ?? chineseWord ?? '').toLowerCase().replace(/\s/g, ' '));
  if (!heading) return null;
  const { kind } = heading;
  const label = match[0].trimEnd();
  if (chineseWord !== undefined) {
    if (chineseNumber === undefined) return { kind, label, number: null };
    const { raw, end } = behindNumber(text, label.length, chineseNumber + (insertion ?? ''));
    return { kind, label: text.slice(0, end), number: normaliseNumber(raw) };
  }
  if (number === undefined)
    return kind === 'preamble'
      ? withoutNumber(text, label, kind, word)
      : unnumbered(text, label, heading, word);
  const mark = noteMarkBehind(text, label, heading, word);
  if (mark) return mark;
  if (kind === 'preamble') return null;
  if (!isHeadedNumber(number))
    return open(
      text,
      label.slice(0, label.lastIndexOf(number)).replace(/(?<![\s[(（［])[\s[(（［]+$/u, ''),
      kind,
    );
  const { raw, end } = behindNumber(text, label.length, number);
  return closed(text, end, kind, headedNumberOf(raw));
}

/**
 * `Appendix[7]`: what is known without a number has the mark of a note there, where it is joined to the word. `Annex [7]` is counted,
 * and the number not agreed.
 */
function noteMarkBehind(text: string, label: string, { kind }: HeadingWord, word = ''): LabelMatch | null {
  if (!NUMBERLESS.has(kind)) return null;
  const start = label.indexOf(word) + word.length;
  const mark = /^\[\p{Nd}{1,3}\](?![\p{L}\p{Nd}])/u.exec(text.slice(start));
  return mark && { kind, label: text.slice(0, start + mark[0].length), number: null };
}

/** A number in words, one that is still open, letters of a chapter, or none. */
function unnumbered(text: string, label: string, heading: HeadingWord, word = ''): LabelMatch | null {
  const { kind } = heading;
  const spelled = spelledBehind(text, label, heading);
  if (spelled) return spelled;
  const blank = open(text, label, kind);
  if (blank) return blank;
  const letters = kind === 'chapter' ? CHAPTER_LETTERS.exec(text.slice(label.length)) : null;
  if (letters?.[1]) return closed(text, label.length + letters[0].length, kind, letters[1]);
  return withoutNumber(text, label, kind, word);
}

/** `Article [ ]`, `Article [TBD]`: behind the word stands the place of a number. */
function open(text: string, word: string, kind: HeadedKind): LabelMatch | null {
  const blank = blankNumberAt(text.slice(word.length));
  return blank > 0 ? { ...closed(text, word.length + blank, kind, ''), number: null } : null;
}

function withoutNumber(text: string, label: string, kind: HeadedKind, word = ''): LabelMatch | null {
  if (!NUMBERLESS.has(kind)) return null;
  return NUMBERED_WORDS.has(word.toLowerCase()) && text.trim() !== label
    ? null
    : { kind, label, number: null };
}

/** `Part Two`, `Capítulo primero`, `المادة الأولى`. English writes the number with a capital, unless it is all small. */
function spelledBehind(text: string, label: string, { kind, languages }: HeadingWord): LabelMatch | null {
  const start = label.trimEnd().length;
  const gap = BEFORE_WORDS.exec(text.slice(start))?.[0].length ?? 0;
  const words = text.slice(start + gap);
  const known = languages.filter(language => language !== 'en' || !/^\p{Ll}/u.test(words));
  const spelled = gap > 0 ? spelledNumberAt(words, known) : null;
  if (!spelled) return null;
  return closed(text, start + gap + spelled.length, kind, String(spelled.value));
}

/** `Première partie`, `SECOND SCHEDULE`. */
function countedBefore(text: string): LabelMatch | null {
  const open = /^[[(［]{0,6}/.exec(text)?.[0].length ?? 0;
  if (!/^\p{Lu}/u.test(text.slice(open))) return null;
  const spelled = spelledNumberAt(text.slice(open), SPELLING_LANGUAGES);
  if (!spelled) return null;
  const behind = text.slice(open + spelled.length);
  const word = /^ ([\p{L}\p{M}-]+)/u.exec(behind)?.[1] ?? '';
  const heading = HEADING_WORDS.get(word.toLowerCase());
  if (!heading || !COUNTED_BEFORE.has(heading.kind)) return null;
  return closed(text, open + spelled.length + 1 + word.length, heading.kind, String(spelled.value));
}

const COUNTED_IN_DIGITS =
  /^(?:\[ ?){0,3}(?<digits>\d{1,3})(?<mark>er|re|ère|ème|e|th|st|nd|rd|\.?[ºª°]|\.|-[йяое])\s(?<word>[\p{L}\p{M}-]+)(?=\s|$|[\])］.:–—])/iu;

/** `1er article`, `3rd Schedule`, `2ª Parte`; with a plain point only in German: `1. Abschnitt`. */
function countedInDigits(text: string): LabelMatch | null {
  const match = COUNTED_IN_DIGITS.exec(text);
  const { digits = '', mark, word = '' } = match?.groups ?? {};
  const heading = match && HEADING_WORDS.get(word.toLowerCase());
  if (!heading || /^\s\p{Ll}/u.test(text.slice(match[0].length))) return null;
  const mayCount =
    COUNTED_BEFORE.has(heading.kind) || (heading.kind === 'article' && /^[eè]?re?$/i.test(mark ?? ''));
  if (!mayCount || (mark === '.' && !(heading.languages.includes('de') && /^\p{Lu}/u.test(word))))
    return null;
  return closed(text, match[0].length, heading.kind, digits);
}

function closed(text: string, end: number, kind: HeadedKind, number: string): LabelMatch {
  const brackets = /^[\])］）]*/.exec(text.slice(end))?.[0] ?? '';
  return { kind, label: text.slice(0, end) + brackets, number };
}

const ANNEXED_STARTS = new Set(ANNEXED_WORDS.map(asciiStart));
const ANNEXED_START = lazy(
  () =>
    new RegExp(
      `^[\\[(［（]{0,2}(?:${alternativesOf(ANNEXED_WORDS)})${WORD_END}(?:(?:${NUMBER_SIGN}|\\s*)(?<number>\\p{Nd}{1,2}|[IVX]{1,5}|[A-Z])(?![\\p{L}\\p{Nd}-]))?[\\])］）]*`,
      'iu',
    ),
);

/**
 * `Protocol I`, `PROTOCOL` at the start of a text: the label of a treaty behind another one, which counts as an annex. Titles
 * and sentences begin so too; whether it is one, only what follows can tell.
 */
export function annexedLabelAt(text: string): LabelMatch | null {
  if (beginsOtherwise(text, ANNEXED_STARTS)) return null;
  const match = forText(ANNEXED_START(), text).exec(text);
  const number = match?.groups?.number;
  if (!match || (number !== undefined && /^\p{Ll}/u.test(number))) return null;
  return { kind: 'annex', label: match[0].trimEnd(), number: number ? normaliseNumber(number) : null };
}

/** Kind and number of a whole heading label; `division` for one that names no known kind (`A.`, or none at all). */
export function readHeadedLabel(label: string): HeadedLabel {
  const { word, number, suffix } = COMMON_HEADED.exec(label)?.groups ?? {};
  const common = word === undefined ? null : readCommon(word, number, suffix);
  if (common) return common;
  const bare = HEADING_WORDS.get(label.toLowerCase())?.kind;
  if (bare && NUMBERLESS.has(bare)) return { kind: bare, number: null };
  const match = headedLabelAt(label) ?? annexedLabelAt(label);
  if (match && /^[\s.:：、–-]*$/.test(label.slice(match.label.length))) {
    return { kind: match.kind, number: match.number };
  }
  return { kind: 'division', number: label === '' ? null : normaliseNumber(label) || null };
}
