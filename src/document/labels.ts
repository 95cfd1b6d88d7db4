/** What a printed label says: which kind of heading it names, if any, and which number it bears. */
import { NUMBER_PATTERN, normaliseNumber } from './numbers.ts';
import { chineseValue, romanValue } from './numerals.ts';
import type { HeadedKind, Kind, LineKind } from './types.ts';
import { HEADED_WORDS, INSERTION_SUFFIXES, NEW_WORDS, OPTION_WORDS } from './vocabulary.ts';

const HEADED_KINDS = new Set<Kind>([
  'preamble',
  'part',
  'chapter',
  'title',
  'section',
  'subsection',
  'division',
  'article',
  'annex',
]);

/** Whether provisions of this kind stand under a heading line of their own. */
export function isHeadedKind(kind: Kind): kind is HeadedKind {
  return HEADED_KINDS.has(kind);
}

export interface HeadedLabel {
  kind: HeadedKind;
  number: string | null;
}

const KIND_OF_WORD = new Map<string, HeadedKind>();
const CHINESE_WORDS: string[] = [];
for (const [kind, languages] of Object.entries(HEADED_WORDS)) {
  for (const [language, words] of Object.entries(languages)) {
    for (const word of words) KIND_OF_WORD.set(word, kind as HeadedKind);
    if (language === 'zh') CHINESE_WORDS.push(...words);
  }
}

const byLength = (words: Iterable<string>) =>
  [...words]
    .sort((one, two) => two.length - one.length)
    .map(word => word.replaceAll('.', '\\.'))
    .join('|');

const NEW = `(?:[\\[(［]?(?:${byLength(NEW_WORDS)})[\\])］]?\\s{1,4})?`;
/** `Article 5`, `[Article 3bis]`, `(New) Article 6`, `SECTION 1.`, `Article [X]`, `ANNEX` — anchored at the start only. */
const WORD_FIRST = `[\\[(［]{0,6}${NEW}[\\[(［]{0,2}(?<word>${byLength(KIND_OF_WORD.keys())})(?:(?<=\\p{Script=Han})|(?![\\p{L}]))\\.?(?:\\s*[\\[(]?(?<number>${NUMBER_PATTERN})(?:\\s*\\[\\p{Nd}+\\])?(?:(?<=[一二三四五六七八九十百])|(?![\\p{L}\\p{Nd}])))?[\\])］]*`;
/** `第三十五条`, `第一部分`. */
const CHINESE = `[\\[［]*第\\s*(?<chineseNumber>[〇零一二三四五六七八九十百\\p{Nd}]+)\\s*(?<chineseWord>${byLength(CHINESE_WORDS)})(?<insertion>之[一二三四五六七八九十]+)?[\\]］]*`;

const HEADED_START = new RegExp(`^(?:${CHINESE}|${WORD_FIRST})`, 'iu');
const NUMBERLESS = new Set<HeadedKind>(['preamble', 'annex']);

const OPTION_START = new RegExp(
  `^[\\[(［]{0,6}(?:${byLength(Object.values(OPTION_WORDS).flat())})(?![\\p{L}])\\s*\\(?(?<number>${NUMBER_PATTERN})\\)?(?:\\s*[:.：)]\\s*:?|(?=\\s*$)|(?=\\s*\\[\\^)|(?<=^[[［].{0,80})(?=[\\]］]))[\\])］]*(?=\\s|$|\\p{P}|\\p{L})`,
  'iu',
);

const asciiStart = (word: string) => /^[a-z]*/.exec(word)?.[0] ?? '';
const HEADED_STARTS = new Set([...KIND_OF_WORD.keys(), ...NEW_WORDS].map(asciiStart));
const OPTION_STARTS = new Set(Object.values(OPTION_WORDS).flat().map(asciiStart));

