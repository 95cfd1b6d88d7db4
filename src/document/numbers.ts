/** Numbers of provisions: `2 bis`, `XIV`, `(a)`, `第三十五`, `٣` — how they may be written, and their one written form. */
import { alternativesOf } from './alternatives.ts';
import { ADVERBS, adverbOf, adverbValue } from './insertions.ts';
import { LANGUAGES } from './languages/index.ts';
import { asciiDigits, CHINESE_NUMERAL, chineseValue } from './numerals.ts';
import { RIVAL_SUFFIXES, SUFFIX_SPELLINGS } from './vocabulary.ts';

export { compareNumbers, sameNumber } from './number-order.ts';
export {
  asciiDigits,
  CHINESE_NUMERAL,
  chineseValue,
  letterValue,
  romanNumeral,
  romanValue,
} from './numerals.ts';

/** Of French; `1º` and `2.º` of Spanish and `1°` are digits with a mark. */
const ORDINALS = 'premier|première|1er|1re|1ère|Ier|Ire|Ière';
const INSERTIONS = `${alternativesOf(Object.keys(SUFFIX_SPELLINGS))}|${ADVERBS}`;
/** What a language means otherwise: Portuguese `a) ter em conta`, "to take into account". */
const TAKEN = alternativesOf(Object.values(LANGUAGES).flatMap(({ taken }) => taken ?? []));
/** The adverbs in every spelling, as alternatives of a pattern. */
export const SUFFIX_WORDS = `(?!(?:${TAKEN})(?!\\p{L}))(?:${INSERTIONS})(?!\\p{L})`;
/** How the adverbs and rivals begin, in small letters and capitals: asked first, for the whole pattern is dear to make. */
export const SUFFIX_STARTS = `(?:${'bis ter qua quá qui quí sex séx sep sép oct óct nov non nón dec déc und duo vic tri cen alt pre'
  .split(' ')
  .map(start => start.replace(/./gu, sign => `[${sign}${sign.toUpperCase()}]`))
  .join('|')}|[а-яА-Я\\u0600-\\u06ff之])`;
/** Chinese counts what was put in with 之: `第三十五条之二` is 35 bis. */
const CHINESE_INSERTION = '之[一二三四五六七八九十]+';
const RIVALS = RIVAL_SUFFIXES.join('|');
/** `2bis`, `2 bis`, `2-bis`, `2.bis`; but neither `5. Bis` nor the beginning of `5 Pre-trial detention`. */
const SUFFIX = `(?:(?:\\.|[\\s-]*)${SUFFIX_WORDS}|[\\s-]*(?:${RIVALS})(?![\\p{L}-])|\\s?${CHINESE_INSERTION})`;
/** A suffix behind a numeral without a space: `IIIbis`. */
const GLUED = '(?:bis|ter|quater|[a-z]{3,12}ies|бис|тер)(?!\\p{L})';
/** Up to 399: treaties have no more, and so `MIX`, `DIM` and `CIVIL` are words. */
const ROMAN = '(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
const DOUBLED = [...'abcdefghijklmnopqrstuvwxyz'].map(letter => letter.repeat(2)).join('|');

/**
 * A number, with or without an insertion suffix, as it may stand in a label. Case is ignored. A letter behind digits
 * belongs to them (`35a`, `1.a`), two different letters are a word.
 */
export const NUMBER_PATTERN = `(?:${ORDINALS}|\\p{Nd}+(?:\\.(?:\\p{Nd}+|[a-z](?!\\p{L})))*(?:\\.?[ºª°]|[a-zа-я](?!\\p{L}))?|${CHINESE_NUMERAL}|${ROMAN}(?!(?!${GLUED})\\p{L})|ه[ـ\u200d]|(?:${DOUBLED}|\\p{L}\\p{M}*)(?!\\p{L}))${SUFFIX}?`;

/** The names of letters, by which Arabic counts annexes: `المرفق 2-ألف`. */
const ARABIC_LETTER_NAMES = 'ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء';
/**
 * `2-A`, `10-A-1`, `I-12`, `III-B`: the first annex of chapter 2, the twelfth article of Part I. Always joined by a hyphen
 * without spaces, for with them it is a title that follows. And `A1.1`, as the Maritime Labour Convention has its standards.
 */
