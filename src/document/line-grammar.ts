/** The grammar of lines: which label a line starts with, read without knowing where the line stands. */

import { type CompoundLabel, compoundLabelAt } from './compound-labels.ts';
import { forText } from './latin-patterns.ts';
import { remembering } from './lazy.ts';
import { letterValue, NUMBER_PATTERN, normaliseNumber, romanValue, SUFFIX_WORDS } from './numbers.ts';
import { attributionAt } from './proponents/index.ts';

/** How a label is written around its number: `(a)`, `a)`, `a.`, `1 -`, `1°`, `'1'`, `①`, `.1`, `§ 1`, `a`. */
export type Delimiter =
  | 'parentheses'
  | 'parenthesis'
  | 'point'
  | 'dash'
  | 'degree'
  | 'quotes'
  | 'circle'
  | 'point-first'
  | 'sign'
  | 'none';

export interface LineLabel {
  /** As printed, a prefix of the line: `[4.]`, `(a)`, `2bis.`. */
  label: string;
  /** Bare number as printed: `4`, `a`, `2bis`; of a label put together its normalised number: `1 bis alt 2`. */
  number: string;
  delimiter: Delimiter;
  /** Of a label whose number is still to be chosen (`[3][5][4].`): all of them, normalised. */
  alternatives?: readonly string[];
}

const OPEN = '(?:[\\[［] ?){0,6}';
const CLOSE = '[\\]］]{0,6}';
const SUFFIX = `(?:(?:\\.|\\s?-?)${SUFFIX_WORDS}|\\s?-?(?:alt|pre)(?![\\p{L}-])|\\s?之[二三四五六七八九十]+)`;
const DIGITS = `\\p{Nd}{1,3}[a-z]?${SUFFIX}?`;
const DECIMAL = `\\p{Nd}{1,3}(?:\\.(?:\\p{Nd}{1,3}|[a-z](?!\\p{L})))+[a-z]?${SUFFIX}?`;
const ARABIC_LETTER = '(?:ه[ـ\\u200d]|\\p{Script=Arabic})';
const DOUBLED = [...'abcdefghijklmnopqrstuvwxyz'].map(letter => letter.repeat(2)).join('|');
const LETTERS = `(?:ه[ـ\\u200d]|\\p{L}\\p{M}*|${DOUBLED}|[ivxl]{1,7})`;
/** What the words behind a label may begin with when there is no space between. */
const GLUED = '\\p{L}"“«《*\\[(';

/** Signs that a label may begin with, brackets aside: looked at first, for the expressions are dear to make and to try. */
const DIGIT = /^\p{Nd}/u;
const INITIAL = /^\p{L}{1,4}\./u;
const CHINESE_INSERTION = '之[二三四五六七八九十]+';
const ARABIC = /^\p{Script=Arabic}/u;

