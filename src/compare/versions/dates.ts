/** The dates in some words, each as one value, so that two languages can be compared. */
import { CHINESE_NUMERAL, chineseValue, LANGUAGES, lazy } from '../../document/index.ts';

export interface DateFound {
  /** Null where the words leave it out; not both the year and the day. */
  year: number | null;
  month: number;
  day: number | null;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/**
 * The month of each name, in all languages together: the front page of a translation gives its date in English, and no name stands
 * for two months.
 */
const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(LANGUAGES).flatMap(({ months = [] }) =>
    months.flatMap((names, at) => names.split('|').map(name => [name, at + 1] as const)),
  ),
);
const ENGLISH = LANGUAGES.en.months ?? [];

/** `January`, and in Arabic the name in both calendars: `كانون الثاني/يناير`, also behind a preposition that is part of the word. */
const NAME = [...MONTHS.keys()].sort((one, two) => two.length - one.length).join('|');
const MONTH = `(?:(?<!\\p{L})|(?<=(?<!\\p{L})[وفبلك]))(?<month>${NAME})(?!\\p{L})(?:\\s?/\\s?(?:${NAME})(?!\\p{L}))?`;
/** Between the parts of a date: a space, a comma, `of`, `de`. */
const JOINT = '(?:\\s?,)?\\s(?:(?:of|de|del|di|do)\\s)?';
const DAY = '\\d{1,2}(?:er|st|nd|rd|th|[º°.])?';

/** `10 December 1982`, `le 1er juillet 2022`, `10 de diciembre de 1982`, `December 10, 1982`, `enero de 2022`. */
const DATE = lazy(
  () =>
    new RegExp(
      `(?:(?<![\\p{L}\\p{Nd}]|\\p{Nd}[.,/])(?<before>${DAY})${JOINT})?${MONTH}(?:\\s(?<behind>${DAY})(?![\\p{L}\\p{Nd}:]))?(?:${JOINT}(?<year>\\d{4})(?!\\d))?`,
      'giu',
    ),
);
const HAN = `(?:\\d+|${CHINESE_NUMERAL})`;
/** `1982年12月10日`, `二〇二二年一月`, `12月31日`. */
const CHINESE_DATE = new RegExp(`(?:(?<year>${HAN})年)?(?<month>${HAN})月(?:(?<day>${HAN})日)?`, 'gu');

/** The dates of a text whose digits are ASCII already. A year alone is a number, the name of a month alone a word. */
export function datesIn(text: string, language: string): DateFound[] {
  const han = language.startsWith('zh') ? [...text.matchAll(CHINESE_DATE)] : [];
  return [...han, ...text.matchAll(DATE())].flatMap(({ 0: words, index, groups = {} }) => {
    const { year, month, day, before, behind } = groups;
    const date = {
      year: numberOf(year),
      month: monthOf(month) ?? 0,
      day: numberOf(day ?? before ?? behind),
    };
    return isDate(date) ? [{ ...date, start: index, end: index + words.length }] : [];
  });
}

/** The months that a text names, in a date or not. */
export const monthsIn = (text: string): ReadonlySet<number> =>
  new Set([...text.matchAll(DATE())].flatMap(({ groups }) => monthOf(groups?.month) ?? []));

const numberOf = (printed: string | undefined): number | null =>
  printed === undefined ? null : /^\d/.test(printed) ? Number.parseInt(printed, 10) : chineseValue(printed);

/** English writes its months with capitals: `paragraph 2 may` is no date. */
const monthOf = (printed = ''): number | null =>
  ENGLISH.includes(printed) ? null : (MONTHS.get(printed.toLowerCase()) ?? numberOf(printed));

const isDate = ({ year, month, day }: Pick<DateFound, 'year' | 'month' | 'day'>) =>
  month >= 1 && month <= 12 && (day === null ? year !== null : day >= 1 && day <= 31);

/** A date in English words: `1 July 2031`, `January 2022`, `24 December`. */
export const dateInWords = ({ year, month, day }: DateFound): string =>
  [day, (ENGLISH[month - 1] ?? '').replace(/^./, sign => sign.toUpperCase()), year]
    .filter(part => part !== null)
    .join(' ');

/** What another version has to answer dates with. */
export interface DatedWords {
  dates: readonly DateFound[];
  /** Every number that is named, in digits or in words. */
  all: ReadonlySet<string>;
  /** The months that are named, in a date or not. */
  months: ReadonlySet<number>;
}

/**
 * The dates that another version does not have. A year may be said once for two dates (`29 July to 9 August 2024`), by one
 * language with the first of them and by another with the last. A date in words (`this tenth day of December`) answers with its
 * day and month, since years in words are not read.
 */
export function datesUnanswered({ dates }: DatedWords, other: DatedWords): string[] {
  const open = dates.filter(date => {
    const rivals = other.dates.filter(({ month }) => month === date.month);
    if (rivals.length === 0)
      return !other.months.has(date.month) || (date.day !== null && !other.all.has(String(date.day)));
    return !rivals.some(
      ({ day, year }) =>
        day === date.day &&
        (year === date.year || date.year === null || (year === null && other.all.has(String(date.year)))),
    );
  });
  return [...new Set(open.map(dateInWords))];
}
