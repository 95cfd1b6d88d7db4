/** The numbers and months in some words, so that two languages can be held against each other. */
import { chineseValue, languageDataOf, spelledNumberAt } from '../../document/index.ts';
import { placesOf } from './pair-pieces.ts';

export interface Numbers {
  /** What is printed in digits. */
  digits: ReadonlySet<string>;
  /** The same, and what is written in words or in Chinese numerals: enough to answer a number in digits. */
  all: ReadonlySet<string>;
  /** Months of dates, from 1 to 12. */
  months: ReadonlySet<string>;
}

/** `1 000`, `1,000` and `١٬٠٠٠` are one thousand; `12,5` and `12.5` the same. */
const NUMBER = /\d{1,3}(?:[ ,.\u00a0\u202f٬]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?/gu;
const CHINESE = /[〇零一二三四五六七八九十百]+/gu;
/** Round numbers that languages write as words of their own. Compounds (`two hundred`) are not read. */
const ROUND: Readonly<Record<string, number>> = {
  hundred: 100,
  cent: 100,
  cien: 100,
  ciento: 100,
  сто: 100,
  ста: 100,
  مائة: 100,
  thousand: 1000,
  mille: 1000,
  mil: 1000,
  тысяча: 1000,
  ألف: 1000,
};

/** Reads the numbers of a text whose digits are ASCII already. */
export function numbersIn(text: string, language: string): Numbers {
  const digits = new Set([...text.matchAll(NUMBER)].map(match => scaled(match, text)));
  const months = monthsIn(text, language);
  const all = new Set([...digits, ...months]);
  for (const numeral of language.startsWith('zh') ? (text.match(CHINESE) ?? []) : [])
    all.add(/^[〇零一二三四五六七八九]{2,}$/.test(numeral) ? yearOf(numeral) : String(chineseValue(numeral)));
  const tongue = language.slice(0, 2);
  for (const word of languageDataOf(tongue)?.numbers ? text.matchAll(/[\p{L}\p{M}-]+/gu) : []) {
    const spelled = spelledNumberAt(text.slice(word.index, word.index + LONGEST), [tongue]);
    const value = spelled?.value ?? ROUND[word[0].toLowerCase()];
    if (value !== undefined) all.add(String(value));
  }
  return { digits, all, months };
}

/** `(a)`, `ii)`, `㈠`, `（一）`, `(أ)`: what is printed as the label of an item, as its places in a list. */
export function labelsIn(text: string): string[] {
  const printed = [...text.matchAll(/(?<![\p{L}\p{Nd}])(\p{L}{1,4})[)）]/gu)].flatMap(([, label = '']) =>
    /^\p{Script=Han}/u.test(label) ? [String(chineseValue(label))] : placesOf(label),
  );
  const circled = [...(text.match(/[㈠-㈩①-⑳]/gu) ?? [])];
  return [...printed, ...circled.map(sign => String(sign.charCodeAt(0) - (sign < '㈠' ? 0x245f : 0x321f)))];
}

/** `一九八二` is read sign by sign. */
const yearOf = (numeral: string) =>
  [...numeral].map(sign => (sign === '〇' ? '0' : String(chineseValue(sign)))).join('');

const LONGEST = 60;

/** `4 million`, `400万`: what stands behind a number and multiplies it. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:百万|million|millón|millones|миллион|مليون|ملايين)/iu, 1_000_000],
  [/^\s?(?:亿)/u, 100_000_000],
  [/^\s?(?:万)/u, 10_000],
  [/^\s?(?:milliard|billion|миллиард|مليار)/iu, 1_000_000_000],
];

function scaled({ 0: printed, index }: RegExpMatchArray, text: string): string {
  const number = plain(printed);
  const behind = text.slice((index ?? 0) + printed.length).slice(0, LONGEST);
  const scale = SCALES.find(([pattern]) => pattern.test(behind));
  return scale ? String(Number(number) * scale[1]) : number;
}

const plain = (number: string) =>
  /^\d{1,3}(?:[ ,.\u00a0\u202f٬]\d{3})+$/u.test(number)
    ? number.replace(/\D/gu, '')
    : number.replace(/[,٫]/u, '.').replace(/^0+(?=\d)/, '');

function monthsIn(text: string, language: string): Set<string> {
  const found = new Set<string>();
  if (language.startsWith('zh')) {
    for (const [, month = ''] of text.matchAll(/(\d{1,2}|[一二三四五六七八九十]{1,2})月/gu))
      found.add(String(chineseValue(month) ?? Number(month)));
    return found;
  }
  const { months = [] } = languageDataOf(language) ?? {};
  for (const [at, names] of months.entries()) {
    // Only beside a figure: `may` and `mars` are other words as well.
    const date = new RegExp(
      `\\d(?:er|º)?\\s(?:de\\s)?(?:${names})(?!\\p{L})|(?<!\\p{L})(?:${names})\\s\\d`,
      'iu',
    );
    if (date.test(text)) found.add(String(at + 1));
  }
  return found;
}