/** Turns away at once the many lines that begin with another word; the grammar is asked about the rest. */
function beginsOtherwise(text: string, starts: ReadonlySet<string>): boolean {
  const match = /^[[(]{0,6}(?:(\d)|([A-Za-z]+)(?![A-Za-z]|[^\0-\x7f]))/.exec(text);
  return match !== null && (match[1] !== undefined || !starts.has((match[2] ?? '').toLowerCase()));
}

const NOTE_LABEL = /^\[\^(?<number>[^\]\s]+)\]$/;

export interface LabelMatch extends HeadedLabel {
  /** The label as printed, a prefix of the text. */
  label: string;
}

/** `Article 5`, `[Article 3bis]`, `PART IV`: what nearly all labels are, read without the grammar, which is slow to compile. */
const COMMON = '(?<word>[A-Za-z]{4,10}) (?<number>\\d{1,3}|[IVX]{1,5}|[A-Z])(?: ?(?<suffix>bis|ter))?';
const COMMON_HEADED = new RegExp(`^${COMMON}\\.?$`);
/** A label with a suffix or a second number behind it (`Article 5 quater`, `Article 5 [6]`) is left to the grammar. */
const COMMON_START = new RegExp(
  `^${COMMON}(?=$|[\\s.:*])(?![\\s.-]*(?:qua|qui|sex|sep|oct|nov|dec|und|duo|ter|bis|vic|alt|pre|[^\\0-\\x7f]|\\[\\d))`,
);

const COMMON_BRACKETED = new RegExp(`^\\[${COMMON}\\](?=$|[\\s.:*])`);

function readCommon(word = '', number = '', suffix?: string): HeadedLabel | null {
  const kind = KIND_OF_WORD.get(word.toLowerCase());
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
  if (beginsOtherwise(text, HEADED_STARTS)) return null;
  const common = COMMON_START.exec(text) ?? COMMON_BRACKETED.exec(text);
  if (text === 'Preamble' || text === 'PREAMBLE') return { kind: 'preamble', label: text, number: null };
  const named = common?.groups && readCommon(common.groups.word, common.groups.number, common.groups.suffix);
  if (common && named) return { ...named, label: common[0] };
  const match = HEADED_START.exec(text);
  if (!match?.groups) return null;
  const { word, number, chineseNumber, chineseWord, insertion } = match.groups;
  const kind = KIND_OF_WORD.get((word ?? chineseWord ?? '').toLowerCase());
  const raw = number ?? chineseNumber;
  if (!kind || (raw === undefined && !NUMBERLESS.has(kind))) return null;
  if (raw !== undefined && kind === 'preamble') return null;
  if (raw !== undefined && /^\p{Ll}/u.test(raw) && !/^(?:premi|\p{Script=Han})/u.test(raw)) return null;
  const suffix = insertion
    ? ` ${INSERTION_SUFFIXES[(chineseValue(insertion.slice(1)) ?? 0) - 2] ?? insertion}`
    : '';
  return {
    kind,
    label: match[0].trimEnd(),
    number: raw === undefined ? null : normaliseNumber(raw) + suffix,
  };
}

/** `Option 1:` and `Option (a):`, read without the grammar. */
const COMMON_OPTION = /^(?:Option|Alternative) (?:(\d{1,2}|[IVX])|\(([a-z])\)):(?=\s*$|\s+[^\s:\])）］])/;

/** The option label that `text` starts with (`Option 1:`, `[Alt 2]`), or null. */
export function optionLabelAt(text: string): { label: string; number: string } | null {
  if (beginsOtherwise(text, OPTION_STARTS)) return null;
  const common = COMMON_OPTION.exec(text);
  if (common) return { label: common[0], number: common[1] ?? common[2] ?? '' };
  const match = OPTION_START.exec(text);
  const raw = match?.groups?.number;
  return match && raw ? { label: match[0].trimEnd(), number: normaliseNumber(raw) } : null;
}

/** Kind and number of a whole heading label; `division` for one that names no known kind (`A.`, or none at all). */
export function readHeadedLabel(label: string): HeadedLabel {
  const { word, number, suffix } = COMMON_HEADED.exec(label)?.groups ?? {};
  const common = word === undefined ? null : readCommon(word, number, suffix);
  if (common) return common;
  const bare = KIND_OF_WORD.get(label.toLowerCase());
  if (bare && NUMBERLESS.has(bare)) return { kind: bare, number: null };
  const match = headedLabelAt(label);
  if (match && /^[\s.:：、–-]*$/.test(label.slice(match.label.length))) {
    return { kind: match.kind, number: match.number };
  }
  return { kind: 'division', number: label === '' ? null : normaliseNumber(label) || null };
}

/** `4.`, `(a)`, `b)`, `[ii.]`. */
const COMMON_LINE = /^\[?\(?(\d{1,3}|[a-z]|[ivx]{2,4})[.)]?\]?$/;

/**
 * Kind and number of a line's label, given the kind of the provision it stands in. Options are transparent: pass the
 * kind of what holds the option.
 */
export function readLineLabel(
  label: string,
  parent: Kind | 'draft',
): { kind: LineKind; number: string | null } {
  const common = COMMON_LINE.exec(label);
  const note = common ? null : NOTE_LABEL.exec(label)?.groups?.number;
  if (note) return { kind: 'note', number: note };
  const option = common || label === '' ? null : optionLabelAt(label);
  if (option && option.label === label) return { kind: 'option', number: option.number };
  const number = common ? (common[1] ?? null) : label === '' ? null : normaliseLineNumber(label);
  if (parent === 'preamble') return { kind: 'recital', number };
  if (parent === 'paragraph' || parent === 'recital') return { kind: 'subparagraph', number };
  if (parent === 'subparagraph' || parent === 'item') return { kind: 'item', number };
  return { kind: number !== null && !/^\d/.test(number) ? 'subparagraph' : 'paragraph', number };
}

/** `(a)`, `[4.]`, and `Pp 2 bis` or `OP3`, as resolutions and their drafters count paragraphs. */
const LINE_NUMBER = new RegExp(`^[\\s[({（［]*(?:[po]p\\.?\\s*(?=\\p{Nd}))?(${NUMBER_PATTERN})`, 'iu');

function normaliseLineNumber(label: string): string | null {
  const match = LINE_NUMBER.exec(label);
  return match?.[1] ? normaliseNumber(match[1]) : null;
}
