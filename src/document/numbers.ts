/** Numbers of provisions: `2 bis`, `XIV`, `(a)`, `第三十五`, `٣` — brought to one written form and put in order. */
import { INSERTION_SUFFIXES } from './languages/types.ts';
import { asciiDigits, chineseValue, letterValue, romanValue } from './numerals.ts';
import { RIVAL_SUFFIXES, SUFFIX_SPELLINGS } from './vocabulary.ts';

export { asciiDigits, chineseValue, letterValue, romanNumeral, romanValue } from './numerals.ts';

/** Of French; `1º` and `2.º` of Spanish and `1°` are digits with a mark. */
const ORDINALS = 'premier|première|1er|1re|1ère|Ier|Ire|Ière';
const INSERTIONS = [...Object.keys(SUFFIX_SPELLINGS), ...INSERTION_SUFFIXES]
  .sort((one, two) => two.length - one.length)
  .join('|');
/** The adverbs in every spelling, as alternatives of a pattern. */
export const SUFFIX_WORDS = `(?:${INSERTIONS})(?!\\p{L})`;
/** Chinese counts what was put in with 之: `第三十五条之二` is 35 bis. */
const CHINESE_INSERTION = '之[一二三四五六七八九十]+';
const RIVALS = RIVAL_SUFFIXES.join('|');
/** `2bis`, `2 bis`, `2-bis`, `2.bis`; but neither `5. Bis` nor the beginning of `5 Pre-trial detention`. */
const SUFFIX = `(?:(?:\\.|[\\s-]*)(?:${INSERTIONS})(?!\\p{L})|[\\s-]*(?:${RIVALS})(?![\\p{L}-])|\\s?${CHINESE_INSERTION})`;
/** Up to 399: treaties have no more, and so `MIX`, `DIM` and `CIVIL` are words. */
const ROMAN = '(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
const DOUBLED = [...'abcdefghijklmnopqrstuvwxyz'].map(letter => letter.repeat(2)).join('|');

/**
 * A number, with or without an insertion suffix, as it may stand in a label. Case is ignored. A letter behind digits
 * belongs to them (`35a`, `1.a`), two different letters are a word.
 */
export const NUMBER_PATTERN = `(?:${ORDINALS}|\\p{Nd}+(?:\\.(?:\\p{Nd}+|[a-z](?!\\p{L})))*(?:\\.?[ºª°]|[a-zа-я](?!\\p{L}))?|[〇零一二三四五六七八九十百]+|${ROMAN}(?!(?!${SUFFIX})\\p{L})|ه[ـ\u200d]|(?:${DOUBLED}|\\p{L}\\p{M}*)(?!\\p{L}))${SUFFIX}?`;

/** The names of letters, by which Arabic counts annexes: `المرفق 2-ألف`. */
const ARABIC_LETTER_NAMES = 'ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء';
/**
 * `2-A`, `10-A-1`, `I-12`, `III-B`: the first annex of chapter 2, the twelfth article of Part I. Always joined by a hyphen
 * without spaces, for with them it is a title that follows. And `A1.1`, as the Maritime Labour Convention has its standards.
 */
export const COMPOUND_NUMBER = `(?:[a-z]\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2})+|(?:\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,3})*[a-z]?|[ivxl]{1,7}|[a-zа-я])(?:-(?:\\p{Nd}{1,3}[a-z]?|[a-zа-я]|[ivx]{1,4}|${ARABIC_LETTER_NAMES}))+)(?![\\p{L}\\p{Nd}-])`;

const FIRST = new RegExp(`^(?:${ORDINALS})$`, 'iu');
const PARTS = new RegExp(`^(.*?)(?:(?:\\.|[\\s-]*)(${INSERTIONS}|${RIVALS}|${CHINESE_INSERTION}))?$`, 'isu');

/**
 * One written form for the number of a provision: ASCII digits, suffix after a space, brackets and points gone.
 *
 * `2bis` and `2 BIS` give `2 bis`; `premier` gives `1`; `三十五` gives `35`; `(a)` gives `a`. The case of letters is
 * kept, because `(A)` and `(a)` are different levels in many treaties.
 */
export function normaliseNumber(raw: string): string {
  if (/^[a-z0-9]{1,3}$/i.test(raw) && !/^(?:1(?:er|re)|I(?:er|re))$/i.test(raw)) return raw;
  const bare = fullWidthAsAscii(raw)
    .replace(/[[\](){}（）［］.,:;]+$|^[[\](){}（）［］]+/g, '')
    .trim()
    // `2-1`, `2¹` and `2.1` are the first of what was put in behind 2.
    .replace(/^(\p{Nd}{1,3})-(?=\p{Nd}{1,2}$)/u, '$1.')
    .replace(/(?<=^\p{Nd}{1,3})[⁰¹²³⁴-⁹]{1,2}$/u, raised => `.${raised.normalize('NFKC')}`);
  const [, before = '', printed] = PARTS.exec(bare) ?? [];
  const stem = before || bare;
  const spelled = before && printed ? printed.toLowerCase() : '';
  const suffix = spelled ? ` ${suffixOf(spelled)}` : '';
  if (FIRST.test(stem)) return `1${suffix}`;
  const chinese = chineseValue(stem);
  return (
    (chinese === null ? asciiDigits(stem.replace(/(?<=\p{Nd})\.?[ºª°]$/u, '')) : String(chinese)) + suffix
  );
}