const LABELS: readonly (readonly [Delimiter, first: RegExp, RegExp])[] = [
  [
    'parentheses',
    /^[(（]/,
    pattern(
      `[(（]\\s?(?<number>${NUMBER_PATTERN})\\s?[)）](?:\\s?(?<suffix>${SUFFIX_WORDS}|${CHINESE_INSERTION}))?${CLOSE}\\.?`,
      // `（二）1．`: the first item of a list, on the line of what holds it.
      `\\s|$|[${GLUED}]|(?<=）)\\p{Nd}{1,2}[.．、]`,
    ),
  ],
  [
    'parenthesis',
    /^[\p{Nd}\p{L}][^)）]{0,24}[)）]/u,
    pattern(`(?<number>(?:\\p{Nd}{1,3}|${LETTERS})${SUFFIX}?)[)）]${CLOSE}`, '\\s|$|\\p{Lu}|\\p{Lo}'),
  ],
  // `1. bis`, with a small letter: a title that begins so has a capital. `1. Alt` may have one.
  [
    'point',
    DIGIT,
    new RegExp(
      `^${OPEN}(?<number>\\p{Nd}{1,3})\\.\\s(?<suffix>(?:${SUFFIX_WORDS})|alt|Alt|ALT|pre)(?![\\p{L}-]|\\s*\\p{Nd})[.:]?${CLOSE}(?=\\s|$)`,
      'u',
    ),
  ],
  // Spanish prints `1.-` and `a.-` too.
  [
    'point',
    DIGIT,
    pattern(
      `(?<number>(?:${DECIMAL}|\\p{Nd}{1,3}(?:${DOUBLED}|z[a-z])|${DIGITS}))[\\]］]?[.．、](?:[-–—](?=\\s))?(?!\\p{Nd})${CLOSE}`,
      `\\s|$|[${GLUED}]`,
    ),
  ],
  ['point', DIGIT, pattern(`(?<number>${DECIMAL})${CLOSE}`, '\\s+[\\p{Lu}\\p{Lo}"“«‘‹\\[(]')],
  [
    'point',
    INITIAL,
    new RegExp(
      `^${OPEN}(?<number>\\p{Lu}|\\p{Ll}|[ivx]{1,4}|[IVX]{1,4}|${DOUBLED})\\.(?:[-–—](?=\\s))?${CLOSE}(?=\\s)`,
      'u',
    ),
  ],
  ['point', /^[一二三四五六七八九十]/, /^(?<number>[一二三四五六七八九十]+(?:之[二三四五六七八九十]+)?)、/u],
  ['dash', DIGIT, pattern(`(?<number>${DIGITS})\\s?[-–—]`, '\\s+[\\p{Lu}\\p{Lo}"“«\\[(]')],
  // Arabic: `أ - ` before, and `- ١` or `-1`, as the sign stands behind the number on paper and before it in the file.
  ['dash', ARABIC, pattern(`(?<number>${ARABIC_LETTER})\\s?[-–—]`, '\\s+[\\p{Script=Arabic}"“«\\[(]')],
  ['dash', /^[-–—]/, pattern(`[-–—]\\s?(?<number>${DIGITS})`, '\\s+[\\p{Script=Arabic}"“«\\[(]')],
  // `.1`, as the International Maritime Organization counts subparagraphs.
  ['point-first', /^\.\p{Nd}/u, pattern('\\.(?<number>[1-9]\\p{Nd}?(?:\\.[1-9]\\p{Nd}?)*)', '\\s')],
  // `§ 1 Les Parties`, as the carriage of goods by rail has it; `§ 5 of the act` is a reference.
  [
    'sign',
    /^§\s?\p{Nd}{1,3}\p{L}*\.?(?:\s+[\p{Lu}\p{Lo}"“«[(]|\s*$)/u,
    pattern(`§\\s?(?<number>${DIGITS})\\.?${CLOSE}`, '\\s|$'),
  ],
  // `1° Les Parties`, which is no list of points: both may be open at once.
  ['degree', DIGIT, pattern(`(?<number>\\p{Nd}{1,3})[ºª°]${CLOSE}`, '\\s+[\\p{L}"“«\\[(]')],
  // Arabic texts of the United Nations count the items of a subparagraph so: `'١'`.
  ['quotes', /^['‘’]/, pattern(`['‘’]\\s?(?<number>\\p{Nd}{1,2})\\s?['‘’]`, '\\s')],
  // Numbers that are one sign: `①`, `⑴`.
  ['circle', /^[①-⒇㈠-㈩]/, pattern('(?<number>[①-⒇㈠-㈩])', '\\s|$|[\\p{L}"“«\\[(]')],
  ['none', DIGIT, pattern(`(?<number>\\p{Nd}{1,3}${SUFFIX})${CLOSE}`, '\\s')],
];

function pattern(label: string, next: string): RegExp {
  return new RegExp(`^${OPEN}${label}(?=${next})`, 'iu');
}

/** A first word of three letters or more that is no roman number: what most lines begin with, and no label. */
const PLAIN_WORD = /^(?:\[ ?){0,6}(?=[A-Za-z]{3})[A-Za-z]*[abdefghjknqrstuwyzABDEFGHJKNQRSTUWYZ]/;

/** A parenthesis that goes on: `(paragraphs 1 to 4)`. */
const LONG_ASIDE = /^(?:\[ ?){0,6}\((?![^)]{0,14}\))/;

/** `1.`, `a)` and `(a)` before a space: what nearly all labels are, read without the grammar. */
const COMMON =
  /^(?:(?<point>\d{1,3}(?:bis|ter)?)\.(?! (?:bis|ter|qu|se[px]|oct|no[vn]|dec|und|duo|vic|tri|[Aa]lt|ALT|pre|бис|тер|кв|مكر))|(?<parenthesis>[a-z])\)|\((?<parentheses>[a-z]|\d{1,2}|ii|iii|iv|vi|vii|viii|ix)\)(?! (?:bis|ter|qu|se[px]|oct|no[vn]|dec|und|duo|vic|tri|бис|тер|кв|مكر)))(?=\s)/;

/**
 * The label that a line starts with, or null. A year, an initial or a decimal number is not a label. Who wants the provision is part
 * of the label: `[US/AU propose: 2.`
 */
export function lineLabelAt(line: string): LineLabel | null {
  const spoken = attributionAt(line);
  if (spoken === '') return plainLabelAt(line);
  const found = plainLabelAt(`[${line.slice(spoken.length)}`);
  return found && { ...found, label: spoken + found.label.slice(1) };
}

function plainLabelAt(line: string): LineLabel | null {
  if (
    PLAIN_WORD.test(line) ||
    LONG_ASIDE.test(line) ||
    !/^(?:[[(（［§\p{N}\p{L}–—-]|['‘’.]\s?\p{Nd})/u.test(line)
  )
    return null;
  const common = COMMON.exec(line);
  if (common) {
    const { point, parenthesis, parentheses } = common.groups ?? {};
    const number = point ?? parenthesis ?? parentheses ?? '';
    const delimiter = point ? 'point' : parenthesis ? 'parenthesis' : 'parentheses';
    return { label: common[0], number, delimiter };
  }
  const start = line.replace(/^[[［ ]+/, '');
  const compound = compoundLabelAt(line);
  if (compound) return putTogether(start, compound);
  for (const [delimiter, first, label] of LABELS) {
    if (!first.test(start)) continue;
    const match = forText(label, line).exec(line);
    const { number, suffix } = match?.groups ?? {};
    if (match && number)
      return { label: match[0], number: [number.trim(), suffix].filter(Boolean).join(' '), delimiter };
  }
  return null;
}

/** Operative paragraphs have a word and no mark, whatever stands at their end. */
function putTogether(start: string, { label, number, alternatives, stopped }: CompoundLabel): LineLabel {
  const delimiter = stopped && !/^[op]p/i.test(start) ? 'point' : 'none';
  return { label, number, delimiter, ...(alternatives.length > 1 ? { alternatives } : {}) };
}

const BARE = new RegExp(`^${OPEN}(?<number>${DIGITS}|${LETTERS})${CLOSE}$`, 'iu');

/**
 * The label that a line of the Council of Europe starts with: a number or a letter without any mark (`1 Each Party`,
 * `a the access`). Only where it stands is such a word a label, so that is for the caller to judge.
 */
export function bareLabelAt(line: string): LineLabel | null {
  const label = /^(?:[[［] )?\S{1,12}(?=\s)/u.exec(line)?.[0] ?? '';
  const number = forText(BARE, label).exec(label)?.groups?.number;
  return number ? { label, number, delimiter: 'none' } : null;
}

/** Kinds of numbering: a list goes on only in its own. Letters may be of any alphabet. */
export type Numbering = 'digits' | 'decimal' | 'lower' | 'upper' | 'lower-roman' | 'upper-roman' | 'other';

/** The number of an operative paragraph without its word: `OP3` counts on from `2.` */
export const withoutWord = (number: string) => number.replace(/^[po]p\.?\s?(?=\p{Nd})/iu, '');

/**
 * What a number may be, the likelier reading first. `i` is roman only if a list has to begin with it; `1 c ter` stands
 * among the letters below 1, or among the paragraphs.
 */
export const numberingsOf = remembering(readNumberings);

function readNumberings(number: string): readonly Numbering[] {
  const [stem = '', below = ''] = normaliseNumber(withoutWord(number)).split(' ');
  if (/^\d+$/.test(stem) && /^[a-z]$/.test(below)) return ['lower', 'digits'];
  if (/^(?:\d+\+)?\d+[a-z]{0,2}$/i.test(stem)) return ['digits'];
  if (/^(?:\d+[a-z]?|[A-Z]{1,4})(?:\.(?:\d+|[a-z]|[A-Z]{1,4}))+[a-z]?$/i.test(stem)) return ['decimal'];
  if (/^[IVXL]+[A-Z]$/.test(stem) && romanValue(stem) === null && romanValue(stem.slice(0, -1)) !== null)
    return ['upper-roman'];
  const lower = stem === stem.toLowerCase();
  const roman: Numbering[] = romanValue(stem) === null ? [] : [lower ? 'lower-roman' : 'upper-roman'];
  const letter: Numbering[] = letterValue(stem) === null ? [] : [lower ? 'lower' : 'upper'];
  if (roman.length + letter.length === 0) return ['other'];
  return /^i$/i.test(stem) ? [...roman, ...letter] : [...letter, ...roman];
}
