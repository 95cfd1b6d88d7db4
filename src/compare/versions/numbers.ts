/** The numbers and dates in some words, so that two languages can be compared. */
import {
  CHINESE_NUMERAL,
  chineseValue,
  languageDataOf,
  romanValue,
  spelledNumberAt,
} from '../../document/index.ts';
import { type DatedWords, datesIn, monthsIn } from './dates.ts';
import { placesOf } from './pair-pieces.ts';

export interface Numbers extends DatedWords {
  /** What is printed in digits, but for the numbers of dates. */
  digits: ReadonlySet<string>;
  /** Every number, also of dates, in words or in Chinese numerals: enough to answer a number in digits. */
  all: ReadonlySet<string>;
}

/** `1 000`, `1,000` and `١٬٠٠٠` are one thousand; `12,5` and `12.5` the same. */
const NUMBER = /\d{1,3}(?:[ ,.\u00a0\u202f٬]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?/gu;
const CHINESE = new RegExp(CHINESE_NUMERAL, 'gu');
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
  const dates = datesIn(text, language);
  const digits = digitsIn(without(text, dates));
  const ofDates = dates.flatMap(({ year, month, day }) => [year, month, day]).filter(part => part !== null);
  const all = new Set([...digits, ...digitsIn(text), ...ofDates.map(String)]);
  for (const numeral of language.startsWith('zh') ? (text.match(CHINESE) ?? []) : [])
    all.add(String(chineseValue(numeral)));
  const tongue = language.slice(0, 2);
  for (const word of languageDataOf(tongue)?.numbers ? text.matchAll(/[\p{L}\p{M}-]+/gu) : []) {
    const spelled = spelledNumberAt(text.slice(word.index, word.index + LONGEST), [tongue]);
    const value = spelled?.value ?? ROUND[word[0].toLowerCase()];
    if (value !== undefined) all.add(String(value));
  }
  return { digits, all, dates, months: monthsIn(text) };
}

const digitsIn = (text: string) => new Set([...text.matchAll(NUMBER)].map(match => scaled(match, text)));

/** A text with spaces for some parts of it, which are looked at elsewhere. */
export const without = (text: string, parts: readonly { start: number; end: number }[]): string =>
  parts.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );

/** `(a)`, `ii)`, `㈠`, `（一）`, `(أ)`: what is printed as the label of an item, as its places in a list. */
export function labelsIn(text: string): string[] {
  const printed = [...text.matchAll(/(?<![\p{L}\p{Nd}])(\p{L}{1,4})[)）]/gu)].flatMap(([, label = '']) =>
    /^\p{Script=Han}/u.test(label) ? [String(chineseValue(label))] : placesOf(label),
  );
  const circled = [...(text.match(/[㈠-㈩①-⑳]/gu) ?? [])];
  return [...printed, ...circled.map(sign => String(sign.charCodeAt(0) - (sign < '㈠' ? 0x245f : 0x321f)))];
}

/** `Annex VII`, `Parts IX and X` of any instrument, as numbers; `I` alone is an English word. */
export const romansIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\p{Nd}.])(?:[IVX]{2,6}|[VX])(?![\p{L}\p{Nd}])/gu)].flatMap(([numeral]) => {
    const value = romanValue(numeral);
    return value === null ? [] : [String(value)];
  });

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