function suffixOf(spelled: string): string {
  // 之二, the second of its number, is bis.
  const count = spelled.startsWith('之') ? chineseValue(spelled.slice(1)) : null;
  return (count === null ? SUFFIX_SPELLINGS[spelled] : INSERTION_SUFFIXES[count - 2]) ?? spelled;
}

/** Full-width letters, and numbers in a circle or in parentheses that are one sign (`①`, `⑴`, `㈠`), as plain ones. */
const fullWidthAsAscii = (raw: string) =>
  /[Ａ-Ｚａ-ｚ①-⒇㈠-㈩]/.test(raw)
    ? raw.replace(/[Ａ-Ｚａ-ｚ①-⒇㈠-㈩]/g, sign => sign.normalize('NFKC'))
    : raw;

/** The rank of a suffix among the texts with one stem: `1 pre`, `1`, `1 alt`, `1 bis`, `1 ter`. */
function suffixRank(suffix: string | undefined): number {
  if (suffix === undefined) return 0;
  if (suffix === 'pre') return -1;
  if (suffix === 'alt') return 0.5;
  return (INSERTION_SUFFIXES as readonly string[]).indexOf(suffix) + 1 || INSERTION_SUFFIXES.length + 1;
}

/**
 * What a number is ordered by, item by item.
 *
 * A single letter may be a letter or a roman numeral, and nothing tells which. So that both `(h) (i) (j)` and
 * `i, ii, iv, v` stay in order, letters go by the alphabet and longer roman numerals follow the letter that is the
 * greatest numeral below them; `XIV` stands between 14 and 15 for the same reason. (From fifty on, the single letters
 * L, C, D and M alone are out of order.)
 */
function keyOf(number: string): readonly number[] {
  const [stem = '', suffix] = number.split(' ');
  return [...stemKey(stem), suffixRank(suffix)];
}

function stemKey(stem: string): number[] {
  if (stem.includes('-')) return stem.split('-').flatMap(stemKey);
  const digits = /^(\d+(?:\.(?:\d+|[a-z]))*)(\p{L}?)$/iu.exec(stem);
  if (digits?.[1]) {
    const [first = 0, ...deeper] = digits[1].split('.').map(part => letterValue(part) ?? Number(part));
    return [0, anchorOf(first), first, ...deeper, (letterValue(digits[2] ?? '') ?? 0) / 100];
  }
  const rank = /^[A-Z]+$/.test(stem) ? 0 : 1;
  const roman = romanValue(stem);
  const letter = letterValue(stem);
  // `ii` and `xx` are numerals, `cc` and `ll` are letters gone round the alphabet.
  if (roman !== null && stem.length > 1 && (letter === null || /^[ix]+$/i.test(stem))) {
    return [rank, anchorOf(roman), roman, 0];
  }
  return letter === null ? [2, 0, 0, 0] : [rank, letter, roman ?? 0, 0];
}

/** The place in the alphabet of the greatest of I, V and X that is not above a value. */
const anchorOf = (value: number) =>
  letterValue(value < 1 ? '' : value < 5 ? 'i' : value < 10 ? 'v' : 'x') ?? 0;

/**
 * Orders two normalised numbers as a table of contents would: `2`, `2 bis`, `2 ter`, `3`, `10`; `a`, `b`, `z`, `aa`;
 * `i`, `ii`, `iv`, `ix`; `14`, `XIV`, `15`. A total order: 0 only for equal numbers.
 */
export function compareNumbers(before: string, after: string): number {
  const one = keyOf(before);
  const two = keyOf(after);
  for (let at = 0; at < Math.max(one.length, two.length); at += 1) {
    const difference = (one[at] ?? Number.NEGATIVE_INFINITY) - (two[at] ?? Number.NEGATIVE_INFINITY);
    if (difference) return difference;
  }
  return before < after ? -1 : before > after ? 1 : 0;
}

/** Whether two numbers name the same place though one is roman and the other arabic: `XIV` and `14`. */
export function sameNumber(one: string, two: string): boolean {
  if (one.toLowerCase() === two.toLowerCase()) return true;
  const [left = '', leftSuffix] = one.split(' ');
  const [right = '', rightSuffix] = two.split(' ');
  if (leftSuffix !== rightSuffix || /^\d+$/.test(left) === /^\d+$/.test(right)) return false;
  const value = (stem: string) => (/^\d+$/.test(stem) ? Number(stem) : romanValue(stem));
  const number = value(left);
  return number !== null && number === value(right);
}