export const COMPOUND_NUMBER = `(?:[a-z]\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2})+|(?:\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,3})*[a-z]?|[ivxl]{1,7}|[a-zа-я])(?:-(?:\\p{Nd}{1,3}[a-z]?|[a-zа-я]|[ivx]{1,4}|${ARABIC_LETTER_NAMES}))+)(?![\\p{L}\\p{Nd}-])`;

const FIRST = new RegExp(`^(?:${ORDINALS})$`, 'iu');
/** The last thing put behind a number, and the number that it may bear itself: `alt 2` of `1 bis alt 2`. */
const LAST = new RegExp(
  `^(.+?)(?:\\.|[\\s(（［[-]*)(${INSERTIONS}|${RIVALS}|chapeau|(?:foot)?note|${CHINESE_INSERTION})\\.?\\s?(\\p{Nd}{1,2})?[\\])）］]*$`,
  'isu',
);
/** No label has more behind its number. */
const LONGEST_TAIL = 6;

/**
 * One written form for the number of a provision: ASCII digits, what was put in behind it after spaces, brackets and
 * points gone.
 *
 * `2bis`, `2 (BIS)` and `2 [bis]` give `2 bis`; `4 Alt2` gives `4 alt 2`; `6 nonies` gives `6 novies`; `13 A` gives `13A`;
 * `premier` gives `1`; `三十五` gives `35`; `(a)` gives `a`. The case of letters is kept, because `(A)` and `(a)` are
 * different levels in many treaties.
 */
export function normaliseNumber(raw: string): string {
  if (/^[a-z0-9]{1,3}$/i.test(raw) && !/^(?:1(?:er|re)|I(?:er|re))$/i.test(raw)) return raw;
  const tail: string[] = [];
  let bare = bareNumber(raw);
  for (let last = LAST.exec(bare); last && tail.length < LONGEST_TAIL; last = LAST.exec(bare)) {
    const [, before = '', word = '', count] = last;
    tail.unshift(suffixOf(word.toLowerCase()), ...(count === undefined ? [] : [asciiDigits(count)]));
    bare = bareNumber(before);
  }
  return [stemOf(bare), ...tail].join(' ');
}

const bareNumber = (raw: string) =>
  fullWidthAsAscii(raw)
    .replace(/(?<![[\](){}（）［］.,:;])[[\](){}（）［］.,:;]+$|^[[\](){}（）［］]+/g, '')
    .trim()
    // `2-1`, `2¹` and `2.1` are the first of what was put in behind 2.
    .replace(/^(\p{Nd}{1,3})-(?=\p{Nd}{1,2}$)/u, '$1.')
    .replace(/(?<=^\p{Nd}{1,3})[⁰¹²³⁴-⁹]{1,2}$/u, raised => `.${raised.normalize('NFKC')}`);

function stemOf(bare: string): string {
  if (FIRST.test(bare)) return '1';
  const chinese = chineseValue(bare);
  if (chinese !== null) return String(chinese);
  return asciiDigits(bare.replace(/(?<=\p{Nd})\.?[ºª°]$/u, '')).replace(
    /^(\d{1,3}|[IVXL]+)\s([A-Z]{1,2})$/,
    '$1$2',
  );
}

function suffixOf(spelled: string): string {
  if (spelled === 'footnote') return 'note';
  // 之二, the second of its number, is bis.
  const count = spelled.startsWith('之')
    ? chineseValue(spelled.slice(1))
    : adverbValue(SUFFIX_SPELLINGS[spelled] ?? spelled);
  return (count !== null && adverbOf(count)) || spelled;
}

/** Full-width letters, and numbers in a circle or in parentheses that are one sign (`①`, `⑴`, `㈠`), as plain ones. */
const fullWidthAsAscii = (raw: string) =>
  /[Ａ-Ｚａ-ｚ①-⒇㈠-㈩]/.test(raw)
    ? raw.replace(/[Ａ-Ｚａ-ｚ①-⒇㈠-㈩]/g, sign => sign.normalize('NFKC'))
    : raw;
