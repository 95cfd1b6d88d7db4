/**
 * Numbers as Word prints them in labels: the formats of the six languages of the United Nations, and their kin
 * (`ST_NumberFormat`, ECMA-376 part 1, 17.18.59).
 */
import { romanNumeral } from '../../document/index.ts';
import { chineseNumeral } from './chinese-numerals.ts';
import { cardinalWord, ordinalWord } from './english-numerals.ts';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Word leaves out ё, й, ъ and ь. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя';
/** The order of the letters as numerals. The fifth is written as in the middle of a word, as in UN documents. */
const ABJAD = 'أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' ');
/** The order of the dictionary. */
const ALPHA = 'أ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن هـ و ي'.split(' ');
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const CHICAGO = ['*', '†', '‡', '§'];

type Print = (value: number) => string;

/** `a` to `z`, then `aa`, `bb`: Word repeats the sign, and does not count as spreadsheets do. */
const repeating =
  (signs: readonly string[]): Print =>
  value =>
    (signs[(value - 1) % signs.length] ?? '').repeat(Math.ceil(value / signs.length));

/** Signs that begin again after the last. */
const circling =
  (signs: readonly string[]): Print =>
  value =>
    signs[(value - 1) % signs.length] ?? '';

/** Decimal digits of another script, by its zero. */
const digits =
  (zero: string): Print =>
  value =>
    String(value).replace(/\d/g, digit => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));

/** One sign for each number, from the first on; decimal where there is none. */
const signs =
  (first: string, count: number): Print =>
  value =>
    value <= count ? String.fromCodePoint((first.codePointAt(0) ?? 0) + value - 1) : String(value);

const upper =
  (print: Print): Print =>
  value =>
    print(value).toUpperCase();

const FORMATS: Readonly<Record<string, Print>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: value => String(value).padStart(2, '0'),
  decimalFullWidth: digits('０'),
  decimalFullWidth2: digits('０'),
  hindiNumbers: digits('०'),
  thaiNumbers: digits('๐'),
  numberInDash: value => `- ${value} -`,
  hex: value => value.toString(16).toUpperCase(),
  upperRoman: upper(romanNumeral),
  lowerRoman: romanNumeral,
  upperLetter: upper(repeating([...LATIN])),
  lowerLetter: repeating([...LATIN]),
  russianUpper: upper(repeating([...RUSSIAN])),
  russianLower: repeating([...RUSSIAN]),
  arabicAbjad: repeating(ABJAD),
  arabicAlpha: repeating(ALPHA),
  chicago: repeating(CHICAGO),
  ordinal: value =>
    `${value}${/1[123]$/.test(String(value)) ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`,
  cardinalText: cardinalWord,
  ordinalText: ordinalWord,
  decimalEnclosedCircle: signs('①', 20),
  decimalEnclosedCircleChinese: signs('①', 20),
  decimalEnclosedFullstop: signs('⒈', 20),
  decimalEnclosedParen: signs('⑴', 20),
  ideographEnclosedCircle: signs('㊀', 10),
  ideographTraditional: circling(STEMS),
  ideographZodiac: circling(BRANCHES),
  ideographDigital: value => chineseNumeral(value, 'digits'),
  japaneseDigitalTenThousand: value => chineseNumeral(value, 'digits'),
  chineseCounting: value => chineseNumeral(value, value < 100 ? 'thousands' : 'digits'),
  taiwaneseCounting: value => chineseNumeral(value, value < 100 ? 'thousands' : 'digits'),
  chineseCountingThousand: value => chineseNumeral(value, 'thousands'),
  taiwaneseCountingThousand: value => chineseNumeral(value, 'thousands'),
  japaneseCounting: value => chineseNumeral(value, 'thousands'),
  chineseLegalSimplified: value => chineseNumeral(value, 'legal'),
  none: () => '',
};

/** Whether numbers of a format can be printed as Word does. */
export const isKnownFormat = (format: string): boolean => format in FORMATS;

/**
 * A number in a format of Word.
 *
 * Formats of other languages (Hebrew, Thai letters, Korean) are printed as decimals, and so is what a format cannot
 * express: zero, or what is below it, or a roman number with a name too long to be one.
 */
export function printNumber(value: number, format: string): string {
  const print = FORMATS[format];
  if (!print || value < 1 || value > MOST) return format === 'none' ? '' : String(value);
  return print(value);
}

/** The greatest number that Word counts to. */
const MOST = 32_767;
